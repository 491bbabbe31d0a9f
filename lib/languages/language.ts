/**
 * A language that we read: words only; the grammar is the engine's.
 *
 * A phrase is words apart by spaces. `attack/s/ed` stands for attack, attacks, attacked.
 * A hyphen in the text counts as a space, so "shot-down" is found by `shot down`.
 */
export interface Language {
  id: string
  /** Words by which a page may concern a raid, a call or a pause at all; the compiler adds figures and names. */
  gateWords: string[]
  numbers: {
    /** Words of numbers that add up: one, two, twenty. */
    ones: Record<string, number>
    /** Words that multiply what stands before: hundred, thousand, dozen. */
    scales: Record<string, number>
    /** Ordinals: third, fourth. */
    ordinals: Record<string, number>
    /** The word that may stand between hundreds and the rest: "four hundred and fifty". */
    and: string[]
    /** The mark between thousands beside the space. */
    thousands: string
    decimal: string
  }
  months: string[][]
  weekdays: string[][]
  /** Phrases before (or after) a number that move its bounds. */
  qualifiers: {
    atLeast: string[]
    moreThan: string[]
    lessThan: string[]
    /** "up to 200": the number itself is the most there may have been. */
    upTo: string[]
    about: string[]
    /** After the number: "330 or more", "330 or so". */
    orMore: string[]
    orSo: string[]
    /** "between 8 and 9", "8 to 9". */
    between: string[]
    to: string[]
    /** "nearly every district". */
    nearlyAll: string[]
    several: string[]
  }
  /** Things that are counted. Keys are the engine's kinds. */
  nouns: Record<string, string[]>
  /** What is said of them. Keys are the engine's roles. */
  roles: Record<string, string[]>
  /** Other words the engine asks for by key. */
  words: Record<string, string[]>
  /** Sentences of ours with what reading must find in them. */
  examples: { text: string; finds: { quote: string; measure: string; low: number; high?: number }[] }[]
}
