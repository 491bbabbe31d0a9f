import { joined, type Noun, nounTag, ofType, type Surroundings, stops } from './joined-nouns.ts'

/** Words that may follow a number whose noun is left out: "one confirmed dead", "26 now hurt". */
const bareFollowers = new Set(
  'more others already confirmed reported now so still yesterday overnight alone again too here there nationwide nationally altogether combined total seriously them him her'.split(
    ' ',
  ),
)
const partitive = new Set(['the', 'these', 'those', 'its', 'their', 'all', 'russian', 'russia', 'a', 'record'])
const pronouns = new Set(['them', 'whom', 'which', 'those'])
/** How many words may stand between a number and its noun: "550 Russian attack and decoy drones". */
const reach = 5

/** The noun of a number that ends at `at`: its kind and where its phrase ends. */
export function findNoun(around: Surroundings, at: number): Noun | undefined {
  const { tokens } = around
  let i = at
  if (tokens[i]?.text === 'of' || (tokens[i]?.text === 'out' && tokens[i + 1]?.text === 'of')) {
    i += tokens[i]!.text === 'out' ? 2 : 1
    // "60 of which were missiles", "one of them a child".
    if (pronouns.has(tokens[i]?.text ?? ''))
      return (
        nounAt(around, i + 1, 0) ??
        (/^(were|was|are|a|an)$/.test(tokens[i + 1]?.text ?? '') ? nounAt(around, i + 2, 0) : undefined) ?? {
          noun: 'pronoun',
          to: i + 1,
        }
      )
    while (partitive.has(tokens[i]?.text ?? '') && i - at < 5) i++
    // "one of its kind": what it is a part of is none of ours.
    if (around.isNumber(i)) return undefined
    // "270 of the intruders": whatever they are called, they are what was counted before.
    return (
      nounAt(around, i, 4) ?? {
        noun: /^(the|these|those)$/.test(tokens[i - 1]?.text ?? '') ? 'pronoun' : 'other',
        to: i + 1,
      }
    )
  }
  // "539 were drones".
  const noun =
    nounAt(around, i, reach) ?? (/^(were|was|are)$/.test(tokens[i]?.text ?? '') ? nounAt(around, i + 1, 0) : undefined)
  return noun ?? otherNoun(around, i)
}

const plural = /[^s']s$|^(people|men|women|children|metres|square|glide|percent|sq)$/

/** A plural where the noun should stand counts something else: "550 things". A verb may stand there too: "478 never arrived". */
function otherNoun({ tokens, tags, limit }: Surroundings, at: number): Noun | undefined {
  const start = tokens[at]?.text === '-' && tokens[at]!.tight ? at + 1 : at
  const isOne = tokens[at - 1]?.text === 'one'
  if (tags.some(tag => tag.from === start && tag.key.startsWith('role:'))) return undefined
  // "450 delayed flights": an adjective may stand between.
  for (let i = start; i < Math.min(limit, start + 2); i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || stops.has(token.text) || bareFollowers.has(token.text)) return undefined
    // "according to one tally" counts tallies; "one dead" counts people.
    const isThing = isOne && i === start && !tags.some(tag => tag.from === i)
    if (isThing || plural.test(token.text)) return { noun: 'other', to: i + 1 }
  }
  return undefined
}

export function nounAt(around: Surroundings, start: number, span: number): Noun | undefined {
  const { tokens, tags, limit } = around
  for (let i = start; i < limit && i - start <= span; i++) {
    const token = tokens[i]!
    // "208 other drones".
    if (token.text === 'other' && nounTag(tags, i + 1)) continue
    const tag = nounTag(tags, i)
    if (tag) return ofType(around, joined(around, tag))
    if (token.text === '-' || token.text === "'" || (token.text === 's' && token.tight) || token.text === '%') continue
    if (token.kind !== 'word' || stops.has(token.text) || around.isNumber(i)) return undefined
  }
  return undefined
}
