import type { ReportRow } from '../lib/model/card.ts'
import { momentOf } from './dates.ts'

export type Sort = 'time' | 'voice' | 'value'

/** Values are compared within a measure; what has no number stands after the numbers, by its words. */
export function sortReports(rows: ReportRow[], by: Sort, down: boolean): ReportRow[] {
  const last = Number.POSITIVE_INFINITY
  const compare: Record<Sort, (a: ReportRow, b: ReportRow) => number> = {
    time: (a, b) => momentOf(a.asOf) - momentOf(b.asOf),
    voice: (a, b) => a.who.localeCompare(b.who, 'en'),
    value: (a, b) => {
      const [x, y] = [a.amount ?? last, b.amount ?? last]
      return x === y ? a.value.localeCompare(b.value, 'en') : x - y
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
