import type { PageScore } from './score.ts'
import { misses } from './scoreboard.ts'
import { totals } from './totals.ts'
import type { Transplanted } from './transplants.ts'

const columns = ['precision', 'recall', 'value', 'verdict', 'eventPrecision', 'eventRecall'] as const
const heads = ['precision', 'recall', 'value', 'verdict', 'event pr.', 'event rec.']

/** Scores per way of dating beside those of the pages as they are, and how far each falls; at most 80 columns. */
export function transplantBoard(plain: PageScore[], transplanted: Transplanted): string {
  const own = totals(plain)
  const rows = [...transplanted].map(([way, scores]) => ({ way, count: scores.length, all: totals(scores) }))
  const line = (name: string, cells: string[]) => `  ${name.padEnd(12)}${cells.map(cell => cell.padStart(11)).join('')}`
  return [
    `Transplants: ${rows[0]?.count ?? 0} pages for each way of stating the date`,
    line('date in', heads),
    line(
      '(as it was)',
      columns.map(column => own[column].toFixed(3)),
    ),
    ...rows.map(({ way, all }) =>
      line(
        way,
        columns.map(column => all[column].toFixed(3)),
      ),
    ),
    'Drop',
    ...rows.map(({ way, all }) =>
      line(
        way,
        columns.map(column => (own[column] - all[column]).toFixed(3)),
      ),
    ),
  ].join('\n')
}

/** What is missed in another page's markup, but not on the page as it was. */
export function lostByTransplant(plain: PageScore[], transplanted: Transplanted): string[] {
  const known = new Set(plain.flatMap(misses))
  return [...transplanted.values()].flat().flatMap(score => {
    const [page = ''] = score.page.split(' in ')
    return misses(score).filter(line => !known.has(line.replace(score.page, page)))
  })
}
