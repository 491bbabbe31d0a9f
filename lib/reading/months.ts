import type { DateMention } from './dates.ts'
import type { Token } from './tokens.ts'

const opens = /^(in|during|throughout|over|since|of|for|all|whole|entire|last|through|late|early|mid)$/
const follows = /^(saw|alone|total|totals|figure|figures|record)$/

/** Months that are words or names as well. */
const ambiguous = /^(may|march|mar|april|apr|august|aug|jan|dec)$/

/** "in June", "June saw", "June 2025", "throughout June": a month without a day. "May" and "march" are words of their own and need such a sign. */
export function monthAlone(tokens: Token[], i: number, months: Map<string, number>): DateMention | undefined {
  const word = tokens[i]!
  const month = months.get(word.text)
  if (month === undefined || word.text.length < 3) return undefined
  const before = tokens[i - 1]?.text ?? ''
  const next = tokens[i + 1]?.text ?? ''
  const year = /^20\d\d$/.test(next) ? next : undefined
  const genitive = next === "'" && tokens[i + 2]?.text === 's'
  if (!year && !genitive && ambiguous.test(word.text) && !opens.test(before) && !follows.test(next)) return undefined
  return {
    from: i,
    to: year ? i + 2 : i + 1,
    days: [],
    kind: 'month',
    month: month + 1,
    ...(year && { year: Number(year) }),
  }
}
