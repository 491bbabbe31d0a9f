import { inEnglish } from '../judging/in-english.ts'
import { toldIn, wording } from '../judging/told-in.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Pack, PackedEvent } from '../model/figure.ts'
import type { Locale } from '../model/locale.ts'
import type { EventLine, Found } from '../model/search.ts'
import type { Entry } from './entries.ts'
import { keysOf, matches } from './keys.ts'
import { shelfOf } from './shelf.ts'

/** Lines shown of one event; the dossier has all. */
const most = 5

/** Every event on record, oldest first. */
export const eventLines = (catalogues: Catalogue[], locale: Locale = inEnglish): EventLine[] =>
  catalogues
    .flatMap(catalogue => {
      const say = wording(catalogue, locale)
      return catalogue.entries.map(entry => ({ ...lineOf(entry), name: say(entry.name) }))
    })
    .sort((a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id))

const lineOf = ({ id, name, time }: Pick<PackedEvent, 'id' | 'name' | 'time'>): EventLine => ({
  id,
  name,
  start: time.start,
})

/**
 * Makes the records searchable. A line is found where it has each word that was asked for, or its event has and the line
 * has the rest: "kyiv injured" finds the injured of every event of Kyiv. The same words give the same answer.
 */
export function createSearch(packs: Pack[], locale: Locale = inEnglish): (words: string) => Found[] {
  const shelves = packs.flatMap(written => {
    const told = toldIn(written, locale)
    return told.events.map((event, index) => ({
      line: lineOf(event),
      ...shelfOf({ pack: told, event, locale }, { pack: written, event: written.events[index]!, locale: inEnglish }),
    }))
  })
  return function search(words: string): Found[] {
    const asked = [...new Set(keysOf(words))]
    if (asked.length === 0) return []
    const found = shelves
      .map(({ line, keys, entries }) => ({ event: line, entries: hitsIn(entries, keys, asked) }))
      .filter(({ entries }) => entries.length > 0)
      .map(({ event, entries }) => ({
        event,
        hits: entries.slice(0, most).map(({ hit }) => hit),
        more: Math.max(0, entries.length - most),
      }))
    return inOrder(found)
  }
}

/** Events that are meant themselves, then those with the most lines, then the oldest. */
export const inOrder = (found: Found[]): Found[] =>
  found.sort(
    (a, b) =>
      Number(isEvent(b)) - Number(isEvent(a)) ||
      linesOf(b) - linesOf(a) ||
      a.event.start.localeCompare(b.event.start) ||
      a.event.id.localeCompare(b.event.id),
  )

const isEvent = ({ hits }: Found) => hits[0]?.part === 'event'
const linesOf = ({ hits, more }: Found) => hits.length + more

/** What the event's own names answer is asked of no line; where they answer everything, the event itself is meant. */
function hitsIn(entries: Entry[], ofEvent: ReadonlySet<string>, asked: string[]): Entry[] {
  const special = asked.filter(word => !has(ofEvent, word))
  return special.length > 0
    ? entries.filter(({ keys }) => special.every(word => has(keys, word)))
    : entries.filter(({ hit, keys }) => hit.part === 'event' || asked.every(word => has(keys, word)))
}

function has(keys: ReadonlySet<string>, word: string): boolean {
  for (const key of keys) if (matches(word, key)) return true
  return false
}
