import type { Amount } from './amounts.ts'
import { isJoined, large, sameSort, weaponNouns } from './joints.ts'
import type { Tag } from './lexicon.ts'
import { nearest, next, type Role } from './nearest-role.ts'
import { isRest } from './parts.ts'
import { reach } from './role-distance.ts'
import type { SentenceText } from './text.ts'

import type { Token } from './tokens.ts'

export type { Role } from './nearest-role.ts'

/** Roles of all amounts of a sentence, in their order. */
export function bindRoles(sentence: SentenceText, tokens: Token[]): (Role | undefined)[] {
  const nouns = sentence.tags.filter(tag => tag.key.startsWith('noun:'))
  // The strike of "strike drones" hits nothing.
  const isInName = ({ key, from, to }: Tag) =>
    key === 'role:hit' && nouns.some(noun => noun.from <= from && noun.to >= to)
  const tags = sentence.tags.filter(tag => tag.key.startsWith('role:') && !isInName(tag))
  const { amounts } = sentence
  const direct = amounts.map((amount, i) => directRole(amount, amounts[i + 1], tags, tokens, sentence.from))
  const roles: (Role | undefined)[] = []
  // A row of joined amounts shares what is said of any of them: "211 drones and 38 missiles were intercepted".
  for (let first = 0; first < amounts.length; ) {
    let end = first + 1
    while (
      end < amounts.length &&
      !amounts[end]!.whole &&
      isJoined(amounts[end - 1]!, amounts[end]!, tokens, sentence) &&
      sameSort(amounts[end - 1]!, amounts[end]!)
    )
      end++
    const own = direct.slice(first, end)
    const best = own.filter(role => role !== undefined).sort((a, b) => a.cost - b.cost)[0]
    for (const [i, role] of own.entries())
      roles.push(
        (isIncluded(amounts[first + i]!, tokens) || asWere(amounts[first + i]!, tokens)) && roles.at(-1)
          ? { ...roles.at(-1)!, inherited: true }
          : role && (role.cost <= next || isOfToll(role, amounts[first + i]!))
            ? role
            : best && { ...best, inherited: best !== role || undefined },
      )
    first = end
  }
  breakDown(amounts, roles, tokens)
  return roles.map(
    (role, i) =>
      wereNot(amounts[i]!, roles[i - 1], tokens) ??
      role ??
      (weaponNouns.has(amounts[i]!.noun ?? '') && !amounts[i]!.part ? { key: 'launched', cost: reach } : undefined),
  )
}

/** "The number of people killed has gone up to two and 15 are injured": a toll that was named before its number is not the next one's. */
const isOfToll = ({ key, cost, tag }: Role, { from }: Amount): boolean =>
  /^(killed|injured)$/.test(key) && cost <= tollReach && tag !== undefined && tag.to <= from

const tollReach = 4

const attacking =
  /^(attack|hit|strike|pound|bombard|pummel|target|batter|hammer|assault|blast)(s|es|ed|led|ing|ting)?$|^struck$/
/** How far before its weapons the attack may stand. */
const attackReach = 8

/** "Russia attacks Ukraine with 379 drones", "Overnight attack on Ukraine: over 340 drones". */
function isSentWith({ from, noun, quantity }: Amount, tokens: Token[], start: number): boolean {
  const before = tokens[from - 1]?.text ?? ''
  if (quantity.low < large || !weaponNouns.has(noun ?? '') || !/^(with|:)$/.test(before)) return false
  return tokens.slice(Math.max(start, from - attackReach), from - 1).some(({ text }) => attacking.test(text))
}

/** "249 were shot down: 211 drones and 38 missiles": parts behind a colon that add up to what stands before it share its role. */
function breakDown(amounts: Amount[], roles: (Role | undefined)[], tokens: Token[]): void {
  for (let i = 0; i + 2 < amounts.length; i++) {
    const whole = roles[i]
    const [first, second] = [amounts[i + 1]!, amounts[i + 2]!]
    const isSum = first.quantity.low + second.quantity.low === amounts[i]!.quantity.low
    const areWeapons = [first, second].every(({ noun }) => weaponNouns.has(noun ?? ''))
    if (!whole || !isSum || !areWeapons || !/^[:(–—]$/.test(tokens[first.from - 1]?.text ?? '')) continue
    roles[i + 1] = roles[i + 2] = { ...whole, inherited: true }
  }
}

/** "shot down 270 weapons, including two cruise missiles": the two were shot down too. */
const isIncluded = ({ from, to, pronoun }: Amount, tokens: Token[]): boolean =>
  tokens[from - 1]?.text === 'including' ||
  // "136 disappeared, 129 of them drones".
  (pronoun === true && /^(drones|uavs|shaheds|missiles)$/.test(tokens[to]?.text ?? '')) ||
  (tokens[to]?.text === 'among' && tokens[to + 1]?.text === 'them')

/** "All 24 missiles were stopped, as were 403 of the drones": the same became of those. */
const asWere = ({ from }: Amount, tokens: Token[]): boolean =>
  /^(were|was)$/.test(tokens[from - 1]?.text ?? '') && tokens[from - 2]?.text === 'as'

/** "478 were stopped and 72 were not": those got through. */
function wereNot({ to, noun }: Amount, before: Role | undefined, tokens: Token[]): Role | undefined {
  const isStopped = before !== undefined && /^(stopped|shot-down)$/.test(before.key)
  const ends = /^(were|was|are|did)$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.text === 'not'
  const counts = noun === undefined || weaponNouns.has(noun)
  return (isStopped || before === undefined) && ends && counts && /^([.,;:]|and|)$/.test(tokens[to + 2]?.text ?? '')
    ? { key: 'got-through', cost: isStopped ? 0 : 2 }
    : undefined
}

function directRole(
  amount: Amount,
  following: Amount | undefined,
  tags: Tag[],
  tokens: Token[],
  from: number,
): Role | undefined {
  if (amount.whole && weaponNouns.has(amount.noun ?? '')) return { key: 'launched', cost: 0 }
  if (isRest(amount, tokens)) return { key: 'launched', cost: 0 }
  if (isSentWith(amount, tokens, from)) return { key: 'launched', cost: 0.5 }
  // "Nine of the 11 missiles launched were not stopped": what follows the whole is said of the part, save that it was launched.
  const isPart = amount.part && following?.whole
  const role = nearest(
    amount,
    isPart || amount.part ? tags.filter(tag => tag.key !== 'role:launched') : tags,
    tokens,
    from,
  )
  // "five of whom were treated": what is said of a part must follow it at once.
  if (amount.pronoun && role && role.cost > ((role.tag?.from ?? 0) < amount.from ? 0.6 : 1.5)) return undefined
  return role
}
