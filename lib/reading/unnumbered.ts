import { exactly } from '../model/quantity.ts'
import type { Amount } from './amounts.ts'
import { missileTypes, type Surroundings } from './joined-nouns.ts'
import type { Tag } from './lexicon.ts'
import { findNoun } from './nouns.ts'
import { bound, qualifierBefore } from './qualifiers.ts'

/** "nearly every" leaves out one or two of ten. */
const nearlyAll: [number, number] = [0.8, 0.95]

/** Amounts without a number: "a woman", "nearly every district", "multiple missiles", "almost an hour". */
export function withoutNumeral(around: Surroundings): Amount[] {
  const found: Amount[] = []
  for (const tag of around.tags) {
    const amount = amountAt(around, tag)
    if (amount) found.push(amount)
  }
  return found
}

function amountAt(around: Surroundings, tag: Tag): Amount | undefined {
  switch (tag.key) {
    case 'word:killedOne':
      return onePerson(around, tag)
    case 'word:noDeaths':
      return noDeaths(tag)
    case 'noun:hours':
      return anHour(around, tag)
    case 'qualifier:nearlyAll':
    case 'qualifier:several':
      return someOf(around, tag)
    case 'noun:missiles':
      return noMissile(around, tag)
    default:
      return tag.group === 'noun' && missileTypes.has(tag.name) ? oneMissile(around, tag) : undefined
  }
}

function onePerson({ tokens, tags }: Surroundings, tag: Tag): Amount | undefined {
  if (tokens[tag.from]!.text === 'one') return undefined
  if (tags.some(other => other.key === tag.key && other.from < tag.from && other.to >= tag.to)) return undefined
  const { from, to } = tag
  return { from, to, at: from, end: to, quantity: exactly(1), noun: 'people', one: true }
}

/** "a single Iskander-K", "including a Kinzhal hypersonic missile". */
function oneMissile({ tokens }: Surroundings, { name: noun, from, to }: Tag): Amount | undefined {
  const before = tokens[from - 1]?.text
  const listed = before === 'a' && /^(including|included|and|,|:|with|plus)$/.test(tokens[from - 2]?.text ?? '')
  if (before !== 'single' && before !== 'lone' && !listed) return undefined
  const start = /^(a|the)$/.test(tokens[from - 2]?.text ?? '') && before !== 'a' ? from - 2 : from - 1
  return { from: start, to, at: from - 1, end: from, quantity: exactly(1), noun, one: true }
}

/** "No missile reached its target", "none of the missiles", "not a single missile". */
function noMissile({ tokens }: Surroundings, { name: noun, from, to }: Tag): Amount | undefined {
  const [third, second, first] = [3, 2, 1].map(back => tokens[from - back]?.text)
  const words =
    first === 'no'
      ? 1
      : (third === 'not' && second === 'a' && first === 'single') ||
          (third === 'none' && second === 'of' && first === 'the')
        ? 3
        : 0
  if (!words || from < words) return undefined
  const at = from - words
  return { from: at, to, at, end: at + 1, quantity: exactly(0), noun, one: true, part: true }
}

const noDeaths = ({ from, to }: Tag): Amount => ({
  ...{ from, to, at: from, end: to },
  quantity: exactly(0),
  noun: 'people',
  one: true,
})

/** "almost an hour", "a nearly hour-long call", "their hourlong talk". */
function anHour({ tokens, tags, isNumber }: Surroundings, tag: Tag): Amount | undefined {
  const isLong =
    tokens[tag.from]!.text === 'hourlong' || (tokens[tag.to]?.text === '-' && tokens[tag.to + 1]?.text === 'long')
  const before = tokens[tag.from - 1]
  const isAn = before?.text === 'an'
  // "A two-hour-long call".
  if (!isAn && (!isLong || !before || before.text === '-' || isNumber(tag.from - 1))) return undefined
  const at = isAn ? tag.from - 1 : tag.from
  const { from, kind } = qualifierBefore(tokens, tags, at, tag.to)
  return { from, to: tag.to, at, end: tag.to, quantity: bound(1, kind, 'hours', undefined), noun: 'hours', one: true }
}

function someOf(around: Surroundings, { key, from, to }: Tag): Amount | undefined {
  const noun = findNoun(around, to)
  if (!noun || noun.noun === 'pronoun' || /^(them|those|these|which)$/.test(around.tokens[to]?.text ?? ''))
    return undefined
  const amount: Amount = { from, to: noun.to, at: from, end: to, quantity: { low: 2 }, noun: noun.noun }
  return key === 'qualifier:several' ? amount : { ...amount, share: nearlyAll, quantity: { low: 0, approximate: true } }
}
