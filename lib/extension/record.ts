import { annotate } from '../annotate.ts'
import { doubtAsText } from '../exporting/doubt.ts'
import { composeCard } from '../judging/card.ts'
import { composeDossier } from '../judging/dossier.ts'
import { composeExcerpt } from '../judging/excerpt.ts'
import type { Annotation, PageText, Reading } from '../model/annotation.ts'
import type { Card } from '../model/card.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Excerpt, QuotedPage } from '../model/excerpt.ts'
import type { Pack } from '../model/figure.ts'
import type { Locale } from '../model/locale.ts'
import type { EventLine, Found } from '../model/search.ts'
import { createSearch, eventLines } from '../searching/search.ts'

/** Where packs are kept; lib/extension/library.ts keeps them in IndexedDB. */
export interface Shelf {
  packs(): Promise<Pack[]>
  install(pack: Pack): Promise<unknown>
  remove(id: string): Promise<unknown>
}

export interface Bundled {
  id: string
  digest: string
  fetch(): Promise<Pack>
  /** Which bundled record the shelf holds. */
  installed(): Promise<string | undefined>
  setInstalled(digest: string): Promise<unknown>
}

/** The one copy of the record: the bundled pack and the reader's own, in memory while the background runs. `locale` is what it speaks, `version` the program's. */
export function createRecord(shelf: Shelf, bundled: Bundled, locale: () => Promise<Locale>, version = '') {
  let packs: Promise<Pack[]> | undefined
  let searching: { packs: Pack[]; spoken: Locale; search: ReturnType<typeof createSearch> } | undefined

  async function load(): Promise<Pack[]> {
    try {
      const known = await shelf.packs()
      const hasBundled = known.some(pack => pack.id === bundled.id)
      if (hasBundled && (await bundled.installed()) === bundled.digest) return known
      const pack = await bundled.fetch()
      await shelf.install(pack)
      await bundled.setInstalled(bundled.digest)
      return [pack, ...known.filter(other => other.id !== pack.id)]
    } catch (error) {
      // Storage is full or broken: what was shipped is read all the same, and the next start tries again.
      console.warn('Sidelight: the library cannot be used; only the bundled record is read.', error)
      return [await bundled.fetch()]
    }
  }

  const all = (): Promise<Pack[]> => {
    packs ??= load().catch(error => {
      packs = undefined
      throw error
    })
    return packs
  }

  return {
    packs: all,
    read: async (page: PageText): Promise<Reading> => annotate(page, await all(), await locale()),
    /** `address`: of the page that asks. */
    async card(event: string, claim?: Annotation, address = ''): Promise<Card | undefined> {
      const [known, spoken] = await Promise.all([all(), locale()])
      const card = composeCard(known, event, claim, spoken)
      const place = claim && { ...claim, key: '', claim }
      const excerpt = place && composeExcerpt(known, { address, title: '' }, place, spoken)
      if (!card?.claim || !excerpt) return card
      return { ...card, claim: { ...card.claim, doubt: doubtAsText(excerpt, claim, version, spoken) } }
    },
    dossier: async (event: string, claim?: Annotation): Promise<Dossier | undefined> =>
      composeDossier(await all(), event, claim, await locale()),
    async excerpts(page: QuotedPage): Promise<Excerpt[]> {
      const [known, spoken] = await Promise.all([all(), locale()])
      return page.found.flatMap(found => composeExcerpt(known, page, found, spoken) ?? [])
    },
    events: async (): Promise<EventLine[]> => eventLines(await all(), await locale()),
    /** Made searchable at the first search, and again when the packs or the language are others. */
    async search(words: string): Promise<Found[]> {
      const [known, spoken] = await Promise.all([all(), locale()])
      if (searching?.packs !== known || searching.spoken !== spoken)
        searching = { packs: known, spoken, search: createSearch(known, spoken) }
      return searching.search(words)
    },
    /** Puts a pack of the reader's own on the shelf, or takes one away; pages read from now on know it. */
    async change(work: (shelf: Shelf) => Promise<unknown>): Promise<Pack[]> {
      await all()
      await work(shelf)
      packs = undefined
      return all()
    },
  }
}
