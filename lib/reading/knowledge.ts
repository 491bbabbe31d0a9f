import type { Language } from '../languages/language.ts'
import type { Catalogue, Entry, Stated } from '../model/catalogue.ts'
import type { Person, Place } from '../model/entities.ts'
import type { Quantity } from '../model/quantity.ts'
import type { EventKind, IsoDate, KnownNight } from '../model/record.ts'
import { openEntries } from './known-event.ts'
import { addPhrases, collect, type Lexicon, noPhrases, sealLexicon } from './lexicon.ts'
import { indexOf, type RaidIndex } from './raid-index.ts'
import { type Signs, signsOf } from './signs.ts'
import { countryOf } from './within.ts'

/** An event as the reading asks for it. */
export interface KnownEvent {
  event: Entry
  catalogue: Catalogue
  /** First and last day, in Kyiv time; a night has two. */
  start: IsoDate
  end: IsoDate
  /** Every value on record, right or wrong, its reports' first. */
  stated: Stated[]
  /** Every value a source gave for a count of weapons, right or wrong, with the measures it was given for. */
  weaponValues: Map<number, Set<string>>
  /** Values by measure and place, reports ruled out left out. */
  reported: Map<string, Quantity[]>
  /** Lowest values by measure, wherever. */
  values: Map<string, Set<number>>
}

/** All that the installed packs know, made ready for one language. */
export interface Knowledge extends RaidIndex {
  language: Language
  lexicon: Lexicon
  signs: Signs
  events: Map<string, KnownEvent>
  byKind: Map<EventKind, KnownEvent[]>
  /** Calls, meetings and whatever else is no raid. */
  occasions: KnownEvent[]
  places: Map<string, Place>
  people: Map<string, Person>
  knownNights: KnownNight[]
  /** Their numbers, each with the first night that has it. */
  nightCounts: Map<number, IsoDate>
  /** Countries in which raids on record happened. */
  home: Set<string>
  /** Places in those countries, and they themselves. */
  homePlaces: Set<string>
}

function countsOf(nights: KnownNight[]): Map<number, IsoDate> {
  const counts = new Map<number, IsoDate>()
  for (const { date, drones = 0, missiles = 0 } of nights)
    for (const value of [drones, missiles, drones + missiles])
      if (date < (counts.get(value) ?? '9')) counts.set(value, date)
  return counts
}

function groupByKind(events: Iterable<KnownEvent>): Map<EventKind, KnownEvent[]> {
  const groups = new Map<EventKind, KnownEvent[]>()
  for (const known of events) collect(groups, known.event.kind, known)
  return groups
}

/** "Held back by Biden administration": headlines leave out the article of those who act. */
const inHeadlines = (measure: string, wordings: string[]): string[] =>
  measure === 'ordered-by'
    ? [...new Set(wordings.flatMap(wording => [wording, wording.replace(/^the /, '')]))]
    : wordings

const cache = new WeakMap<Catalogue[], Map<string, Knowledge>>()

/** Knowledge of these records in a language; made once for the same array of them. */
export function knowledgeOf(packs: Catalogue[], language: Language): Knowledge {
  const made = cache.get(packs)?.get(language.id) ?? build(packs, language)
  const byLanguage = cache.get(packs) ?? new Map<string, Knowledge>()
  byLanguage.set(language.id, made)
  cache.set(packs, byLanguage)
  return made
}

function build(packs: Catalogue[], language: Language): Knowledge {
  const phrases = noPhrases()
  const groups = [
    ['noun', language.nouns],
    ['role', language.roles],
    ['word', language.words],
    ['qualifier', language.qualifiers],
  ] as const
  for (const [group, entries] of groups)
    for (const [key, wordings] of Object.entries(entries)) addPhrases(phrases, `${group}:${key}`, wordings)

  const know = openEntries()
  const events = new Map<string, KnownEvent>()
  const places = new Map<string, Place>()
  const people = new Map<string, Person>()
  for (const pack of packs) {
    for (const place of pack.places) {
      places.set(place.name, place)
      addPhrases(phrases, `place:${place.name}`, [...new Set([place.name, ...(place.forms[language.id] ?? [])])])
    }
    for (const person of pack.people) {
      people.set(person.id, person)
      addPhrases(phrases, `person:${person.id}`, [...new Set([person.name, ...(person.forms[language.id] ?? [])])])
    }
    for (const measure of pack.measures) {
      for (const [value, wordings] of Object.entries(measure.values ?? {}))
        addPhrases(phrases, `value:${measure.id}=${value}`, inHeadlines(measure.id, wordings[language.id] ?? []))
    }
    for (const event of pack.entries) {
      events.set(event.id, know(event, pack))
      addPhrases(phrases, `event:${event.id}`, event.names?.[language.id] ?? [])
    }
  }
  const raids = [...events.values()].filter(known => known.event.kind === 'aerial-attack')
  // A night that an installed pack has an event for is no longer somebody else's.
  const knownNights = packs
    .flatMap(pack => pack.knownNights)
    .filter(({ date }) => !raids.some(raid => raid.end === date))
  const index = indexOf(raids)
  const home = new Set(raids.map(({ event }) => countryOf(places, event.place)))
  return {
    language,
    lexicon: sealLexicon(phrases),
    signs: signsOf(events.values(), index),
    events,
    byKind: groupByKind(events.values()),
    occasions: [...events.values()].filter(known => known.event.kind !== 'aerial-attack'),
    ...index,
    places,
    people,
    knownNights,
    nightCounts: countsOf(knownNights),
    home,
    homePlaces: new Set([...places.keys()].filter(place => home.has(countryOf(places, place))).concat([...home])),
  }
}
