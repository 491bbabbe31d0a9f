import type { Tag } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** Words that end the search for a number's noun: what follows them belongs to something else. */
const stops = new Set(
  'in at on by to from with after as over for but or and were was are is be been being have has had that which who while when than then across into since during against between within without among amid plus including said says also not will would could may might did do does managed killed injured wounded hurt dead shot struck hit launched fired used destroyed intercepted downed'.split(
    ' ',
  ),
)
const partitive = new Set(['the', 'these', 'those', 'its', 'their', 'all', 'russian', 'russia'])
const pronouns = new Set(['them', 'whom', 'which', 'those'])
/** How many words may stand between a number and its noun: "550 Russian attack and decoy drones". */
const reach = 5

const droneLike = new Set(['drones', 'shahed'])
const missileLike = new Set([
  'missiles',
  'ballistic',
  'kinzhal',
  'iskander-m',
  'iskander-k',
  'kh-101',
  'kalibr',
  's-300',
])

/** The noun of a number that ends at `at`: its kind and where its phrase ends. */
export function findNoun(
  tokens: Token[],
  at: number,
  limit: number,
  tags: Tag[],
): { noun: string; to: number } | undefined {
  let i = at
  if (tokens[i]?.text === 'of' || (tokens[i]?.text === 'out' && tokens[i + 1]?.text === 'of')) {
    i += tokens[i]!.text === 'out' ? 2 : 1
    if (pronouns.has(tokens[i]?.text ?? ''))
      return nounAt(tokens, i + 1, limit, tags, 0) ?? { noun: 'pronoun', to: i + 1 }
    if (!partitive.has(tokens[i]?.text ?? '') && !nounTag(tags, i)) return undefined
    if (partitive.has(tokens[i]!.text)) i++
  }
  return nounAt(tokens, i, limit, tags, reach)
}

const nounTag = (tags: Tag[], at: number): Tag | undefined =>
  tags.find(tag => tag.from === at && tag.key.startsWith('noun:'))

function nounAt(
  tokens: Token[],
  start: number,
  limit: number,
  tags: Tag[],
  span: number,
): { noun: string; to: number } | undefined {
  for (let i = start; i < limit && i - start <= span; i++) {
    const token = tokens[i]!
    const tag = nounTag(tags, i)
    if (tag) return joined(tokens, tag, limit, tags)
    if (token.text === '-' || token.text === "'" || (token.text === 's' && token.tight) || token.text === '%') continue
    if (token.kind !== 'word' || stops.has(token.text)) return undefined
  }
  return undefined
}

/** "drones and missiles" is one noun, of all kinds, where no number stands before the second. */
function joined(tokens: Token[], tag: Tag, limit: number, tags: Tag[]): { noun: string; to: number } {
  const noun = tag.key.slice(5)
  const own = { noun, to: tag.to }
  if (!droneLike.has(noun) && !missileLike.has(noun)) return own
  let i = tag.to
  if (!/^(and|or|,|&|plus|\/)$/.test(tokens[i]?.text ?? '')) return own
  let kind = own
  for (let words = 0; i < limit && words < 7; i++, words++) {
    const token = tokens[i]!
    const next = nounTag(tags, i)
    if (next) {
      const other = next.key.slice(5)
      if (!droneLike.has(other) && !missileLike.has(other)) return kind
      const mixes = droneLike.has(noun) !== droneLike.has(other) || kind.noun === 'mixed'
      kind = { noun: mixes ? 'mixed' : droneLike.has(noun) ? 'drones' : 'missiles', to: next.to }
      i = next.to - 1
      if (!/^(and|or|,|&|plus)$/.test(tokens[i + 1]?.text ?? '')) return kind
      continue
    }
    if (
      token.kind === 'number' ||
      (token.kind === 'word' && stops.has(token.text) && token.text !== 'and' && token.text !== 'or')
    )
      return kind
    if (token.kind === 'mark' && !/^[-,&/]$/.test(token.text)) return kind
  }
  return kind
}
