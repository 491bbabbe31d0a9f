import { isExact, type Quantity } from '../model/quantity.ts'

/** A rounded or approximate number is fair within this share of the value: newspapers round to two figures. */
const fairRounding = 0.06

/** Below this nobody rounds: "more than one killed" is not a loose way to say one. */
const smallCount = 20

/** How a stated quantity stands to the record's value. */
export type Fit = 'agrees' | 'rounded' | 'below' | 'above'

/** Compares what a page says with a value on record; a bound agrees where the value satisfies it. */
export function compare(said: Quantity, value: Quantity): Fit {
  const valueHigh = value.high ?? Number.POSITIVE_INFINITY
  if (said.high === undefined) return fitBound(said.low, value.low, valueHigh)
  if (said.low <= valueHigh && value.low <= said.high) return 'agrees'
  const nearest = said.low > valueHigh ? valueHigh : value.low
  const from = said.low > valueHigh ? said.low : said.high
  if ((said.approximate || value.approximate) && Math.abs(from - nearest) <= fairRounding * nearest) return 'rounded'
  return said.low > valueHigh ? 'above' : 'below'
}

/** "More than 450" where the record has exactly 450 is a loose way to say 450. */
function fitBound(low: number, valueLow: number, valueHigh: number): Fit {
  if (valueHigh >= low)
    return valueLow >= low || valueHigh === Number.POSITIVE_INFINITY || valueHigh >= low ? 'agrees' : 'above'
  return low === valueHigh + 1 && valueLow === valueHigh && low > smallCount ? 'rounded' : 'above'
}

export const isQuantity = (value: Quantity | string): value is Quantity => typeof value !== 'string'

/** Whether a report gives the very number the page gives, bounds aside. */
export const sameNumber = (said: Quantity, value: Quantity | string): boolean =>
  isQuantity(value) &&
  (said.low === value.low ||
    (said.high !== undefined && isExact(value) && said.high === value.high && said.low === value.low))
