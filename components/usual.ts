import type { FigureRow } from '../lib/model/card.ts'

export type Origin = Pick<FigureRow, 'whose' | 'standing' | 'asOf'>

const sameOrigin = (a: Origin, b: Origin): boolean =>
  a.whose === b.whose && a.standing === b.standing && a.asOf.slice(0, 10) === b.asOf.slice(0, 10)

/** Whose count most figures are, and of which day: said once over a printed list instead of in each row. */
export function usualOrigin(rows: FigureRow[]): Origin | undefined {
  const counts = rows.map(row => ({ row, n: rows.filter(other => sameOrigin(other, row)).length }))
  const [most] = counts.sort((a, b) => b.n - a.n)
  return most && most.n > 2 ? most.row : undefined
}

export const isUsual = (row: FigureRow, usual: Origin | undefined): boolean =>
  usual !== undefined && sameOrigin(row, usual)
