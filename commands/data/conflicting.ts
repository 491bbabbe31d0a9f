import { sameValue } from '../../lib/judging/agreement.ts'
import { placeOf } from '../../lib/judging/grouping.ts'
import { figures } from '../../lib/judging/standing.ts'
import type { Reason } from '../../lib/model/measure.ts'
import type { Dataset, NewsEvent, Report } from '../../lib/model/record.ts'
import { count, paint, wrap } from '../terminal.ts'
import { columns, headingOf, measureNamed, reasonWords, valueWords, voiceWords } from './words.ts'

/** Reports of one measure and place that give the same value and differ from the record for the same reason. */
export interface Conflict {
  measure: string
  place: string
  reason: Reason | 'disputed'
  reports: Report[]
}

/** All reports of an event that differ from the record, and those that it cannot choose between. */
export function conflictsOf(event: NewsEvent, dataset: Dataset): Conflict[] {
  const disputed = new Set(
    figures(event, dataset)
      .filter(figure => figure.standing === 'disputed')
      .map(figure => `${figure.measure}@${figure.place}`),
  )
  const found: Conflict[] = []
  for (const report of event.reports) {
    const { measure } = report
    const place = placeOf(report, event, dataset)
    const reason = report.reason ?? (disputed.has(`${measure}@${place}`) ? 'disputed' : undefined)
    if (!reason) continue
    const same = found.find(
      each =>
        each.measure === measure && each.place === place && each.reason === reason && isSame(each.reports[0]!, report),
    )
    if (same) same.reports.push(report)
    else found.push({ measure, place, reason, reports: [report] })
  }
  return found
}

const isSame = (a: Report, b: Report) =>
  sameValue(a.value, b.value) && a.variant === b.variant && a.explanation === b.explanation

/** Conflicts by measure, at 80 columns: what is said, why it differs, who prints it, and on whose word. */
export function conflictLines(conflicts: Conflict[], dataset: Dataset): string[] {
  const headings = new Set(conflicts.map(conflict => headingOf(conflict, dataset)))
  return [...headings].flatMap(heading => [
    ...wrap(heading, columns - 2).map(line => `  ${paint('bold', line)}`),
    ...conflicts
      .filter(conflict => headingOf(conflict, dataset) === heading)
      .flatMap(conflict => lines(conflict, dataset)),
  ])
}

function lines({ measure, reason, reports }: Conflict, dataset: Dataset): string[] {
  const { value, variant, explanation } = reports[0]!
  const said = valueWords(value, measureNamed(measure, dataset))
  const what = `${said}${variant ? ` (${variant})` : ''}: ${reason}. ${explanation ?? reasonWords[reason]}`
  return [
    ...wrap(what, columns - 4).map(line => `    ${line}`),
    ...wrap(printedBy(reports, dataset), columns - 6).map(line => `      ${paint('dim', line)}`),
  ]
}

/** "OGO, biog.in.ua, citing State Emergency Service of Ukraine; gayaone": who prints it, and on whose word. */
function printedBy(reports: Report[], dataset: Dataset): string {
  const voices = [...new Set(reports.map(report => report.voice))]
  return voices
    .map(voice => {
      const names = reports.filter(report => report.voice === voice).map(report => publisherOf(report, dataset))
      const distinct = [...new Set(names)]
      const times = names.length > distinct.length ? ` (${count(names.length, 'report')})` : ''
      const whose = voice && voiceWords(voice, dataset)
      return `${distinct.join(', ')}${times}${whose && whose !== distinct.join() ? `, citing ${whose}` : ''}`
    })
    .join('; ')
}

const publisherOf = ({ source }: Report, { sources }: Dataset): string =>
  sources.find(({ id }) => id === source)?.publisher ?? source
