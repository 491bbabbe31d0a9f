import type { Place } from '../model/entities.ts'

/** The country a place lies in; the place itself where none is known. */
export function countryOf(places: Map<string, Place>, name: string): string {
  let at = name
  for (let depth = 0; depth < 8; depth++) {
    const within = places.get(at)?.within
    if (!within) break
    at = within
  }
  return at
}

/** Whether `inner` is `outer` or lies within it. */
export function liesWithin(places: Map<string, Place>, inner: string, outer: string): boolean {
  let at: string | undefined = inner
  for (let depth = 0; at !== undefined && depth < 8; depth++) {
    if (at === outer) return true
    at = places.get(at)?.within
  }
  return false
}
