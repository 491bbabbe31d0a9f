import type { Quantity } from '../model/quantity.ts'

const grouped = (n: number): string =>
  Number.isInteger(n) ? String(n).replace(/\B(?=(\d{3})+(?!\d))/g, n >= 10_000 || n >= 1000 ? ',' : '') : String(n)

/** "550", "at least 26", "about 60", "8 to 9". */
export function quantityWords({ low, high, approximate, over }: Quantity): string {
  if (over !== undefined && high === undefined) return `more than ${grouped(over)}`
  if (high === undefined) return `at least ${grouped(low)}`
  if (high !== low) return `${grouped(low)} to ${grouped(high)}`
  return `${approximate ? 'about ' : ''}${grouped(low)}`
}
