import { proseOf } from '../judging/told-in.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Source } from '../model/entities.ts'
import type { Pack, PackedEvent } from '../model/figure.ts'
import type { Translations } from '../model/record.ts'

/** An event as it lies in the library: whole, with the sources that it cites and what it is told in further languages. */
export interface Volume {
  event: PackedEvent
  sources: Source[]
  translations?: Translations
}

/** Every event of a record as a volume of its own. */
export function volumesOf(pack: Pack): Volume[] {
  const sources = new Map(pack.sources.map(source => [source.id, source]))
  const shared = sharedTexts(pack)
  return pack.events.map(event => {
    const cited = [...citedBy(event)].flatMap(id => sources.get(id) ?? [])
    const own = proseOf({ ...pack, measures: [], sums: [], people: [], sources: cited, events: [event] })
    // Without its measures a record takes their values in words for prose: what is no text of it has no translation.
    const translations = only(pack.translations, text => !shared.has(text), own)
    return { event, sources: cited, ...(translations && { translations }) }
  })
}

/** What is no event's alone: everything but the events, the sources that they cite and what only they say. */
export function sharedPart({ events, ...pack }: Pack): Omit<Pack, 'events'> {
  const cited = new Set(events.flatMap(event => [...citedBy(event)]))
  const shared = sharedTexts({ ...pack, events })
  const translations = only(pack.translations, () => true, shared)
  return {
    ...pack,
    sources: pack.sources.filter(({ id }) => !cited.has(id)),
    ...(translations && { translations }),
  }
}

/** A record of these events alone, or of all: what cards, dossiers and judgements are made from. */
export function packOf(catalogue: Catalogue, volumes: Volume[]): Pack {
  const { entries: _, subjects: __, values: ___, reports: ____, ...shared } = catalogue
  const sources = [...shared.sources, ...volumes.flatMap(volume => volume.sources)]
  const translations = shared.translations && merged(shared.translations, volumes)
  return {
    ...shared,
    events: volumes.map(({ event }) => event),
    sources: [...new Map(sources.map(source => [source.id, source])).values()],
    ...(translations && { translations }),
  }
}

const citedBy = ({ reports, developments }: PackedEvent): Set<string> =>
  new Set([...reports.map(({ source }) => source), ...developments.flatMap(({ sources }) => sources)])

/** Names of events stand in lists and in other events' cards. */
const sharedTexts = (pack: Pack): Set<string> =>
  new Set([...proseOf({ ...pack, sources: [], events: [] }), ...pack.events.map(({ name }) => name)])

function only(
  translations: Translations | undefined,
  wanted: (text: string) => boolean,
  texts: Iterable<string>,
): Translations | undefined {
  if (!translations) return undefined
  const kept = [...texts].filter(wanted)
  return mapped(translations, told => pick(told, kept))
}

const pick = (told: Record<string, string>, texts: string[]): Record<string, string> =>
  Object.fromEntries(texts.flatMap(text => (Object.hasOwn(told, text) ? [[text, told[text]!]] : [])))

const merged = (shared: Translations, volumes: Volume[]): Translations =>
  mapped(shared, (told, language) =>
    Object.assign({}, told, ...volumes.map(({ translations }) => translations?.[language])),
  )

const mapped = (
  translations: Translations,
  work: (told: Record<string, string>, language: string) => Record<string, string>,
): Translations =>
  Object.fromEntries(Object.entries(translations).map(([language, told]) => [language, work(told, language)]))
