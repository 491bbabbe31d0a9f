import type { Quantity } from '../model/quantity.ts'
import type { Amount } from './amounts.ts'
import type { KnownEvent } from './knowledge.ts'

/** "Nearly an hour", "some 40 minutes": so far off a call's length on record a length is still the call's. */
const nearly = 0.15

/** What an amount of time says of a call, in minutes. */
export function minutesOf({ noun, quantity, vague }: Amount): Quantity | undefined {
  if (vague) return undefined
  if (noun === 'minutes') return quantity
  if (noun !== 'hours') return undefined
  return {
    ...quantity,
    low: quantity.low * 60,
    ...(quantity.high !== undefined && { high: quantity.high * 60 }),
  }
}

/** The call is on record as about so long. */
export const isLengthOf = ({ values }: KnownEvent, { low }: Quantity): boolean =>
  [...(values.get('call-duration') ?? [])].some(minutes => Math.abs(minutes - low) <= nearly * minutes)

/** The sentence has a length of time that is the call's. */
export const hasLengthOf = (known: KnownEvent, amounts: Amount[]): boolean =>
  amounts.some(amount => {
    const minutes = minutesOf(amount)
    return minutes !== undefined && isLengthOf(known, minutes)
  })
