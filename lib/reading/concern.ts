import type { Language } from '../languages/language.ts'
import type { IsoDate } from '../model/record.ts'
import { addDays } from './calendar.ts'
import type { Knowledge, KnownEvent } from './knowledge.ts'
import { amountsOf, has, type Parsed, type SentenceText } from './text.ts'
import type { Token } from './tokens.ts'

/** What a page must show one of to be about an event on record, made ready once. */
export interface Signs {
  /** Days between which an article may speak of an event without dating it. */
  news: { from: IsoDate; to: IsoDate }[]
  /** Months ("07") and days ("07-04") of events, as the year may be told elsewhere on the page; and the full days. */
  dates: Set<string>
  /** Numbers of weapons that any source gave for a raid. */
  figures: Set<number>
}

/** News announces a meeting this many days ahead, and speaks of "last month" until the month after it is over. */
const ahead = 4
const after = 62

/** Below this a number alone tells no raid. */
const least = 100

export function signsOf(events: Iterable<KnownEvent>): Signs {
  const signs: Signs = { news: [], dates: new Set(), figures: new Set() }
  for (const { event, start, end, weaponValues } of events) {
    // The war has lasted for years: what is said of it as a whole is told by its words.
    if (event.kind === 'war') continue
    signs.news.push({ from: addDays(start, -ahead), to: addDays(end, after) })
    for (let day = start; day <= end; day = addDays(day, 1))
      for (const form of [day, day.slice(5), day.slice(5, 7)]) signs.dates.add(form)
    for (const value of weaponValues.keys()) if (value >= least) signs.figures.add(value)
  }
  return signs
}

/** Whether the page may say anything of an event on record: most pages may not, and then nothing more is asked of them. */
export function mayConcern(texts: Parsed[], article: IsoDate | undefined, { signs, language }: Knowledge): boolean {
  const some = (test: (sentence: SentenceText, parsed: Parsed) => boolean) =>
    texts.some(parsed => parsed.sentences.some(sentence => test(sentence, parsed)))
  const isNews = article !== undefined && signs.news.some(({ from, to }) => article >= from && article <= to)
  return (
    (some(isNamed) && (isNews || some(isOfWar))) ||
    some(sentence => isDated(sentence, signs)) ||
    some((sentence, { tokens }) => isFigured(sentence, tokens, language, signs))
  )
}

const isDated = ({ dates }: SentenceText, signs: Signs): boolean =>
  dates.some(
    ({ days, kind, withYear, month, monthDay }) =>
      days.some(day => signs.dates.has(kind === 'calendar' && !withYear ? day.slice(5) : day)) ||
      (monthDay !== undefined && signs.dates.has(monthDay)) ||
      (month !== undefined && signs.dates.has(String(month).padStart(2, '0'))),
  )

/** The sentence has a number of a raid. */
const isFigured = (sentence: SentenceText, tokens: Token[], language: Language, { figures }: Signs): boolean =>
  hasLargeNumber(sentence, tokens, language) &&
  amountsOf(sentence, tokens, language).some(({ quantity }) => figures.has(quantity.low))

/** "539", "five hundred": only a number of three digits or a word that multiplies makes it so large. */
function hasLargeNumber({ from, to }: SentenceText, tokens: Token[], { numbers }: Language): boolean {
  for (let i = from; i < to; i++) {
    const { kind, text } = tokens[i]!
    if (kind === 'number' ? text.length >= 3 : kind === 'word' && Object.hasOwn(numbers.scales, text)) return true
  }
  return false
}

/** A place, a person or a series of meetings is named. */
const isNamed = ({ tags }: SentenceText): boolean =>
  tags.some(({ key }) => /^(place|person|event):|^word:(meeting|gathering)$/.test(key))

/** How long the war has lasted, how much is occupied, how long the front is. */
const isOfWar = ({ tags }: SentenceText): boolean =>
  has(tags, 'role:warLength') || has(tags, 'role:occupied') || has(tags, 'role:front') || has(tags, 'noun:attacks')
