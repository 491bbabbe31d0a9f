import type { Pack } from '../model/figure.ts'
import { type Locale, languageOf } from '../model/locale.ts'
import type { Dataset } from '../model/record.ts'

type Say = (text: string) => string
type Prose = Pick<Dataset, 'title' | 'measures' | 'sums' | 'voices' | 'people' | 'sources' | 'events'>

/**
 * A record with each text that readers see passed through `say`: the one list of what its prose is. Places keep their
 * names, which identify them; `placeWords` says them.
 */
export function withProse<T extends Prose>(record: T, say: Say): T {
  const maybe = (text: string | undefined) => text && say(text)
  return {
    ...record,
    title: say(record.title),
    measures: record.measures.map(measure => ({
      ...measure,
      name: say(measure.name),
      ...(measure.values && { values: mapValues(measure.values, forms => firstSaid(forms, say)) }),
    })),
    sums: record.sums.map(sum => ({ ...sum, ...(sum.rest && { rest: say(sum.rest) }) })),
    voices: record.voices.map(voice => ({ ...voice, name: say(voice.name) })),
    people: record.people.map(person => ({ ...person, name: say(person.name) })),
    sources: record.sources.map(source => ({
      ...source,
      publisher: isProse(source.publisher, record) ? say(source.publisher) : source.publisher,
      ...(source.note && { note: say(source.note) }),
    })),
    events: record.events.map(event => ({
      ...event,
      name: say(event.name),
      summary: say(event.summary),
      developments: event.developments.map(step => ({ ...step, text: say(step.text) })),
      reports: event.reports.map(report => ({
        ...report,
        value: saidValue(report, record, say),
        ...(report.via && { via: report.via.map(say) }),
        ...(report.variant && { variant: say(report.variant) }),
        ...(report.explanation && { explanation: say(report.explanation) }),
      })),
      ...('figures' in event && {
        figures: (event as Pack['events'][number]).figures.map(figure => ({
          ...figure,
          best: saidValue({ ...figure, value: figure.best }, record, say),
          low: saidValue({ ...figure, value: figure.low }, record, say),
          high: saidValue({ ...figure, value: figure.high }, record, say),
          voices: figure.voices.map(voice => (isProse(voice, record) ? say(voice) : voice)),
          ...(figure.variant && { variant: maybe(figure.variant) }),
        })),
      }),
    })),
  }
}

/** A value in words is prose where its measure has no list of values to choose from. */
function saidValue<Value>({ measure, value }: { measure: string; value: Value }, { measures }: Prose, say: Say) {
  const isFree = measure !== 'date' && !measures.find(({ id }) => id === measure)?.values
  return typeof value === 'string' && isFree ? (say(value) as Value & string) : value
}

/** Publishers keep their own names, but for one that is a voice, and one that nobody knows. */
const isProse = (publisher: string, { voices }: Prose): boolean =>
  publisher.startsWith('publisher unknown') || voices.some(({ name }) => name === publisher)

/** Every text of a record's prose, once. */
export function proseOf(record: Prose): string[] {
  const texts = new Set<string>()
  withProse(record, text => {
    texts.add(text)
    return text
  })
  return [...texts]
}

const mapValues = <T>(map: Record<string, T>, work: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, work(value)]))

/** The first English wording is the one that readers are told. */
const firstSaid = (forms: Record<string, string[]>, say: Say): Record<string, string[]> =>
  forms.en?.[0] ? { ...forms, en: [say(forms.en[0]), ...forms.en.slice(1)] } : forms

const told = new WeakMap<Pack, { language: string; pack: Pack }>()

/** A pack as it is told in the reader's language, made once; what nobody has put into it stays as it is. */
export function toldIn(pack: Pack, locale: Locale): Pack {
  const language = languageOf(locale)
  if (language === 'en') return pack
  const known = told.get(pack)
  if (known?.language === language) return known.pack
  const made = withProse(pack, wording(pack, locale))
  told.set(pack, { language, pack: made })
  return made
}

/** How an English text of the record is told; places and people go by the first of their forms. */
export function wording(
  { translations, places, people }: Pick<Pack, 'translations' | 'places' | 'people'>,
  locale: Locale,
): Say {
  const language = languageOf(locale)
  const texts = translations?.[language]
  const names = new Map([...places, ...people].map(({ name, forms }) => [name, forms[language]?.[0]]))
  return text => (language === 'en' ? text : (texts?.[text] ?? names.get(text) ?? text))
}

/** The language that an event's name is told in: the reader's or, where nobody has put it into that, the record's own. */
export function languageTold(pack: Pack, eventId: string, locale: Locale): string {
  const name = pack.events.find(({ id }) => id === eventId)?.name ?? ''
  const language = languageOf(locale)
  return language === 'en' || pack.translations?.[language]?.[name] ? locale.tag : 'en'
}

/** A place in the reader's language. Places are known by their English names. */
export const placeWords = (name: string, { places }: Pick<Pack, 'places'>, locale: Locale): string =>
  (languageOf(locale) !== 'en' && places.find(place => place.name === name)?.forms[languageOf(locale)]?.[0]) || name
