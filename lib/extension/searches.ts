import type { OnRecord } from '../annotate.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Locale } from '../model/locale.ts'
import type { Found } from '../model/search.ts'
import { createSearch, inOrder } from '../searching/search.ts'

/** How many events are made searchable at a time, and how many stay so while the background runs. */
const atATime = 20
const mostKept = 60

type Search = ReturnType<typeof createSearch>

/**
 * The search of the whole record, event by event from the library. What a small record is found by is made once and kept;
 * of a large one the rest is made again for every question, since all of it would take more memory than the record.
 */
export function createSearches(take: (ids: string[]) => Promise<OnRecord[]>) {
  let kept: { catalogues: Catalogue[]; spoken: Locale; searches: Map<string, Search> } | undefined

  return async function search(words: string, catalogues: Catalogue[], spoken: Locale): Promise<Found[]> {
    if (kept?.catalogues !== catalogues || kept.spoken !== spoken) kept = { catalogues, spoken, searches: new Map() }
    const { searches } = kept
    const ids = [...new Set(catalogues.flatMap(({ entries }) => entries.map(({ id }) => id)))]
    const found: Found[] = []
    for (let from = 0; from < ids.length; from += atATime) {
      const some = ids.slice(from, from + atATime)
      const known = searches.get(some[0]!)
      const ask =
        known ??
        createSearch(
          (await take(some)).map(({ pack }) => pack),
          spoken,
        )
      if (!known && from + atATime <= mostKept) searches.set(some[0]!, ask)
      found.push(...ask(words))
    }
    return inOrder(found)
  }
}
