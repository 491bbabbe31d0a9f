import { figureRows } from '../judging/card-figures.ts'
import { sourceRow } from '../judging/card-reports.ts'
import { placed, valueWords } from '../judging/card-words.ts'
import { placeWords } from '../judging/told-in.ts'
import { dayWords } from '../model/date-words.ts'
import type { Forms } from '../model/entities.ts'
import type { Pack, PackedEvent } from '../model/figure.ts'
import type { Locale } from '../model/locale.ts'
import type { Hit } from '../model/search.ts'
import { keysOf } from './keys.ts'

/** A line of the record, with the words it is found by. */
export interface Entry {
  hit: Hit
  keys: ReadonlySet<string>
}

/** Everything of an event that can be found, in the order in which it is shown: the event first, its sources last. */
export function entriesOf(pack: Pack, event: PackedEvent, locale: Locale): Entry[] {
  const names = namesIn(pack)
  const entry = (hit: Hit, ...texts: string[]): Entry => ({
    hit,
    keys: new Set([hit.text, hit.detail, ...texts].flatMap(keysOf)),
  })
  const figures = figureRows(pack, event, undefined, locale).map(row =>
    entry(
      { part: 'figures', text: placed(row.label, row.place), detail: `${row.value}, ${row.whose}`, row: row.address },
      ...names.place(row.place),
      ...names.voice(row.whose),
    ),
  )
  const timeline = event.developments.map(({ at, text }) =>
    entry({ part: 'timeline', text, detail: dayWords(at, locale), at }, at.slice(0, 10)),
  )
  const sources = event.reports.map(({ source }) => {
    const { publisher, title = '', note = '' } = sourceRow(pack, source)
    return entry({ part: 'sources', text: publisher, detail: title }, note)
  })
  return [
    entry({ part: 'event', text: event.name, detail: event.summary }, ...namesOf(pack, event, locale)),
    ...figures,
    ...timeline,
    ...event.reports.map(report => reportEntry(pack, event, report, locale, entry, names)),
    ...sources,
  ]
}

/** What an event goes by: its names, places, people and days. It holds for each of its lines. */
export const eventKeys = (pack: Pack, event: PackedEvent, locale: Locale): ReadonlySet<string> =>
  new Set(namesOf(pack, event, locale).flatMap(keysOf))

function namesOf(pack: Pack, event: PackedEvent, locale: Locale): string[] {
  const { place } = namesIn(pack)
  return [
    event.name,
    ...formsOf(event.names),
    ...place(event.place),
    ...place(event.target ?? ''),
    ...(event.people ?? []).flatMap(id => formsOf(pack.people.find(person => person.id === id)?.forms)),
    ...[event.time.start, event.time.end].flatMap(at => [at.slice(0, 10), dayWords(at, locale)]),
  ]
}

function reportEntry(
  pack: Pack,
  event: PackedEvent,
  report: PackedEvent['reports'][number],
  locale: Locale,
  entry: (hit: Hit, ...texts: string[]) => Entry,
  names: ReturnType<typeof namesIn>,
): Entry {
  const { publisher } = sourceRow(pack, report.source)
  const place = report.place ?? event.place
  const who = pack.voices.find(({ id }) => id === report.voice)?.name ?? publisher
  const measure = pack.measures.find(({ id }) => id === report.measure)?.name ?? report.measure
  return entry(
    {
      part: 'reports',
      text: placed(measure, placeWords(place, pack, locale)),
      detail: `${valueWords(pack, report.measure, report.value, locale)}, ${who}`,
    },
    publisher,
    report.explanation ?? '',
    ...(report.via ?? []),
    ...names.place(place),
    ...names.voice(who),
  )
}

/** All names that a place or a voice goes by, in every language on record. */
const namesIn = ({ places, voices }: Pack) => ({
  place: (name: string) => formsOf(places.find(place => place.name === name)?.forms),
  voice: (text: string) => voices.filter(({ name }) => text.includes(name)).flatMap(({ forms }) => formsOf(forms)),
})

const formsOf = (forms: Forms | undefined): string[] => Object.values(forms ?? {}).flat()
