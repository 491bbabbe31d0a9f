import type { Claim, PageText } from '../model/annotation.ts'
import { kyivDay } from './calendar.ts'
import { findClaims } from './claims.ts'
import type { Knowledge } from './knowledge.ts'
import { findNumerals } from './numerals.ts'
import { count, parse } from './text.ts'

/** A number of the page: what it was taken for, or why it was left alone. */
export interface NumberNote {
  passage: number
  /** The number with some words around it. */
  text: string
  claims: Claim[]
  /** Present where it is no claim. */
  left?: string
}

/** How much of the text is shown on each side of a number. */
const around = 40

/** Every number of a page in reading order, each with what became of it. */
export function noteNumbers(page: PageText, knowledge: Knowledge): NumberNote[] {
  const left = new Map<string, string>()
  const { claims, article } = findClaims(page, knowledge, left)
  return page.passages.flatMap(passage => {
    const day = passage.at ? kyivDay(passage.at) : article
    const { tokens, sentences } = count(parse(passage, knowledge.language, knowledge.lexicon, day), knowledge.language)
    const dates = sentences.flatMap(sentence => sentence.dates)
    const counted = new Set(sentences.flatMap(({ amounts }) => amounts.map(({ at }) => at)))
    return findNumerals(tokens, knowledge.language).map(({ from, to }): NumberNote => {
      const start = tokens[from]!.start
      const end = tokens[to - 1]!.end
      const own = claims.filter(({ span }) => span.passage === passage.id && span.start <= start && span.end >= end)
      const isDate = dates.some(date => from >= date.from && from < date.to)
      const why = isDate
        ? 'a date that no event on record is given here'
        : counted.has(from)
          ? (left.get(`${passage.id}:${from}`) ?? 'nothing ties it to an event on record')
          : 'no count: a clock, a year, an age, money or a name'
      const text = passage.text.slice(Math.max(0, start - around), end + around)
      return { passage: passage.id, text, claims: own, ...(own.length === 0 && { left: why }) }
    })
  })
}
