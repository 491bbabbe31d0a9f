import { type Openings, opened, openingsOf, pastGlue } from './openings.ts'
import type { Token } from './tokens.ts'

/** A phrase of the lexicon found in the text: tokens `from` up to, not including, `to`. */
export interface Tag {
  /** Group and key: `noun:drones`, `role:killed`, `place:Kyiv`. */
  key: string
  /** The two apart: `place` and `Kyiv`. */
  group: string
  name: string
  from: number
  to: number
}

interface Entry {
  words: string[]
  key: string
  group: string
  name: string
  /** A noun or a name is read once, at its longest; words and roles may overlap in one place ("hit" is a role twice over). */
  single?: Single
  /** A wording all in capitals ("US") is found only in capitals. */
  caps: boolean
}

const singles = ['noun', 'place', 'person'] as const
type Single = (typeof singles)[number]

/** Phrases by their first word, as they are added, and each word once: the names of ten thousand events repeat few. */
export type Phrases = { entries: Map<string, Entry[]>; words: Map<string, string> }
export const noPhrases = (): Phrases => ({ entries: new Map(), words: new Map() })

/** Phrases that begin with one word: most words begin many, and the word that follows rules nearly all of them out. */
interface Opening {
  /** By the second word, longer phrases first. */
  longer: Map<string, Openings<Entry>>
  alone: Entry[]
}

export type Lexicon = Map<string, Opening>

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

export function addPhrases({ entries: added, words: known }: Phrases, key: string, phrases: string[]): void {
  const once = (word: string) => known.get(word) ?? (known.set(word, word) && word)
  const group = key.slice(0, key.indexOf(':'))
  const name = key.slice(group.length + 1)
  const single = singles.find(each => each === group)
  for (const phrase of phrases) {
    for (const form of phrase.includes('/') ? expand(phrase) : [phrase.split(' ')]) {
      const words = form.flatMap(word => (word === '/' ? ['/'] : wordsOf(word).map(once)))
      const first = words[0]
      if (!first) continue
      const entries = added.get(first) ?? []
      // A copy is as long as it must be; what was put together word by word has room for more.
      const own = words.slice()
      entries.push({ words: own, key, group, name, caps: /^\p{Lu}{2,}$/u.test(phrase), ...(single && { single }) })
      added.set(first, entries)
    }
  }
}

/** The lexicon of all phrases, once they are added. */
export function sealLexicon({ entries: added }: Phrases): Lexicon {
  const lexicon: Lexicon = new Map()
  for (const [first, entries] of added) {
    const alone: Entry[] = []
    const longer = new Map<string, Entry[]>()
    for (const entry of entries.toSorted((a, b) => b.words.length - a.words.length)) {
      const second = entry.words[1]
      if (second === undefined) alone.push(entry)
      else collect(longer, second, entry)
    }
    lexicon.set(first, { alone, longer: new Map([...longer].map(([second, all]) => [second, openingsOf(all, 2)])) })
  }
  return lexicon
}

/** Adds to the group of a key. */
export function collect<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}

/** End of the phrase whose first word ends before `at`, else -1. */
function match(tokens: Token[], at: number, words: string[]): number {
  let i = at
  for (let w = 1; w < words.length; w++) {
    i = pastGlue(tokens, i)
    if (tokens[i]?.text !== words[w]) return -1
    i++
  }
  return i
}

/** All phrases in the tokens; of one key group the longest that starts at a token, once. */
export function findTags(tokens: Token[], lexicon: Lexicon): Tag[] {
  const tags: Tag[] = []
  // Where the last noun, place and person ended.
  const covered = { noun: 0, place: 0, person: 0 }
  const take = (entries: Entry[], from: number, first: number) => {
    for (const { words, key, group, name, single, caps } of entries) {
      if ((caps && !tokens[from]!.caps) || (single && covered[single] > from)) continue
      const to = words.length === 1 ? from + 1 : match(tokens, from + 1, words)
      if (to < 0 || isTaken(tags, first, key)) continue
      tags.push({ key, group, name, from, to })
      if (single) covered[single] = to
    }
  }
  for (let i = 0; i < tokens.length; i++) {
    const openings = lexicon.get(tokens[i]!.text)
    if (!openings) continue
    const first = tags.length
    const second = openings.longer.size > 0 ? pastGlue(tokens, i + 1) : 0
    const longer = second > 0 && openings.longer.get(tokens[second]?.text ?? '')
    if (longer) take(opened(longer, tokens, second + 1), i, first)
    if (openings.alone.length > 0) take(openings.alone, i, first)
  }
  return tags
}

/** A longer phrase of the key begins at the same token. */
function isTaken(tags: Tag[], first: number, key: string): boolean {
  for (let i = first; i < tags.length; i++) if (tags[i]!.key === key) return true
  return false
}
