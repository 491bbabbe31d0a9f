/**
 * An amount somebody committed to. `26` is `{ low: 26, high: 26 }`; "at least 26" has no `high`;
 * "about 60" is exact with `approximate`; "third summer" is exact with `ordinal`.
 * The unit is the measure's (weapons, people, hours, …).
 */
export interface Quantity {
  low: number
  high?: number
  approximate?: true
  ordinal?: true
  /** "more than 450": the number as it was said, where `low` is the least that it allows. */
  over?: number
}

export const exactly = (n: number): Quantity => ({ low: n, high: n })
export const isExact = (q: Quantity): boolean => q.high === q.low && !q.approximate

/** Whether the two ranges share a value; an absent `high` is open. */
export const overlaps = (a: Quantity, b: Quantity): boolean =>
  a.low <= (b.high ?? Number.POSITIVE_INFINITY) && b.low <= (a.high ?? Number.POSITIVE_INFINITY)
