import type { Figure, Standing } from '../model/figure.ts'
import type { Dataset, Measure, NewsEvent, Report } from '../model/record.ts'
import { sameValue } from './agreement.ts'
import { chooseFixed, chooseRising } from './choice.ts'
import { deriveFigures } from './derive.ts'
import { byTime } from './moments.ts'
import { originOf, sideOf, voiceOf } from './voices.ts'

/** What the rule needs of a record. */
export type Basis = Pick<Dataset, 'measures' | 'sums' | 'places' | 'voices' | 'sources'>

/**
 * Where every measure of an event stands, by the one rule of docs/verification.md.
 * One figure for each measure, place, variant and subject that a report speaks of, in the order of the measures; then those that follow from sums.
 */
export function figures(event: NewsEvent, record: Basis): Figure[] {
  const groups = new Map<string, Report[]>()
  for (const report of event.reports) {
    if (report.covers || !mayEnter(report)) continue
    const key = [report.measure, placeOf(report, event, record), report.variant ?? '', report.subject ?? ''].join('\n')
    groups.set(key, [...(groups.get(key) ?? []), report])
  }
  const order = new Map(record.measures.map((measure, i) => [measure.id, i]))
  const stated = [...groups.values()]
    .map(group => figureOf(group, event, record))
    .filter(figure => figure !== undefined)
  const all = [...stated, ...deriveFigures(stated, event, record)]
  return all.sort((a, b) => order.get(a.measure)! - order.get(b.measure)! || Number(!!a.variant) - Number(!!b.variant))
}

/** A count that is known to be wrong stays on record and never enters; an earlier one is a step of the series. */
const mayEnter = ({ reason }: Report) => reason === undefined || reason === 'earlier-count' || reason === 'disputed'

function figureOf(group: Report[], event: NewsEvent, record: Basis): Figure | undefined {
  const first = group[0]!
  const measure = record.measures.find(each => each.id === first.measure)
  const choose = measure?.rises ? chooseRising : chooseFixed
  const chosen = choose(
    group,
    report => voiceOf(report, record),
    voice => sideOf(voice, record),
  )
  if (!measure || !chosen) return undefined
  const giving = group.filter(report => report.reason !== 'earlier-count' && sameValue(report.value, chosen.best.value))
  const voices = [...new Set(giving.map(report => voiceOf(report, record)))]
  return {
    measure: first.measure,
    place: placeOf(first, event, record),
    ...(first.variant && { variant: first.variant }),
    ...(first.subject && { subject: first.subject }),
    best: chosen.best.value,
    low: chosen.low,
    high: chosen.high,
    asOf: [...giving].sort(byTime).at(-1)!.asOf,
    standing: chosen.disputed ? 'disputed' : isPartial(chosen.best, measure) ? 'partial' : standingOf(voices, record),
    voices,
    sources: new Set(giving.map(report => report.source)).size,
    reports: giving.map(report => report.id),
    checked: event.checked,
  }
}

/** "At least 330" counted so far, and nobody counts on: the whole is not known. */
const isPartial = ({ value }: Report, measure: Measure) =>
  measure.kind === 'count' && typeof value !== 'string' && value.high === undefined

/** How well voices that agree support each other. */
export function standingOf(voices: string[], record: Pick<Dataset, 'voices'>): Standing {
  const distinct = (of: typeof sideOf) => new Set(voices.map(voice => of(voice, record))).size
  if (distinct(sideOf) > 1) return 'confirmed'
  return distinct(originOf) > 1 ? 'one side' : 'one voice'
}

/** A report's place: as given, else the whole country in which the event lies. */
export function placeOf(report: Pick<Report, 'place'>, event: NewsEvent, { places }: Pick<Dataset, 'places'>): string {
  if (report.place) return report.place
  for (let name: string | undefined = event.place; name; ) {
    const place = places.find(each => each.name === name)
    if (place?.kind === 'country') return place.name
    name = place?.within
  }
  return event.place
}

/** The address under which a figure can be cited: `2025-07-04-kyiv/launched@Ukraine`. */
export const addressOf = (event: { id: string }, { measure, place, variant, subject }: Figure): string =>
  [`${event.id}/${measure}@${place}`, variant, subject].filter(Boolean).join('~')
