import type { Amount } from './amounts.ts'
import { droneLike, missileLike } from './joined-nouns.ts'
import type { SentenceText } from './text.ts'
import type { Token } from './tokens.ts'

export const weaponNouns = new Set([...droneLike, ...missileLike, 'mixed'])

/** Fewer weapons than this are launched on many nights. */
export const large = 100

const joints = new Set([
  ',',
  'and',
  'plus',
  '&',
  'as',
  'well',
  'including',
  'alongside',
  'along',
  'it',
  'said',
  'he',
  'she',
  'together',
  'with',
  ':',
  '(',
  'among',
  'them',
  'of',
  'which',
  'another',
  'a',
  'further',
  'the',
  'or',
  'about',
  'some',
  'were',
  'all',
])

/** Nothing but a joint stands between two amounts: "539 drones and 11 missiles". */
export function isJoined(before: Amount, amount: Amount, tokens: Token[], sentence: SentenceText): boolean {
  // "550 weapons, 476 of the drones stopped": the second is told apart from the first.
  if (tokens[amount.end]?.text === 'of' && tokens[before.end]?.text !== 'of' && !amount.part) return false
  if (amount.pronoun || amount.from < before.to) return false
  if (isAdded(before, amount, tokens)) return true
  if (amount.from - before.to > 7) return false
  // "24 missiles, of which 224 in all were stopped": what is said of a part is not said of the row.
  if (isOfWhich(amount, tokens)) return false
  for (let i = before.to; i < amount.from; i++) if (!joints.has(tokens[i]!.text)) return false
  return !sentence.tags.some(
    tag => tag.key.startsWith('role:') && tag.from >= before.to && tag.to <= amount.from && tag.key !== 'role:lasted',
  )
}

const isOfWhich = ({ from }: Amount, tokens: Token[]): boolean =>
  /^(which|whom)$/.test(tokens[from - 1]?.text ?? '') && tokens[from - 2]?.text === 'of'

/** How far "along with" may stand from what it adds to. */
const additionReach = 14

/** "All 24 missiles were brought down, it said, along with 200 drones": the same is said of what is added behind the verb. */
function isAdded(before: Amount, { from }: Amount, tokens: Token[]): boolean {
  const [third, second, first] = tokens.slice(Math.max(0, from - 3), from).map(({ text }) => text)
  const adds =
    (first === 'with' && /^(along|together)$/.test(second!)) || (third === 'as' && second === 'well' && first === 'as')
  return adds && from - before.to <= additionReach && !tokens.slice(before.to, from).some(({ text }) => text === ';')
}

const sortOf = (amount: Amount): string =>
  amount.noun === undefined
    ? 'any'
    : weaponNouns.has(amount.noun)
      ? 'weapons'
      : amount.noun === 'people' || amount.noun === 'children'
        ? 'people'
        : amount.noun

export const sameSort = (a: Amount, b: Amount): boolean =>
  sortOf(a) === sortOf(b) ||
  (sortOf(b) === 'any' && sortOf(a) !== 'hours') ||
  (sortOf(a) === 'any' && sortOf(b) === 'weapons')
