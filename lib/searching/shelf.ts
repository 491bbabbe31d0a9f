import type { Pack, PackedEvent } from '../model/figure.ts'
import type { Locale } from '../model/locale.ts'
import { type Entry, entriesOf, eventKeys } from './entries.ts'

/** An event in the words of one language. */
interface Telling {
  pack: Pack
  event: PackedEvent
  locale: Locale
}

/** What can be found of an event: shown as it is told, and found by these words as well as by the record's own. */
export function shelfOf(told: Telling, written: Telling) {
  // In the record's own language there is nothing to add.
  if (told.pack === written.pack)
    return {
      keys: eventKeys(told.pack, told.event, told.locale),
      entries: once(entriesOf(told.pack, told.event, told.locale)),
    }
  const inOwnWords = entriesOf(written.pack, written.event, written.locale)
  const entries = entriesOf(told.pack, told.event, told.locale).map((entry, index) =>
    joined(entry, inOwnWords[index]!.keys),
  )
  const keys = [told, written].flatMap(({ pack, event, locale }) => [...eventKeys(pack, event, locale)])
  return { keys: new Set(keys), entries: once(entries) }
}

const joined = (entry: Entry, keys: Iterable<string>): Entry => ({ ...entry, keys: new Set([...entry.keys, ...keys]) })

/** What reads the same is one line, found by the words of all. */
function once(entries: Entry[]): Entry[] {
  const byText = new Map<string, Entry>()
  for (const each of entries) {
    const key = `${each.hit.text}\n${each.hit.detail}`
    const known = byText.get(key)
    byText.set(key, known ? joined(known, each.keys) : each)
  }
  return [...byText.values()]
}
