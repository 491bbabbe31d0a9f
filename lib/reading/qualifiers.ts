import type { Language } from '../languages/language.ts'
import { exactly, type Quantity } from '../model/quantity.ts'
import type { Token } from './tokens.ts'

type Kind = 'atLeast' | 'moreThan' | 'lessThan' | 'about' | undefined

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
const measured = new Set(['hours', 'minutes', 'years', 'kilometres', 'percent'])

const phraseEndsAt = (tokens: Token[], end: number, phrase: string): number => {
  const words = phrase.split(' ')
  const from = end - words.length
  return from >= 0 && words.every((word, i) => tokens[from + i]?.text === word) ? from : -1
}

/** The qualifier before (or after) a number that spans tokens `from` to `end`. */
export function qualifierBefore(tokens: Token[], from: number, end: number, { qualifiers }: Language): Qualifier {
  for (let skip = 0, at = from; skip <= 3 && at > 0; skip++, at--) {
    for (const kind of ['atLeast', 'moreThan', 'lessThan', 'about'] as const) {
      for (const phrase of qualifiers[kind]) {
        const start = phraseEndsAt(tokens, at, phrase)
        if (start >= 0) return { kind, from: start, to: end }
      }
    }
    if (!between.has(tokens[at - 1]?.text ?? '')) break
  }
  for (const phrase of qualifiers.orMore) {
    const words = phrase.split(' ')
    if (words.every((word, i) => tokens[end + i]?.text === word)) {
      return { kind: phrase === 'or so' ? 'about' : 'atLeast', from, to: end + words.length }
    }
  }
  return { kind: undefined, from, to: end }
}

/** The quantity somebody commits to by a number and its qualifier. */
export function bound(value: number, kind: Kind, noun: string | undefined, vague: true | undefined): Quantity {
  if (vague) return { low: value * (value === 12 ? 2 : value === 100 || value === 1000 ? 2 : 1) }
  if (kind === 'atLeast') return { low: value }
  if (kind === 'moreThan') return { low: measured.has(noun ?? '') ? value : value + 1 }
  if (kind === 'lessThan') return { low: 0, high: value - 1 }
  if (kind === 'about') return { ...exactly(value), approximate: true }
  return exactly(value)
}
