import { exactly, type Quantity } from '../model/quantity.ts'
import type { Tag } from './lexicon.ts'
import type { Token } from './tokens.ts'

type Kind = 'atLeast' | 'moreThan' | 'lessThan' | 'upTo' | 'about' | undefined

export interface Qualifier {
  kind: Kind
  /** Where the amount begins, with the qualifier; and where it ends where the qualifier follows the number. */
  from: number
  to: number
}

/** Words that may stand between a qualifier and its number: "more than a record 500". */
const between = new Set([
  'a',
  'the',
  'record',
  'total',
  'of',
  'another',
  'further',
  'additional',
  'an',
  'all',
  'some',
  'new',
  'total',
])
/** Measured, not counted: "more than eight hours" starts at eight, "more than 300 drones" at 301. */
const measured = new Set(['hours', 'tonnes', 'minutes', 'years', 'kilometres', 'percent'])

const rose = /^(go|goes|gone|going|went|crept|edged|moved|inched|pushed)$/
const before = ['atLeast', 'moreThan', 'lessThan', 'upTo', 'about']

/** The qualifier before (or after) a number that spans tokens `from` to `end`. */
export function qualifierBefore(tokens: Token[], tags: Tag[], from: number, end: number): Qualifier {
  const qualifiers = tags.filter(({ group }) => group === 'qualifier')
  if (qualifiers.length === 0) return { kind: undefined, from, to: end }
  for (let skip = 0, at = from; skip <= 3 && at > 0; skip++, at--) {
    const tag = firstOf(qualifiers, at)
    // "The count had gone up to 26": it went up, and to 26.
    if (tag?.name === 'upTo' && rose.test(tokens[tag.from - 1]?.text ?? '')) break
    if (tag) return { kind: tag.name as Kind, from: tag.from, to: end }
    if (!between.has(tokens[at - 1]?.text ?? '')) break
  }
  const after = qualifiers.find(
    each => each.from === end && (each.key === 'qualifier:orMore' || each.key === 'qualifier:orSo'),
  )
  if (after) return { kind: after.key === 'qualifier:orSo' ? 'about' : 'atLeast', from, to: after.to }
  return { kind: undefined, from, to: end }
}

/** The qualifier that ends before `at`; of several the one that says most. */
const firstOf = (qualifiers: Tag[], at: number): Tag | undefined =>
  qualifiers
    .filter(({ name, to }) => to === at && before.includes(name))
    // "Just under" is about so much, and "under" less.
    .sort((a, b) => a.from - b.from || before.indexOf(a.name) - before.indexOf(b.name))[0]

/** The quantity somebody commits to by a number and its qualifier. */
export function bound(value: number, kind: Kind, noun: string | undefined, vague: true | undefined): Quantity {
  if (vague) return { low: value * (value === 12 ? 2 : value === 100 || value === 1000 ? 2 : 1) }
  if (kind === 'atLeast') return { low: value }
  if (kind === 'moreThan') return { low: measured.has(noun ?? '') ? value : value + 1, over: value }
  if (kind === 'lessThan') return { low: 0, high: value - 1 }
  if (kind === 'upTo') return { low: 0, high: value }
  if (kind === 'about') return { ...exactly(value), approximate: true }
  return exactly(value)
}
