import type { Tag } from './lexicon.ts'
import type { Numeral } from './numerals.ts'
import type { Token } from './tokens.ts'

const money = new Set(['$', '£', '€', '₴', '₽', '¥'])
const large = new Set(['million', 'millions', 'billion', 'billions', 'trillion', 'bn', 'mn', 'm', 'k'])
const ageAfter = new Set([
  'aged',
  'age',
  'article',
  'day',
  'no',
  'number',
  'issue',
  'page',
  'chapter',
  'phase',
  'brigade',
  'edition',
  'block',
  'vol',
  'version',
])

const persons = /^(girl|boy|man|woman|child|teenager|mother|father|son|daughter|toddler|pensioner|driver|pilot)$/
const isEnd = (next: Token | undefined): boolean => next === undefined || next.kind === 'mark'

/** Numbers that count nothing we know: clocks, money, ages, designations such as F-16, years, ordinals in names. */
export function isNoCount(tokens: Token[], numeral: Numeral, tags: Tag[], limit: number): boolean {
  const first = tokens[numeral.from]!
  const before = tokens[numeral.from - 1]
  const next = numeral.to < limit ? tokens[numeral.to] : undefined
  const after = numeral.to + 1 < limit ? tokens[numeral.to + 1] : undefined
  if (tags.some(tag => tag.key.startsWith('noun:') && numeral.from > tag.from - 1 && numeral.from < tag.to)) return true
  if (before && money.has(before.text)) return true
  if (next && large.has(next.text) && (next.tight || next.text.length > 2)) return true
  // A designation: "F-16", "Su-35", "KN-23"; a score or a range's second half in digits: "2-1".
  if (
    first.tight &&
    before &&
    /^[-–/.:+]$/.test(before.text) &&
    before.tight &&
    numeral.from >= 2 &&
    (tokens[numeral.from - 2]!.kind === 'word' || before.text !== '-')
  )
    return true
  if (first.kind === 'number' && first.tight && before?.kind === 'word') return true
  // A clock: "18:00", "10 a.m.", "5am".
  if (next?.text === ':' && next.tight && after?.kind === 'number' && after.tight) return true
  if (next && /^(am|pm|gmt|utc|o)$/.test(next.text)) return true
  if (next && (next.text === 'a' || next.text === 'p') && after?.text === '.' && tokens[numeral.to + 2]?.text === 'm')
    return true
  // "nine in the evening", "half past six", "until nine".
  if (
    next?.text === 'in' &&
    after?.text === 'the' &&
    /^(morning|evening|afternoon|night)$/.test(tokens[numeral.to + 2]?.text ?? '')
  )
    return true
  if (before && /^(past|until|till)$/.test(before.text) && numeral.value <= 24) return true
  // An age: "23-year-old", "aged 25", ", 61,".
  if (
    next?.text === '-' &&
    /^(year|month|day|storey|story|point|man|member)$/.test(after?.text ?? '') &&
    after!.text !== 'day'
  )
    return after!.text !== 'year' || tokens[numeral.to + 2]?.text === '-' ? !isWarYears(tokens, numeral, limit) : false
  // "No. 344", the number of an issue.
  if (before?.text === '.' && tokens[numeral.from - 2]?.text === 'no') return true
  if (before && ageAfter.has(before.text) && before.text !== 'number' && !isOfTheDay(tokens, numeral.from - 1))
    return true
  if (
    before?.text === ',' &&
    first.kind === 'number' &&
    next?.text === ',' &&
    numeral.value < 110 &&
    tokens[numeral.from - 2]?.kind === 'word' &&
    after?.kind === 'word' &&
    !tags.some(tag => tag.from === numeral.to + 1 && tag.key.startsWith('noun:'))
  )
    return true
  // "including a girl, 10": an age at the end.
  if (before?.text === ',' && persons.test(tokens[numeral.from - 2]?.text ?? '') && numeral.value < 110 && isEnd(next))
    return true
  // "A girl of 15", "a man of 25".
  if (before?.text === 'of' && persons.test(tokens[numeral.from - 2]?.text ?? '') && numeral.value < 110) return true
  // "Three attacks within 72 hours": a span of days.
  if (/^hours?$/.test(next?.text ?? '') && tokens.slice(Math.max(0, numeral.from - 4), numeral.from).some(isSpan))
    return true
  // "Every one of the missiles".
  if (first.text === 'one' && before?.text === 'every') return true
  // "As one does for the dead" counts nobody.
  if (
    first.text === 'one' &&
    numeral.value === 1 &&
    /^(does|can|cannot|must|might|could|should|may)$/.test(next?.text ?? '')
  )
    return true
  // A year: four bare digits.
  if (
    first.kind === 'number' &&
    /^(19|20)\d\d$/.test(first.text) &&
    numeral.to === numeral.from + 1 &&
    !tags.some(tag => tag.from === numeral.to && tag.key.startsWith('noun:') && !tag.key.endsWith('years'))
  )
    return true
  return false
}

const isSpan = ({ text }: Token): boolean => /^(within|past|last|next|coming|every)$/.test(text)

/** "Later in the day 52 countries …": no number of a day. */
const isOfTheDay = (tokens: Token[], at: number): boolean =>
  tokens[at]!.text === 'day' && /^(the|that|this|same|a|each|every|next|working)$/.test(tokens[at - 1]?.text ?? '')

/** "three-year-old war" and "three-year-long conflict" speak of the war's length. */
const isWarYears = (tokens: Token[], numeral: Numeral, limit: number): boolean =>
  tokens
    .slice(numeral.to, Math.min(limit, numeral.to + 6))
    .some(token => token.text === 'war' || token.text === 'conflict' || token.text === 'invasion')
