import type { Knowledge, KnownEvent } from './knowledge.ts'
import { raidsWith } from './raid-index.ts'

/** No other raid on record has the value, right or wrong, nor a night before it. */
export const isOwnTotal = (value: number, raid: KnownEvent, knowledge: Knowledge): boolean =>
  !raidsWith(value, knowledge).some(other => other !== raid) &&
  !knowledge.knownNights.some(
    ({ date, drones = 0, missiles = 0 }) => date < raid.end && (drones === value || drones + missiles === value),
  )

/** No other raid on record has both values. */
export function isOwnPair(values: Set<number>, raid: KnownEvent, knowledge: Knowledge): boolean {
  const others = [...values].flatMap(value => raidsWith(value, knowledge)).filter(other => other !== raid)
  return new Set(others).size === others.length
}
