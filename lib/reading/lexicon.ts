import type { Token } from './tokens.ts'

/** A phrase of the lexicon found in the text: tokens `from` up to, not including, `to`. */
export interface Tag {
  /** Group and key: `noun:drones`, `role:killed`, `place:Kyiv`. */
  key: string
  from: number
  to: number
}

interface Entry {
  words: string[]
  key: string
  /** A wording all in capitals ("US") is found only in capitals. */
  caps: boolean
}

export type Lexicon = Map<string, Entry[]>

/** "attack/s/ed" → attack, attacks, attacked; in a phrase of several words each word may have endings. */
export function expand(phrase: string): string[][] {
  let forms: string[][] = [[]]
  for (const part of phrase.split(' ')) {
    const [stem, ...endings] = part === '/' ? ['/'] : part.split('/')
    const words = [stem!, ...endings.map(ending => stem + ending)]
    forms = forms.flatMap(form => words.map(word => [...form, word]))
  }
  return forms
}

/** Words of a phrase as the tokeniser would cut them, marks such as hyphens left out. */
export const wordsOf = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .match(/\d+|[\p{L}\p{M}]+|%|\/(?= )/gu) ?? []

export function addPhrases(lexicon: Lexicon, key: string, phrases: string[]): void {
  for (const phrase of phrases) {
    for (const form of phrase.includes('/') ? expand(phrase) : [phrase.split(' ')]) {
      const words = form.flatMap(word => (word === '/' ? ['/'] : wordsOf(word)))
      const first = words[0]
      if (!first) continue
      const entries = lexicon.get(first) ?? []
      entries.push({ words, key, caps: /^\p{Lu}{2,}$/u.test(phrase) })
      lexicon.set(first, entries)
    }
  }
}

/** Puts longer phrases first, once all are added. */
export function sealLexicon(lexicon: Lexicon): Lexicon {
  for (const entries of lexicon.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return lexicon
}

const isGlue = (token: Token): boolean => token.text === '-' || token.text === "'" || token.text === '’'

/** End of the phrase if it starts at `at`, else -1. Hyphens and apostrophes between its words count as nothing. */
function match(tokens: Token[], at: number, words: string[]): number {
  let i = at
  for (let w = 0; w < words.length; w++) {
    while (w > 0 && i < tokens.length && isGlue(tokens[i]!) && words[w] !== tokens[i]!.text) i++
    if (tokens[i]?.text !== words[w]) return -1
    i++
  }
  return i
}

/** All phrases in the tokens; of one key group the longest that starts at a token, once. */
export function findTags(tokens: Token[], lexicon: Lexicon): Tag[] {
  const tags: Tag[] = []
  const covered = new Map<string, number>()
  for (let i = 0; i < tokens.length; i++) {
    const entries = lexicon.get(tokens[i]!.text)
    if (!entries) continue
    const seen = new Set<string>()
    for (const { words, key, caps } of entries) {
      if (caps && !tokens[i]!.caps) continue
      const group = key.slice(0, key.indexOf(':'))
      // Words and roles may overlap in one place ("hit" is a role twice over); a noun or a name is read once, at its longest.
      const single = group === 'noun' || group === 'place' || group === 'person'
      if (seen.has(single ? group : key) || (single && (covered.get(group) ?? 0) > i)) continue
      const to = match(tokens, i, words)
      if (to < 0) continue
      tags.push({ key, from: i, to })
      seen.add(single ? group : key)
      if (single) covered.set(group, to)
    }
  }
  return tags
}
