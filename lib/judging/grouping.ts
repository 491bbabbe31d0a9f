import type { Dataset, NewsEvent, Report } from '../model/record.ts'

type Basis = Pick<Dataset, 'measures' | 'sums' | 'places'>

/** Reports that speak of the same thing; `rivals` are all that speak of the same measure at the same place. */
export interface Group {
  reports: Report[]
  rivals: Report[]
}

/**
 * Reports by measure and place. An extent (hours, kilometres) and now and then a count ("shot down or jammed") depends
 * on what exactly was measured, so that each variant stands alone and enters no sum; facts in free words ("targets") cannot be compared, so that each wording stands alone.
 */
export function groupsOf(event: NewsEvent, basis: Basis): Group[] {
  const measures = new Map(basis.measures.map(measure => [measure.id, measure]))
  const entering = event.reports.filter(report => mayEnter(report) && !countsAPart(report, basis))
  const place = (report: Report) => [report.measure, placeOf(report, event, basis), report.subject].join('\n')
  const narrow = (report: Report) => {
    const measure = measures.get(report.measure)
    if (measure?.kind !== 'nominal') return report.variant ?? ''
    return !measure.values && !isDate(report.value) ? String(report.value) : ''
  }
  const rivals = gather(entering, place)
  return [...gather(entering, report => `${place(report)}\n${narrow(report)}`).values()].map(reports => ({
    reports,
    rivals: rivals.get(place(reports[0]!))!,
  }))
}

/** What is known to be wrong stays on record and never enters; an earlier count is a step of its series. */
const mayEnter = ({ reason }: Report) => reason === undefined || reason === 'earlier-count' || reason === 'disputed'

/** "41 Kh-101 and Iskander-K" written as a report of all missiles is a term of the sum, not a count of the whole. */
const countsAPart = ({ covers, measure }: Report, { sums }: Basis) =>
  covers !== undefined && sums.some(sum => sum.whole === measure && covers.every(part => sum.parts.includes(part)))

const isDate = (value: Report['value']) => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)

function gather(reports: Report[], keyOf: (report: Report) => string): Map<string, Report[]> {
  const groups = new Map<string, Report[]>()
  for (const report of reports) groups.set(keyOf(report), [...(groups.get(keyOf(report)) ?? []), report])
  return groups
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
