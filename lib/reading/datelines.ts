import type { DateMention } from './dates.ts'
import type { Tag } from './lexicon.ts'
import type { Parsed, SentenceText } from './text.ts'

/** How far into a text its dateline reaches. */
const reach = 8

/** "KYIV, July 22 -", "(Kyiv, 5 July 2025)": the day on which a text was written. */
export const isStamp = (tokens: Parsed['tokens'], date: DateMention): boolean =>
  date.from <= reach && /^[-–—:()]$/.test(tokens[date.to]?.text ?? '')

/** "KYIV, July 21 - Two people were killed": where it was written, and not where they died. */
export const isOfDateline = (
  { to }: Tag,
  { from = 0, dates = [] }: Partial<SentenceText>,
  tokens: Parsed['tokens'],
): boolean => from === 0 && dates.some(date => to <= date.from && isStamp(tokens, date))
