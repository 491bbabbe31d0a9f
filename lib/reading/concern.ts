import type { IsoDate } from '../model/record.ts'
import { daysBetween } from './calendar.ts'
import type { DateMention } from './dates.ts'
import type { Knowledge } from './knowledge.ts'
import { isOnSubject } from './scene.ts'
import { amountsOf, has, type Parsed, type SentenceText } from './text.ts'
import { lookingBack } from './years.ts'

/** What sentences are asked against: the record, and the day of the page. */
interface Asked {
  knowledge: Knowledge
  article: IsoDate | undefined
}

/** Whether the page may say anything of an event on record: most pages may not, and then nothing more is asked of them. */
export function mayConcern(texts: Parsed[], article: IsoDate | undefined, knowledge: Knowledge): boolean {
  const asked = { knowledge, article }
  const some = (test: (sentence: SentenceText, parsed: Parsed) => boolean) =>
    texts.some(parsed => parsed.sentences.some(sentence => test(sentence, parsed)))
  if (isNews(asked) && some(isNamed)) return true
  if (some(sentence => isDated(sentence, asked))) return true
  const onSubject = some(sentence => isOnSubject(sentence, asked))
  return (
    some((sentence, parsed) => isFigured(sentence, parsed, asked, onSubject)) ||
    (onSubject && some((sentence, parsed) => isOfWar(sentence, parsed, knowledge)))
  )
}

/** An article of this day may speak of an event without dating it. */
const isNews = ({ article, knowledge: { signs } }: Asked): boolean =>
  article !== undefined && signs.news.some(({ from, to }) => article >= from && article <= to)

/** A place, a person or a series of meetings is named. */
const isNamed = ({ tags }: SentenceText): boolean =>
  tags.some(({ key }) => /^(place|person|event):|^word:(meeting|gathering)$/.test(key))

const isDated = ({ dates }: SentenceText, asked: Asked): boolean => dates.some(date => isDayOfEvent(date, asked))

/** Of a date without a year the day is enough where the year may be told elsewhere on the page. */
function isDayOfEvent(
  { days, kind, withYear, month, year, monthDay }: DateMention,
  { article, knowledge: { signs } }: Asked,
): boolean {
  if (month !== undefined)
    return signs.months.some(
      ({ start, end }) =>
        month === Number(start.slice(5, 7)) &&
        (year === undefined
          ? article !== undefined && Math.abs(daysBetween(end, article)) <= monthReach
          : year === Number(start.slice(0, 4))),
    )
  const isSettled = withYear || kind !== 'calendar' || (article && daysBetween(signs.last, article) < lookingBack)
  return (
    days.some(day => signs.days.has(isSettled ? day : day.slice(5))) ||
    (monthDay !== undefined && signs.days.has(monthDay))
  )
}

/** A month needs no year for less than a year. */
const monthReach = 366

/** The sentence has a number of a raid that was over, on a page of the war's places or as a record that was surpassed. */
function isFigured(
  sentence: SentenceText,
  { tokens }: Parsed,
  { article, knowledge: { language, signs } }: Asked,
  onSubject: boolean,
): boolean {
  if (!onSubject && !has(sentence.tags, 'word:surpass') && !has(sentence.tags, 'word:previous')) return false
  // "539", "five hundred": only a number of three digits or a word that multiplies makes it so large.
  const isLarge = ({ kind, text }: Parsed['tokens'][number]) =>
    kind === 'number' ? text.length >= 3 : kind === 'word' && Object.hasOwn(language.numbers.scales, text)
  return (
    tokens.slice(sentence.from, sentence.to).some(isLarge) &&
    amountsOf(sentence, tokens, language).some(({ quantity }) => isPast(signs.figures.get(quantity.low), article))
  )
}

const isPast = (day: IsoDate | undefined, article: IsoDate | undefined): boolean =>
  day !== undefined && (article === undefined || day <= article)

const ofWar = new Set(['role:warLength', 'role:occupied', 'role:front', 'noun:attacks'])
const measured = new Set(['years', 'percent', 'kilometres', 'attacks'])

/** How long the war has lasted, how much is occupied, how long the front is. */
const isOfWar = (sentence: SentenceText, { tokens }: Parsed, { language }: Knowledge): boolean =>
  sentence.tags.some(({ key }) => ofWar.has(key)) &&
  amountsOf(sentence, tokens, language).some(({ noun }) => measured.has(noun ?? ''))
