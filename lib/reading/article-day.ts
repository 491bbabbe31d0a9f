import type { Language } from '../languages/language.ts'
import type { PageText, Passage } from '../model/annotation.ts'
import type { IsoDate } from '../model/record.ts'
import { addDays, daysBetween, kyivDay, timeOf } from './calendar.ts'
import { type DateMention, findDates } from './dates.ts'
import type { Knowledge, KnownEvent } from './knowledge.ts'
import type { Scene } from './scene.ts'
import { splitSentences } from './sentences.ts'
import type { Parsed } from './text.ts'
import { type Token, tokenise } from './tokens.ts'

/** The day of publication: the page's own data, then a dateline where the article opens, then the address, then a date above it. */
export function articleDay(page: PageText, knowledge: Knowledge): IsoDate | undefined {
  const stated = page.published && kyivDay(page.published)
  if (stated) return stated
  const own = page.passages.filter(({ zone }) => zone === 'article')
  return (
    dayIn(openingLines(own), knowledge) ??
    page.addressDate ??
    stampDay(own, knowledge) ??
    dayIn(own.slice(0, lines), knowledge)
  )
}

/** Few lines have a year: the others need not be taken apart. */
const hasYear = /(19|20)\d\d/

/** The dates of a text's first sentence. */
function openingDates(text: string, language: Language): Pick<Parsed, 'tokens'> & { dates: DateMention[] } {
  const tokens = tokenise(text)
  const end = splitSentences(tokens, text)[0]?.to ?? 0
  return { tokens, dates: findDates(tokens, language, undefined).filter(({ from }) => from < end) }
}

function dayIn(passages: Passage[], { language }: Knowledge): IsoDate | undefined {
  for (const passage of passages) {
    const text = passage.text.slice(0, 120)
    if (!hasYear.test(text)) continue
    const { tokens, dates } = openingDates(text, language)
    const opens = (date: DateMention) => date.from < 8 && !goesOn.test(text.slice(tokens[date.to - 1]!.end))
    const dated = dates.find(
      date => date.withYear && date.days.length === 1 && (passage.text.length < 80 || opens(date)),
    )
    if (dated) return dated.days[0]
  }
  return undefined
}

/** "On 17 June 2025, Russia …" and "4 July 2025 was …" are sentences, no datelines. */
const goesOn = /^(,\s+\p{L}|\s+\p{Ll})/u

/** How many lines below a headline may hold a dateline, and from which length a line is a paragraph. */
const lines = 12
const paragraph = 120

/** A page may open with a hundred lines of navigation: an article opens at its headline and at its first paragraph. */
function openingLines(own: Passage[]): Passage[] {
  const title = own.findIndex(({ kind }) => kind === 'title')
  const text = own.findIndex((passage, at) => at > title && passage.text.length >= paragraph)
  const below = title < 0 ? [] : own.slice(title, title + lines)
  const around = text < 0 ? [] : own.slice(Math.max(title + 1, text - 3), text + 2)
  return [...below, ...around].filter(({ kind }) => kind !== 'caption')
}

/** A year among the first words, so that few passages are taken apart. */
const opensWithYear = /^.{0,24}\b20\d\d\b/

/** Before a text may stand a gallery of a dozen captions, or no headline: then the one passage that opens with a stamp tells. */
function stampDay(own: Passage[], { language }: Knowledge): IsoDate | undefined {
  const days = own
    .filter(({ kind, text }) => kind === 'text' && opensWithYear.test(text))
    .flatMap(passage => {
      const { tokens, dates } = openingDates(passage.text.slice(0, 60), language)
      const day = stampOf(tokens, dates[0])?.days[0]
      return day ? [day] : []
    })
  return days.length === 1 ? days[0] : undefined
}

function stampOf(tokens: Token[], date: DateMention | undefined): DateMention | undefined {
  const isStamp = date?.withYear && date.from === 0 && /^[-–—:|•·(]$/.test(tokens[date.to]?.text ?? '')
  return isStamp ? date : undefined
}

/** A bare date and a mark before a text are its stamp: no date that the text gives to an event. */
export function withoutStamp(parsed: Parsed, article: IsoDate | undefined): Parsed {
  const [first, ...others] = parsed.sentences
  if (!first || !article || stampOf(parsed.tokens, first.dates[0])?.days[0] !== article) return parsed
  return { ...parsed, sentences: [{ ...first, dates: first.dates.slice(1) }, ...others] }
}

/** So long after its event news is printed. */
const newsDays = 3

/** "KYIV, June 29 (an agency)": datelines that leave the year out, as month and day. */
export const datelines = (page: PageText, { language }: Knowledge): string[] =>
  openingLines(page.passages.filter(({ zone }) => zone === 'article')).flatMap(({ text }) => {
    const { dates } = openingDates(text.slice(0, 60), language)
    return dates.find(({ monthDay, from }) => monthDay && from < 8)?.monthDay ?? []
  })

/** The day of a dateline; the raid that the page is known by gives the year. */
export function datelineDay(monthDays: string[], { end }: KnownEvent): IsoDate | undefined {
  const days = monthDays.map(monthDay => `${end.slice(0, 4)}-${monthDay}`)
  return days.find(day => daysBetween(end, day) >= 0 && daysBetween(end, day) <= newsDays)
}

/** Raids that such a dateline may be of, whatever its year. */
export function raidsOfDatelines(monthDays: string[], { raidsByDay, years }: Knowledge): KnownEvent[] {
  const days = monthDays.flatMap(monthDay => years.map(year => `${year}-${monthDay}`))
  const raids = days
    .filter(day => !Number.isNaN(timeOf(day)))
    .flatMap(day => Array.from({ length: newsDays + 1 }, (_, i) => raidsByDay.get(addDays(day, -i)) ?? []).flat())
  return [...new Set(raids)].filter(raid => datelineDay(monthDays, raid))
}

/** A page without a date, known by its figures: its dates without a year are of the raid's year. */
export function dateByTopic({ parsed }: Scene, { start, end }: KnownEvent): void {
  for (const { sentences } of parsed) {
    for (const { dates } of sentences) {
      for (const date of dates)
        for (const day of [start, end])
          if (date.days.length === 0 && date.monthDay === day.slice(5)) date.days.push(day)
    }
  }
}
