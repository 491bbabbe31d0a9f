import { exactly, type Quantity } from '../model/quantity.ts'
import type { Amount } from './amounts.ts'
import type { KnownEvent } from './knowledge.ts'
import type { Role } from './roles.ts'
import type { Token } from './tokens.ts'

/** The cost of a role so far off that the number must be on record. */
export const onlyReported = 9

export const isPeople = (measure: string): boolean => /^(killed|injured|hospitalised)/.test(measure)

/** A number with no word close by that the record has for another measure of the same weapons: it may be that one. */
export function isElsewise(raid: KnownEvent, candidates: string[], amount: Amount, role: Role): boolean {
  const { quantity } = amount
  if (role.cost <= 1.5 || quantity.high !== quantity.low || candidates.some(each => isReported(raid, each, quantity)))
    return false
  const kind = candidates[0]!.replace(/^[^.]*/, '')
  const people = isPeople(candidates[0]!)
  return [...raid.values].some(
    ([measure, values]) =>
      values.has(quantity.low) &&
      isPeople(measure) === people &&
      measure.replace(/^[^.]*/, '') === kind &&
      !candidates.includes(measure),
  )
}

export const hasValue = (raid: KnownEvent | undefined, measure: string, value: number): boolean =>
  raid?.values.get(measure)?.has(value) ?? false

export const isReported = (raid: KnownEvent, measure: string, { low }: Quantity): boolean =>
  hasValue(raid, measure, low)

/** "Up to 200 of them Shaheds": a bound says so little that somebody on record must have given it. */
export const isBoundOf = (raid: KnownEvent, measure: string, { high }: Quantity): boolean =>
  raid.reported.get(`${measure}@${raid.event.place}`)?.some(value => value.low === 0 && value.high === high) ?? false

/** "As many as 539 drones": a figure on record, told with awe. */
export function mostOf(
  raid: KnownEvent,
  candidates: string[],
  { atMost, from, quantity }: Amount,
  tokens: Token[],
): Quantity | undefined {
  if (!atMost || quantity.high === undefined || tokens[from]!.text !== 'as') return undefined
  const most = exactly(quantity.high)
  return candidates.some(each => isReported(raid, each, most)) ? most : undefined
}

/** How far off "about 480" may be of 478. */
const nearly = 0.02

/** Above a hundred a number is rounded so. */
export const isNearly = (value: number, low: number): boolean => low >= 100 && Math.abs(value - low) <= nearly * value

/** A round number near one of the raid's own: "about 480" where 478 is on record. */
export const isReportedNearly = (raid: KnownEvent, measure: string, low: number): boolean =>
  [...(raid.values.get(measure) ?? [])].some(value => isNearly(value, low))
