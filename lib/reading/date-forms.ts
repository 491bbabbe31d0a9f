import type { IsoDate } from '../model/record.ts'
import { daysBetween, isDay, isoDay } from './calendar.ts'
import type { DateMention } from './dates.ts'
import type { Token } from './tokens.ts'

const dashes = new Set(['-', '–', '—', '/'])
const isDash = (token: Token | undefined): boolean => token !== undefined && dashes.has(token.text)

const isRange = (token: Token | undefined): boolean => isDash(token) || token?.text === 'to' || token?.text === 'and'

/** Words that an ordinal may follow: "twenty-first". */
export const tens = new Map([
  ['twenty', 20],
  ['thirty', 30],
])

/** A day of the month in digits ("4", "4th") or as an ordinal ("the fourth", "twenty-first"), and where it ends. */
function dayAt(
  tokens: Token[],
  start: number,
  ordinals: Record<string, number>,
): { value: number; to: number } | undefined {
  const i = tokens[start]?.text === 'the' ? start + 1 : start
  const token = tokens[i]
  if (token?.kind === 'word') {
    const ten = tens.get(token.text) ?? 0
    const at = ten && tokens[i + 1]?.text === '-' ? i + 2 : i
    const word = tokens[at]?.text ?? ''
    const value = Object.hasOwn(ordinals, word) ? ordinals[word]! + (at > i ? ten : 0) : 0
    return value > 0 && value <= 31 ? { value, to: at + 1 } : undefined
  }
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return undefined
  const value = Number(token.text)
  if (value < 1 || value > 31) return undefined
  const next = tokens[i + 1]
  return { value, to: next?.tight && /^(st|nd|rd|th)$/.test(next.text) ? i + 2 : i + 1 }
}

/** "2025-07-04". */
export function isoAt(tokens: Token[], i: number): DateMention | undefined {
  const year = tokens[i]!
  if (year.kind !== 'number' || !/^(19|20)\d\d$/.test(year.text)) return undefined
  const [dash, month, dash2, date] = tokens.slice(i + 1, i + 5)
  if (!isDash(dash) || !isDash(dash2) || !dash!.tight || !date?.tight) return undefined
  if (!isDay(Number(year.text), Number(month!.text), Number(date.text))) return undefined
  return {
    from: i,
    to: i + 5,
    days: [isoDay(Number(year.text), Number(month!.text), Number(date.text))],
    kind: 'calendar',
    withYear: true,
  }
}

/** "4 July 2025", "3–4 July", "28 to 29 June", "4th of July". */
export function dayFirst(
  tokens: Token[],
  i: number,
  { months, ordinals }: Vocabulary,
  article: IsoDate | undefined,
): DateMention | undefined {
  const first = dayAt(tokens, i, ordinals)
  if (!first) return undefined
  let at = first.to
  let second: { value: number; to: number } | undefined
  if (isRange(tokens[at])) {
    second = dayAt(tokens, at + 1, ordinals)
    if (second) at = second.to
  }
  if (tokens[at]?.text === 'of') at++
  const month = months.get(tokens[at]?.text ?? '')
  if (month === undefined) return undefined
  return build(tokens, i, at + 1, month + 1, first.value, second?.value, article)
}

/** "July 4, 2025", "July 20–21", "Jul 4". */
export function monthFirst(
  tokens: Token[],
  i: number,
  { months, ordinals }: Vocabulary,
  article: IsoDate | undefined,
): DateMention | undefined {
  const month = months.get(tokens[i]!.text)
  if (month === undefined) return undefined
  let at = i + 1
  if (tokens[at]?.text === '.' && tokens[at]!.tight) at++
  const first = dayAt(tokens, at, ordinals)
  if (!first) return undefined
  at = first.to
  let second: { value: number; to: number } | undefined
  if (isDash(tokens[at]) || tokens[at]?.text === 'to') {
    second = dayAt(tokens, at + 1, ordinals)
    if (second && second.value > first.value) at = second.to
    else second = undefined
  }
  return build(tokens, i, at, month + 1, first.value, second?.value, article)
}

function build(
  tokens: Token[],
  from: number,
  end: number,
  month: number,
  first: number,
  second: number | undefined,
  article: IsoDate | undefined,
): DateMention {
  let to = end
  const yearAt = tokens[to]?.text === ',' ? to + 1 : to
  const written = /^(19|20)\d\d$/.test(tokens[yearAt]?.text ?? '') ? Number(tokens[yearAt]!.text) : undefined
  if (written) to = yearAt + 1
  const year = written ?? (article ? nearestYear(month, first, article) : undefined)
  if (year === undefined || !isDay(year, month, first)) {
    return {
      from,
      to,
      days: [],
      kind: 'calendar',
      monthDay: `${String(month).padStart(2, '0')}-${String(first).padStart(2, '0')}`,
    }
  }
  const days = [isoDay(year, month, first)]
  if (second && isDay(year, month, second)) days.push(isoDay(year, month, second))
  return { from, to, days, kind: 'calendar', ...(written && { withYear: true as const }) }
}

/** The year that puts month and day nearest to the article's date. */
function nearestYear(month: number, date: number, article: IsoDate): number {
  const year = Number(article.slice(0, 4))
  const distance = (candidate: number) => Math.abs(daysBetween(isoDay(candidate, month, Math.min(date, 28)), article))
  return [year, year - 1, year + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  )
}

export interface Vocabulary {
  /** Every word that a date can begin with. */
  openers: Set<string>
  ordinals: Record<string, number>
  months: Map<string, number>
  weekdays: Map<string, number>
}
