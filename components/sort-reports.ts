import type { ReportRow } from '../lib/model/card.ts'
import { momentOf } from './moments.ts'

/** What reports can be sorted by; the first is what a reader starts with. */
export const sorts = ['time', 'voice', 'value'] as const
export type Sort = (typeof sorts)[number]

/** Values are compared within a measure; what has no number stands after the numbers, by its words in the language of `tag`. */
export function sortReports(rows: ReportRow[], by: Sort, down: boolean, tag: string): ReportRow[] {
  const last = Number.POSITIVE_INFINITY
  const compare: Record<Sort, (a: ReportRow, b: ReportRow) => number> = {
    time: (a, b) => momentOf(a.asOf) - momentOf(b.asOf),
    voice: (a, b) => a.who.localeCompare(b.who, tag),
    value: (a, b) => {
      const [x, y] = [a.amount ?? last, b.amount ?? last]
      return x === y ? a.value.localeCompare(b.value, tag) : x - y
    },
  }
  const order = [...new Set(rows.map(row => row.measure))]
  const measure = (a: ReportRow, b: ReportRow) => order.indexOf(a.measure) - order.indexOf(b.measure)
  const sign = down ? -1 : 1
  return [...rows].sort(
    (a, b) =>
      (by === 'value' ? measure(a, b) : 0) ||
      sign * compare[by](a, b) ||
      measure(a, b) ||
      momentOf(a.asOf) - momentOf(b.asOf),
  )
}
