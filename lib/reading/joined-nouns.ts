import type { Tag } from './lexicon.ts'
import type { Token } from './tokens.ts'

export interface Noun {
  /** A kind of `Language.nouns`; `pronoun` for "of them"; `other` for a thing that is not ours to count. */
  noun: string
  to: number
}

/** What a search for nouns looks at: a sentence's tokens, where its numbers stand, and its end. */
export interface Surroundings {
  tokens: Token[]
  tags: Tag[]
  isNumber: (at: number) => boolean
  limit: number
}

/** Words that end the search for a number's noun: what follows them belongs to something else. */
export const stops = new Set(
  'in at on by to from with after as over for but or and were was are is be been being have has had that which who while when than then across into since during against between within without among amid plus including said says also not will would could may might did do does managed killed injured wounded hurt dead shot struck hit launched fired used destroyed intercepted downed breaks puts makes gives includes contains remains comes means brings takes adds leaves stands'.split(
    ' ',
  ),
)

export const droneLike = new Set(['drones', 'shahed'])
/** Types of missiles that the record counts apart. */
export const missileTypes = new Set(['kinzhal', 'iskander-m', 'iskander-k', 'kh-101', 'kalibr', 's-300'])
export const missileLike = new Set(['missiles', 'cruise', 'ballistic', ...missileTypes])

const isLink = (token: Token | undefined): boolean => /^(and|or|,|&|plus|\/)$/.test(token?.text ?? '')

export const nounTag = (tags: Tag[], at: number): Tag | undefined =>
  tags.find(tag => tag.from === at && tag.key.startsWith('noun:'))

/** "four cruise missiles of the Iskander-K type": the type says more. */
export function ofType({ tokens, tags }: Surroundings, noun: Noun): Noun {
  if ((noun.noun !== 'missiles' && noun.noun !== 'cruise') || tokens[noun.to]?.text !== 'of') return noun
  const at = tokens[noun.to + 1]?.text === 'the' ? noun.to + 2 : noun.to + 1
  const type = nounTag(tags, at)
  return type && missileLike.has(type.key.slice(5)) && type.key !== 'noun:missiles'
    ? { noun: type.key.slice(5), to: type.to }
    : noun
}

/** "drones and missiles" is one noun, of all kinds, where no number stands before the second. */
export function joined(around: Surroundings, tag: Tag): Noun {
  const { tokens, tags, limit } = around
  const noun = tag.key.slice(5)
  let kind: Noun = { noun, to: tag.to }
  if (!droneLike.has(noun) && !missileLike.has(noun)) return kind
  if (!isLink(tokens[tag.to])) return kind
  for (let i = tag.to, words = 0; i < limit && words < 7; i++, words++) {
    const token = tokens[i]!
    const next = nounTag(tags, i)
    if (next) {
      const other = next.key.slice(5)
      if (!droneLike.has(other) && !missileLike.has(other)) return kind
      if (other === noun) {
        kind = { noun: kind.noun, to: next.to }
        i = next.to - 1
        if (!isLink(tokens[i + 1])) return kind
        continue
      }
      const mixes = droneLike.has(noun) !== droneLike.has(other) || kind.noun === 'mixed'
      kind = { noun: mixes ? 'mixed' : droneLike.has(noun) ? 'drones' : 'missiles', to: next.to }
      i = next.to - 1
      if (!isLink(tokens[i + 1]) && !nounTag(tags, i + 1)) return kind
      continue
    }
    if (
      token.kind === 'number' ||
      around.isNumber(i) ||
      /^(several|multiple|numerous|various|handful|few|dozens|hundreds|all|every|each|both|most|a|an|single|the|rest|others)$/.test(
        token.text,
      )
    )
      return kind
    if (token.kind === 'word' && stops.has(token.text) && token.text !== 'and' && token.text !== 'or') return kind
    if (token.kind === 'mark' && !/^[-,&/]$/.test(token.text)) return kind
  }
  return kind
}
