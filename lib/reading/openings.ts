import type { Token } from './tokens.ts'

/** What phrases are told apart by here: their words. */
interface Worded {
  words: string[]
}

/** Phrases that begin alike: a few in a row, longer ones first; many by the word that goes on. */
export type Openings<Phrase extends Worded> = Phrase[] | Branch<Phrase>

interface Branch<Phrase extends Worded> {
  next: Map<string, Openings<Phrase>>
  /** Phrases that go on no further. */
  ended: Phrase[]
}

/** So many are looked through faster than they are looked up. */
const few = 12

/** Phrases, longer ones first, that share as many words as `depth` says. */
export function openingsOf<Phrase extends Worded>(phrases: Phrase[], depth: number): Openings<Phrase> {
  const longer = phrases.filter(({ words }) => words.length > depth)
  if (longer.length <= few) return phrases
  const groups = new Map<string, Phrase[]>()
  for (const phrase of longer) {
    const group = groups.get(phrase.words[depth]!)
    if (group) group.push(phrase)
    else groups.set(phrase.words[depth]!, [phrase])
  }
  return {
    next: new Map([...groups].map(([word, group]) => [word, openingsOf(group, depth + 1)])),
    ended: phrases.filter(({ words }) => words.length <= depth),
  }
}

/** Phrases that may stand in the text, longer ones first; `at`: past the words that they share. */
export function opened<Phrase extends Worded>(openings: Openings<Phrase>, tokens: Token[], at: number): Phrase[] {
  if (Array.isArray(openings)) return openings
  const word = pastGlue(tokens, at)
  const deeper = openings.next.get(tokens[word]?.text ?? '')
  return deeper ? [...opened(deeper, tokens, word + 1), ...openings.ended] : openings.ended
}

const isGlue = (token: Token): boolean => token.text === '-' || token.text === "'" || token.text === '’'

/** The next token from `at` that is no hyphen or apostrophe: those count as nothing between the words of a phrase. */
export function pastGlue(tokens: Token[], at: number): number {
  let i = at
  while (i < tokens.length && isGlue(tokens[i]!)) i++
  return i
}
