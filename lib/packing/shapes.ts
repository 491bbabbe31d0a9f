import type { Person, Place, Source, Voice } from '../model/entities.ts'
import type { Measure, Sum } from '../model/measure.ts'
import type { Dataset, KnownNight } from '../model/record.ts'
import { newsEvent } from './event-shape.ts'
import {
  address,
  amount,
  forms,
  id,
  isoDate,
  label,
  language,
  most,
  prose,
  title,
  translation,
  yes,
} from './scalars.ts'
import { choice, list, map, object, optional, type Shape, text } from './shape.ts'

export const measure = object<Measure>('Measure', {
  id,
  name: label,
  unit: choice([
    'weapons',
    'people',
    'places',
    'hours',
    'minutes',
    'tonnes',
    'percent',
    'kilometres',
    'years',
    'count',
    'none',
  ]),
  kind: choice(['count', 'extent', 'nominal']),
  rises: optional(yes),
  values: optional(map(id, map(language, list(label, most.forms), most.few), 200)),
})

export const sum = object<Sum>('Sum', { whole: id, parts: list(id, most.few, 1), rest: optional(label) })

export const place = object<Place>('Place', {
  name: label,
  kind: choice(['country', 'oblast', 'city', 'district', 'town', 'site']),
  within: optional(label),
  forms,
})

export const voice = object<Voice>('Voice', {
  id,
  name: label,
  organOf: optional(id),
  basedOn: optional(id),
  forms: optional(forms),
})

export const person = object<Person>('Person', {
  id,
  name: label,
  forms,
  offices: list(
    object<Person['offices'][number]>('Office', { office: id, from: isoDate, to: optional(isoDate) }),
    most.few,
  ),
})

export const source = object<Source>('Source', {
  id,
  publisher: label,
  title: optional(title),
  date: optional(isoDate),
  url: optional(address),
  note: optional(prose),
})

const change = object<Dataset['changes'][number]>('Change', { version: label, date: isoDate, text: prose })
const night = object<KnownNight>('KnownNight', { date: isoDate, drones: optional(amount), missiles: optional(amount) })

const head = {
  id,
  version: text('a version such as "1.2.0"', 20, /^\d+\.\d+\.\d+$/u),
  title: label,
  date: isoDate,
}

export type Head = Pick<Dataset, 'id' | 'version' | 'title' | 'date' | 'changes' | 'knownNights'>
export const packFile = object<Head>('Pack', {
  ...head,
  changes: list(change, 1000),
  knownNights: list(night, most.entries),
})

export type Bundle = Pick<Dataset, 'id' | 'version' | 'title' | 'date' | 'events'> & Partial<Dataset> & { format: 1 }
/** One file for a whole record; what it takes from the built-in record it leaves out. */
export const bundle = object<Bundle>('Bundle', {
  format: choice([1]),
  ...head,
  changes: optional(list(change, 1000)),
  knownNights: optional(list(night, most.entries)),
  measures: optional(list(measure, most.entries)),
  sums: optional(list(sum, most.entries)),
  places: optional(list(place, most.entries)),
  voices: optional(list(voice, most.entries)),
  people: optional(list(person, most.entries)),
  sources: optional(list(source, most.entries)),
  events: list(newsEvent, most.events),
  translations: optional(map(language, translation, most.few)),
})

export type MeasuresFile = Pick<Dataset, 'measures' | 'sums'>
/** The files of a data folder beside `events/<id>.json`, in the order they are written about. */
export const files = {
  'pack.json': packFile,
  'measures.json': object<MeasuresFile>('Measures', {
    measures: list(measure, most.entries),
    sums: list(sum, most.entries),
  }),
  'sources.json': list(source, most.entries),
  'voices.json': list(voice, most.entries),
  'places.json': list(place, most.entries),
  'people.json': list(person, most.entries),
} satisfies Record<string, Shape>
