import type { Language } from '../languages/language.ts'
import type { Passage } from '../model/annotation.ts'
import type { IsoDate } from '../model/record.ts'
import { type Amount, findAmounts } from './amounts.ts'
import { type DateMention, findDates } from './dates.ts'
import { findTags, type Lexicon, type Tag } from './lexicon.ts'
import { withRelativeDays } from './relative-days.ts'
import { type Sentence, splitSentences } from './sentences.ts'
import { type Token, tokenise } from './tokens.ts'
import { unspokenCall } from './unspoken-calls.ts'

/** A sentence with all that stands in it. Positions are tokens of the passage. */
export interface SentenceText {
  from: number
  to: number
  tags: Tag[]
  dates: DateMention[]
  amounts: Amount[]
}

/** A passage taken apart: everything later steps ask of it. */
export interface Parsed {
  passage: Passage
  tokens: Token[]
  sentences: SentenceText[]
  /** First sentence that speaks of a correction; what follows may tell what was said or what is. */
  correctedFrom: number
}

/** Takes a passage apart, its amounts still to be counted; linear in its length. */
export function parse(passage: Passage, language: Language, lexicon: Lexicon, article: IsoDate | undefined): Parsed {
  const tokens = tokenise(passage.text)
  const tags = findTags(tokens, lexicon)
  const dates = withRelativeDays(findDates(tokens, language, article), tags, article)
  const sentences: SentenceText[] = []
  let nextTag = 0
  let nextDate = 0
  for (const { from, to } of withHead(splitSentences(tokens, passage.text), dates[0], article)) {
    const sentence: SentenceText = { from, to, tags: [], dates: [], amounts: [] }
    for (; nextTag < tags.length && tags[nextTag]!.from < to; nextTag++)
      if (tags[nextTag]!.to <= to) sentence.tags.push(tags[nextTag]!)
    for (; nextDate < dates.length && dates[nextDate]!.from < to; nextDate++) sentence.dates.push(dates[nextDate]!)
    sentences.push(sentence)
  }
  const corrected = has(tags, correction) ? sentences.findIndex(sentence => has(sentence.tags, correction)) : -1
  return { passage, tokens, sentences, correctedFrom: corrected < 0 ? sentences.length : corrected }
}

/** "July 3. A call …": in a list a date alone dates what follows it; the page's own day is its stamp. */
function withHead(sentences: Sentence[], date: DateMention | undefined, article: IsoDate | undefined): Sentence[] {
  const [first, second, ...others] = sentences
  const isAlone = first && second && date?.from === first.from && date.to >= first.to - 1 && date.days.length > 0
  return isAlone && !date.days.includes(article ?? '') ? [{ from: first.from, to: second.to }, ...others] : sentences
}

const correction = 'word:correction'

/** Fills in the amounts of a passage taken apart. */
export function count(parsed: Parsed, language: Language): Parsed {
  for (const sentence of parsed.sentences) {
    sentence.amounts = amountsOf(sentence, parsed.tokens, language)
    const call = unspokenCall(sentence.tags, sentence.amounts, parsed.tokens)
    if (call) sentence.tags.push(call)
  }
  return parsed
}

export const amountsOf = ({ from, to, tags, dates }: SentenceText, tokens: Token[], language: Language): Amount[] =>
  findAmounts(tokens, from, to, tags, dates, language)

/** Tags of one group ("role", "place") in reading order. */
export const ofGroup = (tags: Tag[], group: string): Tag[] => tags.filter(tag => tag.group === group)
export const keyOf = (tag: Tag): string => tag.name

/** Asked dozens of times of each sentence. */
export function has(tags: Tag[], key: string): boolean {
  for (const tag of tags) if (tag.key === key) return true
  return false
}
