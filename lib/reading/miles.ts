const kilometresInMile = 1.609344
/** Nearer to a round number of kilometres than this, the miles were made from it. */
const roundTo = 100
const nearRound = 0.005

/** Miles as kilometres: as the round number that they were made from, where there is one. */
export function kilometres(miles: number): number {
  const exact = Math.round(miles * kilometresInMile)
  const round = Math.round(exact / roundTo) * roundTo
  return Math.abs(exact - round) <= nearRound * round ? round : exact
}
