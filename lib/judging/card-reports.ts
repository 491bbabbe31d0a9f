import type { Annotation } from '../model/annotation.ts'
import type { ReportRow, SourceRow } from '../model/card.ts'
import type { Pack, PackedEvent } from '../model/figure.ts'
import { type Locale, snake } from '../model/locale.ts'
import type { Report } from '../model/record.ts'
import { valueWords } from './card-words.ts'
import { placeWords } from './told-in.ts'

export function sourceRow(pack: Pack, id: string): SourceRow {
  const source = pack.sources.find(each => each.id === id)
  if (!source) return { publisher: id }
  const { publisher, title, date, url, note } = source
  return { publisher, ...(title && { title }), ...(date && { date }), ...(url && { url }), ...(note && { note }) }
}

/** All reports of an event: those of the claim's measure first, conflicts before agreement, then by time. */
export function reportRows(pack: Pack, event: PackedEvent, claim: Annotation | undefined, locale: Locale): ReportRow[] {
  const order = new Map(pack.measures.map(({ id }, i) => [id, i]))
  const rows = event.reports.map(report => ({ report, row: rowOf(pack, event, report, claim, locale) }))
  return rows
    .sort(
      (a, b) =>
        Number(b.row.current) - Number(a.row.current) ||
        Number(b.row.conflicts) - Number(a.row.conflicts) ||
        (order.get(a.report.measure) ?? 0) - (order.get(b.report.measure) ?? 0) ||
        a.report.asOf.localeCompare(b.report.asOf),
    )
    .map(({ row }) => row)
}

function rowOf(
  pack: Pack,
  event: PackedEvent,
  report: Report,
  claim: Annotation | undefined,
  locale: Locale,
): ReportRow {
  const source = sourceRow(pack, report.source)
  const place = report.place ?? event.place
  return {
    value: valueWords(pack, report.measure, report.value, locale),
    ...(typeof report.value !== 'string' && { amount: report.value.low }),
    measure: pack.measures.find(({ id }) => id === report.measure)?.name ?? report.measure,
    place: placeWords(place, pack, locale),
    who: pack.voices.find(({ id }) => id === report.voice)?.name ?? source.publisher,
    via: report.via ?? [],
    asOf: report.asOf,
    ...(report.reason && { reason: report.reason, ...whyOf(report, report.reason, locale) }),
    ...(report.variant && { what: report.variant }),
    source,
    ...(report.locator && { locator: report.locator }),
    conflicts: report.reason !== undefined,
    current: claim?.measure === report.measure && (claim.place === place || claim.measure.startsWith('launched')),
  }
}

/** That reports differ is no reason by itself: whoever lists them says it over them, or at each. */
const whyOf = ({ explanation }: Report, reason: NonNullable<Report['reason']>, { say }: Locale) => {
  const why = explanation ?? (reason === 'disputed' ? undefined : say(`why_${snake(reason)}`))
  return why === undefined ? {} : { why }
}
