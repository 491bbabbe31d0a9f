import type { AnnotationLine } from './line.ts'

/** What people found on a page, one JSON file beside it. */
export interface Label {
  page: string
  lang: string
  date: string | null
  events: string[]
  claims: LabelClaim[]
  /** Stretches that may be marked or not; they count neither way. */
  optional?: ({ quote: string } | string)[]
  /** Numbers that belong to no event on record. */
  decoys: string[]
}

export interface LabelClaim {
  quote: string
  event: string
  measure: string
  alsoMeasures?: string[]
  place?: string
  low?: number | null
  high?: number | null
  value?: string
  subject?: string
  verdict: string
  /** Further verdicts that are as fair. */
  also?: string[]
  reason?: string
}

/** Soft hyphens, apostrophes, case and white space aside. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/[’ʼ`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

/** "1,360" and "1 360" are one number. */
const numbersOf = (folded: string): Set<string> =>
  new Set((folded.match(/\d{1,3}(?:[.,\u2009 ]\d{3})+(?!\d)|\d+/g) ?? []).map(digits => digits.replace(/\D/g, '')))

const wordsOf = (folded: string): Set<string> => new Set(folded.match(/[\p{L}\p{N}']+/gu) ?? [])

const shared = <T>(a: Set<T>, b: Set<T>): number => [...a].filter(x => b.has(x)).length

/** Two quotes point at one stretch: one holds the other, or they share a number, or, without numbers, half the words of the shorter. */
export function overlap(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)]
  if (x.includes(y) || y.includes(x)) return true
  const [m, n] = [numbersOf(x), numbersOf(y)]
  if (m.size + n.size > 0) return shared(m, n) > 0
  const [v, w] = [wordsOf(x), wordsOf(y)]
  return shared(v, w) >= Math.min(v.size, w.size) / 2
}

/** A quote points at a claim only where it is not much longer than the claim. */
const tight = (claim: LabelClaim, said: AnnotationLine): boolean =>
  fold(said.quote).length <= Math.max(60, 4 * fold(claim.quote).length)

export const pointsAt = (said: AnnotationLine, claim: LabelClaim): boolean =>
  said.event === claim.event &&
  (said.measure === claim.measure || (claim.alsoMeasures ?? []).includes(said.measure)) &&
  tight(claim, said) &&
  overlap(claim.quote, said.quote)

/** A claim whose label gives no number agrees with any. */
export const sameAmount = (claim: LabelClaim, said: AnnotationLine): boolean =>
  claim.low == null || (said.low === claim.low && (said.high ?? null) === (claim.high ?? null))

export const isFair = (claim: LabelClaim, verdict: string): boolean =>
  verdict === claim.verdict || (claim.also ?? []).includes(verdict)
