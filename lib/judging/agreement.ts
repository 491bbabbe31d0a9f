import { overlaps, type Quantity } from '../model/quantity.ts'

type Value = Quantity | string

/** How far "about" reaches: about 60 is as good as 58. */
const slack = 0.05

const reach = (q: Quantity): Quantity =>
  q.approximate ? { low: q.low * (1 - slack), ...(q.high !== undefined && { high: q.high * (1 + slack) }) } : q

/**
 * Whether both can be true: the ranges share a value, "about" taken with its slack. A date can be true beside the
 * night it belongs to: `2025-07-04` beside `2025-07-03/2025-07-04`.
 */
export function compatible(a: Value, b: Value): boolean {
  if (typeof a !== 'string' && typeof b !== 'string') return overlaps(reach(a), reach(b))
  return a === b || (isDays(a) && isDays(b) && firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a))
}

const isDays = (value: Value): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.test(value)
const firstDay = (days: string) => days.slice(0, 10)
const lastDay = (days: string) => days.slice(-10)

/** Whether both say the same: a bound ("at least 330") is compatible with 335, yet does not confirm it. */
export function sameValue(a: Value, b: Value): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b
  if (a.low === b.low && a.high === b.high) return true
  return a.high === a.low && b.high === b.low && compatible(a, b)
}

/** Orders by how much is committed to: exact, about, range, open bound. */
export const vagueness = (value: Value): number =>
  typeof value === 'string'
    ? 0
    : value.high === undefined
      ? 3
      : value.high !== value.low
        ? 2
        : value.approximate
          ? 1
          : 0
