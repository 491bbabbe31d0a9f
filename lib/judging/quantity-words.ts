import type { Locale } from '../model/locale.ts'
import type { Quantity } from '../model/quantity.ts'

/** "550", "at least 26", "about 60", "8 to 9". */
export function quantityWords({ low, high, approximate, over }: Quantity, { say, number }: Locale): string {
  if (over !== undefined && high === undefined) return say('quantity_over', over)
  if (high === undefined) return say('quantity_atLeast', low)
  if (high !== low) return say('quantity_range', low, high)
  return approximate ? say('quantity_about', low) : number(low)
}
