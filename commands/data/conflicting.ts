import { sameValue } from '../../lib/judging/agreement.ts'
import { placeOf } from '../../lib/judging/grouping.ts'
import { figures } from '../../lib/judging/standing.ts'
import type { Reason } from '../../lib/model/measure.ts'
import type { Dataset, NewsEvent, Report } from '../../lib/model/record.ts'
import { count, paint, wrap } from '../terminal.ts'
import { columns, headingOf, measureNamed, reasonWords, valueWords } from './words.ts'

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

/** Conflicts by measure, at 80 columns: what is said, why it differs, and who prints it. */
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

function printedBy(reports: Report[], { sources }: Dataset): string {
  const names = reports.map(report => sources.find(source => source.id === report.source)?.publisher ?? report.source)
  const distinct = [...new Set(names)]
  return `${distinct.join(', ')}${names.length > distinct.length ? ` (${count(names.length, 'report')})` : ''}`
}
