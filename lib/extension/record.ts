import { conclude, type OnRecord, spot } from '../annotate.ts'
import { doubtAsText } from '../exporting/doubt.ts'
import { composeCard } from '../judging/card.ts'
import { composeDossier } from '../judging/dossier.ts'
import { composeExcerpt } from '../judging/excerpt.ts'
import type { Annotation, PageText, Reading } from '../model/annotation.ts'
import type { Card } from '../model/card.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Excerpt, QuotedPage } from '../model/excerpt.ts'
import type { Pack } from '../model/figure.ts'
import type { Locale } from '../model/locale.ts'
import type { EventLine, Found } from '../model/search.ts'
import { eventLines } from '../searching/search.ts'
import type { Library } from './library.ts'
import { createSearches } from './searches.ts'
import { inMemory, type Opened, taken, withRelated } from './shelf.ts'

export interface Bundled {
  id: string
  digest: string
  fetch(): Promise<Pack>
  /** Which bundled record the library holds. */
  installed(): Promise<string | undefined>
  setInstalled(digest: string): Promise<unknown>
}

/**
 * The one copy of the record: the bundled pack and the reader's own. While the background runs it has their catalogues
 * in memory, and takes an event from the library when it is asked about. `locale` is what it speaks, `version` the program's.
 */
export function createRecord(library: Library, bundled: Bundled, locale: () => Promise<Locale>, version = '') {
  let opened: Promise<Opened> | undefined

  /** `isDamaged`: whatever the library says that it holds, the bundled pack is written anew. */
  async function open(isDamaged: boolean): Promise<Opened> {
    try {
      const known = await library.catalogues()
      const hasBundled = known.some(({ id }) => id === bundled.id)
      if (!isDamaged && hasBundled && (await bundled.installed()) === bundled.digest)
        return { shelf: library, catalogues: known }
      await library.install(await bundled.fetch())
      await bundled.setInstalled(bundled.digest)
      return { shelf: library, catalogues: await library.catalogues() }
    } catch (error) {
      // Storage is full or broken: what was shipped is read all the same, and the next start tries again.
      console.warn('Sidelight: the library cannot be used; only the bundled record is read.', error)
      return inMemory(await bundled.fetch())
    }
  }

  const all = (isDamaged = false): Promise<Opened> => {
    if (isDamaged) opened = undefined
    opened ??= open(isDamaged).catch(error => {
      opened = undefined
      throw error
    })
    return opened
  }

  /** The records with these events in full. Where the database was deleted meanwhile, it is made again, once. */
  async function having(wanted: (catalogues: Catalogue[]) => Iterable<string>): Promise<OnRecord[]> {
    const known = await all()
    const found = await taken(known, new Set(wanted(known.catalogues))).catch(() => undefined)
    if (found?.isWhole) return found.records
    const again = await all(true)
    const afresh = await taken(again, new Set(wanted(again.catalogues))).catch(() => undefined)
    if (afresh) return afresh.records
    const shipped = inMemory(await bundled.fetch())
    opened = Promise.resolve(shipped)
    return (await taken(shipped, new Set(wanted(shipped.catalogues)))).records
  }
  const about = async (events: string[]): Promise<Pack[]> =>
    (await having(catalogues => withRelated(events, catalogues))).map(({ pack }) => pack)
  const searches = createSearches(ids => having(() => ids))

  return {
    catalogues: async (): Promise<Catalogue[]> => (await all()).catalogues,
    /** A pack with all its events. */
    whole: async (id: string): Promise<Pack | undefined> => {
      const entriesOf = (catalogues: Catalogue[]) => catalogues.find(each => each.id === id)?.entries ?? []
      const records = await having(catalogues => entriesOf(catalogues).map(entry => entry.id))
      return records.find(({ catalogue }) => catalogue.id === id)?.pack
    },
    async read(page: PageText): Promise<Reading> {
      const spotted = spot(page, (await all()).catalogues)
      const events = spotted.claims.map(({ event }) => event)
      const records = events.length ? await having(catalogues => withRelated(events, catalogues)) : []
      return conclude(spotted, records, await locale())
    },
    /** `address`: of the page that asks. */
    async card(event: string, claim?: Annotation, address = ''): Promise<Card | undefined> {
      const [packs, spoken] = await Promise.all([about([event]), locale()])
      const card = composeCard(packs, event, claim, spoken)
      const place = claim && { ...claim, key: '', claim }
      const excerpt = place && composeExcerpt(packs, { address, title: '' }, place, spoken)
      if (!card?.claim || !excerpt) return card
      return { ...card, claim: { ...card.claim, doubt: doubtAsText(excerpt, claim, version, spoken) } }
    },
    dossier: async (event: string, claim?: Annotation): Promise<Dossier | undefined> =>
      composeDossier(await about([event]), event, claim, await locale()),
    async excerpts(page: QuotedPage): Promise<Excerpt[]> {
      const [packs, spoken] = await Promise.all([about(page.found.map(({ event }) => event)), locale()])
      return page.found.flatMap(found => composeExcerpt(packs, page, found, spoken) ?? [])
    },
    events: async (): Promise<EventLine[]> => eventLines((await all()).catalogues, await locale()),
    search: async (words: string): Promise<Found[]> => searches(words, (await all()).catalogues, await locale()),
    /** Puts a pack of the reader's own into the library, or takes one away; pages read from now on know it. */
    async change(work: (library: Library) => Promise<unknown>): Promise<Catalogue[]> {
      await all()
      await work(library)
      opened = undefined
      return (await all()).catalogues
    },
  }
}
