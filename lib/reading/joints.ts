import type { Amount } from './amounts.ts'
import { droneLike, missileLike } from './nouns.ts'
import type { SentenceText } from './text.ts'
import type { Token } from './tokens.ts'

export const weaponNouns = new Set([...droneLike, ...missileLike, 'mixed'])

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
])

/** Nothing but a joint stands between two amounts: "539 drones and 11 missiles". */
export function isJoined(before: Amount, amount: Amount, tokens: Token[], sentence: SentenceText): boolean {
  // "550 weapons, 476 of the drones stopped": the second is told apart from the first.
  if (tokens[amount.end]?.text === 'of' && tokens[before.end]?.text !== 'of' && !amount.part) return false
  if (amount.pronoun || amount.from < before.to || amount.from - before.to > 7) return false
  for (let i = before.to; i < amount.from; i++) if (!joints.has(tokens[i]!.text)) return false
  return !sentence.tags.some(
    tag => tag.key.startsWith('role:') && tag.from >= before.to && tag.to <= amount.from && tag.key !== 'role:lasted',
  )
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
