import { proseOf } from '../judging/told-in.ts'
import type { Place, Voice } from '../model/entities.ts'
import type { Dataset, Translations } from '../model/record.ts'
import type { Base } from './references.ts'

/**
 * Makes a record of one's own stand alone: what it takes from the built-in record is copied into it, with what that
 * lies within or belongs to. Measures and sums come whole, since a sum speaks of measures that no report names.
 */
export function borrow(own: Dataset, base: Base): Dataset {
  const used = namesUsed(own)
  const places = closure(
    own.places,
    base.places,
    used.places,
    place => place.name,
    place => [place.within],
  )
  const borrowed = {
    ...own,
    measures: [...base.measures, ...own.measures],
    sums: [...base.sums, ...own.sums],
    places,
    voices: closure(own.voices, base.voices, used.voices, voice => voice.id, above),
    people: closure(
      own.people,
      base.people,
      used.people,
      person => person.id,
      () => [],
    ),
    sources: closure(
      own.sources,
      base.sources,
      used.sources,
      source => source.id,
      () => [],
    ),
  }
  const translations = translationsOf(borrowed, own, base)
  return translations ? { ...borrowed, translations } : borrowed
}

/** Of the base's translations those of what is borrowed, under one's own. */
function translationsOf(borrowed: Dataset, own: Dataset, base: Base): Translations | undefined {
  const prose = new Set(proseOf(borrowed))
  const languages = new Set([...Object.keys(base.translations ?? {}), ...Object.keys(own.translations ?? {})])
  if (languages.size === 0) return undefined
  return Object.fromEntries(
    [...languages].map(language => {
      const kept = Object.entries(base.translations?.[language] ?? {}).filter(([text]) => prose.has(text))
      return [language, { ...Object.fromEntries(kept), ...own.translations?.[language] }]
    }),
  )
}

const above = ({ organOf, basedOn }: Voice) => [organOf, basedOn]

/** Entries written out that the base has word for word: a folder that began as a copy of the built-in one has many. */
export const isCopy = (entry: object, of: object | undefined): boolean => JSON.stringify(entry) === JSON.stringify(of)

export function withoutCopies(own: Dataset, base: Base): Dataset {
  const copies = new Set(borrowed.flatMap(part => base[part].map(entry => JSON.stringify(entry))))
  const kept = borrowed.map(part => [part, own[part].filter(entry => !copies.has(JSON.stringify(entry)))])
  return { ...own, ...Object.fromEntries(kept) }
}
const borrowed = ['measures', 'sums', 'places', 'voices', 'people', 'sources'] as const

type Names = { [part in 'places' | 'voices' | 'people' | 'sources']: (string | undefined)[] }

function namesUsed({ events }: Dataset): Names {
  const reports = events.flatMap(event => event.reports)
  return {
    places: [...events.flatMap(event => [event.place, event.target]), ...reports.map(report => report.place)],
    voices: [...events.map(event => event.actor), ...reports.map(report => report.voice)],
    people: [...events.flatMap(event => event.people ?? []), ...reports.map(report => report.subject)],
    sources: [
      ...reports.map(report => report.source),
      ...events.flatMap(event => event.developments.flatMap(step => step.sources)),
    ],
  }
}

/** One's own entries, and those of the base that are named, or named by one that is taken. */
function closure<T extends Place | { id: string }>(
  own: T[],
  base: T[],
  named: (string | undefined)[],
  nameOf: (entry: T) => string,
  above: (entry: T) => (string | undefined)[],
): T[] {
  const taken = new Set<T>()
  const waiting = [...named, ...own.flatMap(above)]
  const byName = new Map(base.map(entry => [nameOf(entry), entry]))
  while (waiting.length) {
    const entry = byName.get(waiting.pop() ?? '')
    if (!entry || taken.has(entry)) continue
    taken.add(entry)
    waiting.push(...above(entry))
  }
  return [...base.filter(entry => taken.has(entry)), ...own]
}
