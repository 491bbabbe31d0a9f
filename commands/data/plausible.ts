import { momentOf } from '../../lib/judging/moments.ts'
import type { Dataset, NewsEvent, Report } from '../../lib/model/record.ts'

const day = 24 * 3_600_000

/** Dates that cannot be: after the record's own date, before the event, later than the page that prints them. */
export function implausible(own: Dataset, whole: Dataset): string[] {
  const errors: string[] = []
  const late = (path: string, date: string) => {
    if (momentOf(date).start > momentOf(own.date).end)
      errors.push(`${path}: found ${date}, expected no day after the record's own, ${own.date}`)
  }
  for (const [i, source] of own.sources.entries()) if (source.date) late(`sources.json: [${i}].date`, source.date)
  for (const event of own.events) {
    const at = `events/${event.id}.json: `
    const { start, end } = event.time
    if (momentOf(start).start > momentOf(end).end)
      errors.push(`${at}time: found ${start} to ${end}, expected start before end`)
    late(`${at}checked`, event.checked)
    for (const [i, step] of event.developments.entries()) late(`${at}developments[${i}].at`, step.at)
    for (const [i, report] of event.reports.entries()) {
      late(`${at}reports[${i}].asOf`, report.asOf)
      errors.push(...misdated(report, event, whole).map(error => `${at}reports[${i}].asOf: ${error}`))
    }
  }
  return [...errors, ...offices(own), ...versions(own)]
}

function misdated(report: Report, event: NewsEvent, { measures, sources }: Dataset): string[] {
  const { start, end } = momentOf(report.asOf)
  const printed = sources.find(source => source.id === report.source)?.date
  // A source in the east prints a count of "tomorrow": a day of grace.
  if (printed && start > momentOf(printed).end + day)
    return [`found ${report.asOf}, expected no later than its source was printed, ${printed}`]
  const isFact = measures.find(measure => measure.id === report.measure)?.kind === 'nominal'
  if (!isFact && !report.reason && end < momentOf(event.time.start).start)
    return [`found ${report.asOf}, expected no earlier than the event, ${event.time.start}`]
  return []
}

const offices = ({ people }: Dataset) =>
  people.flatMap((person, i) =>
    person.offices
      .filter(({ from, to }) => to !== undefined && to < from)
      .map(({ from, to }, j) => `people.json: [${i}].offices[${j}]: found ${from} to ${to}, expected from before to`),
  )

/** A change without a line in the log would go unseen. */
const versions = ({ version, changes }: Dataset) =>
  changes.length && !changes.some(change => change.version === version)
    ? [`pack.json: changes: found no entry for version ${version}, expected one in readers' words`]
    : []
