import type { Language } from '../languages/language.ts'
import type { Passage } from '../model/annotation.ts'
import type { IsoDate } from '../model/record.ts'
import { type Amount, findAmounts } from './amounts.ts'
import { type DateMention, findDates } from './dates.ts'
import { findTags, type Lexicon, type Tag } from './lexicon.ts'
import { withRelativeDays } from './relative-days.ts'
import { splitSentences } from './sentences.ts'
import { type Token, tokenise } from './tokens.ts'

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

/** "A year ago today": the article's day, a year before. */
const yearsAgo = (tags: Tag[], article: IsoDate | undefined): DateMention[] =>
  article === undefined
    ? []
    : tags
        .filter(({ key }) => key === 'word:yearAgo')
        .map(({ from, to }) => ({
          from,
          to,
          days: [`${Number(article.slice(0, 4)) - 1}${article.slice(4, 10)}`],
          kind: 'weekday',
        }))

/** Takes a passage apart; linear in its length. */
export function parse(passage: Passage, language: Language, lexicon: Lexicon, article: IsoDate | undefined): Parsed {
  const tokens = tokenise(passage.text)
  const tags = findTags(tokens, lexicon)
  const written = [...findDates(tokens, language, article), ...yearsAgo(tags, article)].sort((a, b) => a.from - b.from)
  const dates = withRelativeDays(written, tags, article)
  let nextTag = 0
  let nextDate = 0
  const sentences = splitSentences(tokens, passage.text).map(({ from, to }) => {
    const inTags: Tag[] = []
    const inDates: DateMention[] = []
    for (; nextTag < tags.length && tags[nextTag]!.from < to; nextTag++)
      if (tags[nextTag]!.to <= to) inTags.push(tags[nextTag]!)
    for (; nextDate < dates.length && dates[nextDate]!.from < to; nextDate++) inDates.push(dates[nextDate]!)
    return { from, to, tags: inTags, dates: inDates, amounts: findAmounts(tokens, from, to, inTags, inDates, language) }
  })
  const corrected = sentences.findIndex(sentence => has(sentence.tags, 'word:correction'))
  return { passage, tokens, sentences, correctedFrom: corrected < 0 ? sentences.length : corrected }
}

/** Tags of one group ("role", "place") in reading order. */
export const ofGroup = (tags: Tag[], group: string): Tag[] => tags.filter(tag => tag.key.startsWith(`${group}:`))
export const keyOf = (tag: Tag): string => tag.key.slice(tag.key.indexOf(':') + 1)
export const has = (tags: Tag[], key: string): boolean => tags.some(tag => tag.key === key)
