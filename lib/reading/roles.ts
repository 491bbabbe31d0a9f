import type { Amount } from './amounts.ts'
import { isJoined, sameSort, weaponNouns } from './joints.ts'
import type { Tag } from './lexicon.ts'
import { distance, reach } from './role-distance.ts'
import { keyOf, type SentenceText } from './text.ts'
import type { Token } from './tokens.ts'

/** What is said of an amount: a key of `Language.roles`, and how far off the word stood (0: next to it). */
export interface Role {
  key: string
  cost: number
  tag?: Tag
  /** Taken over from the amount before: "63 drones and nine missiles". */
  inherited?: true | undefined
}

const weaponRoles = ['launched', 'shot-down', 'stopped', 'suppressed', 'got-through', 'hit', 'debris']

const peopleRoles = ['killed', 'injured', 'hospitalised']

/** Roles that a thing can have. */
function rolesFor(noun: string | undefined): string[] {
  if (noun === undefined) return [...peopleRoles, ...weaponRoles]
  if (weaponNouns.has(noun)) return weaponRoles
  if (noun === 'people' || noun === 'children') return peopleRoles
  if (noun === 'locations') return ['hit', 'debris', 'got-through']
  if (noun === 'tonnes') return ['removed']
  if (noun === 'hours') return ['alert']
  if (noun === 'ambulances' || noun === 'buildings') return ['damaged']
  if (noun === 'districts' || noun === 'regions') return ['hit', 'damaged']
  return []
}

/** Forms that take their object after them: "killing two" never speaks of the number before it. */
const transitive =
  /^(killing|injuring|wounding|hurting|launching|firing|sending|using|unleashing|shooting|bringing|intercepting|destroying|downing|neutralising|neutralizing|repelling|hitting|striking|stopping|cutting)$/

/** Words that follow their number, or a colon before it: "drones lost", "dead: 3". */
const intransitive = /^(was|were|lost|disappeared|vanished|went|died|dead|perished|simply)$/

/** A word this near is meant for this number and no other. */
const next = 1.2

/** Roles of all amounts of a sentence, in their order. */
export function bindRoles(sentence: SentenceText, tokens: Token[]): (Role | undefined)[] {
  const nouns = sentence.tags.filter(tag => tag.key.startsWith('noun:'))
  // The strike of "strike drones" hits nothing.
  const isInName = ({ key, from, to }: Tag) =>
    key === 'role:hit' && nouns.some(noun => noun.from <= from && noun.to >= to)
  const tags = sentence.tags.filter(tag => tag.key.startsWith('role:') && !isInName(tag))
  const { amounts } = sentence
  const direct = amounts.map((amount, i) => directRole(amount, amounts[i + 1], tags, tokens))
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
        isIncluded(amounts[first + i]!, tokens) && roles.at(-1)
          ? { ...roles.at(-1)!, inherited: true }
          : role && role.cost <= next
            ? role
            : best && { ...best, inherited: best !== role || undefined },
      )
    first = end
  }
  return roles.map(
    (role, i) =>
      wereNot(amounts[i]!, roles[i - 1], tokens) ??
      role ??
      (weaponNouns.has(amounts[i]!.noun ?? '') && !amounts[i]!.part ? { key: 'launched', cost: reach } : undefined),
  )
}

/** "shot down 270 weapons, including two cruise missiles": the two were shot down too. */
const isIncluded = ({ from, to }: Amount, tokens: Token[]): boolean =>
  tokens[from - 1]?.text === 'including' || (tokens[to]?.text === 'among' && tokens[to + 1]?.text === 'them')

/** "478 were stopped and 72 were not": those got through. */
function wereNot({ to, noun }: Amount, before: Role | undefined, tokens: Token[]): Role | undefined {
  const isStopped = before !== undefined && /^(stopped|shot-down)$/.test(before.key)
  const ends = /^(were|was|are|did)$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.text === 'not'
  const counts = noun === undefined || weaponNouns.has(noun)
  return (isStopped || before === undefined) && ends && counts && /^([.,;:]|and|)$/.test(tokens[to + 2]?.text ?? '')
    ? { key: 'got-through', cost: isStopped ? 0 : 2 }
    : undefined
}

function directRole(amount: Amount, following: Amount | undefined, tags: Tag[], tokens: Token[]): Role | undefined {
  if (amount.whole && weaponNouns.has(amount.noun ?? '')) return { key: 'launched', cost: 0 }
  // "Nine of the 11 missiles launched were not stopped": what follows the whole is said of the part, save that it was launched.
  const isPart = amount.part && following?.whole
  const role = nearest(amount, isPart || amount.part ? tags.filter(tag => tag.key !== 'role:launched') : tags, tokens)
  // "five of whom were treated": what is said of a part must follow it at once.
  if (amount.pronoun && role && role.cost > ((role.tag?.from ?? 0) < amount.from ? 0.6 : 1.5)) return undefined
  return role
}

/** "14 of the injured were hospitalised": the injured are the whole, not what is said of the 14. */
const isNameOfWhole = (amount: Amount, tag: Tag, tokens: Token[]): boolean =>
  tokens[amount.end]?.text === 'of' &&
  /^(the|those|these)$/.test(tokens[amount.end + 1]?.text ?? '') &&
  tag.from > amount.end &&
  tag.to - amount.end <= 3

function nearest(amount: Amount, tags: Tag[], tokens: Token[]): Role | undefined {
  const allowed = new Set(rolesFor(amount.noun))
  let best: Role | undefined
  for (const tag of tags) {
    const key = keyOf(tag)
    if (!allowed.has(key) || isNameOfWhole(amount, tag, tokens)) continue
    const inside = tag.from >= amount.from && tag.to <= amount.to
    let cost: number
    // "478 of the incoming": what stands within the amount names it more than it says what became of it.
    if (inside) cost = key === 'launched' ? 2 : 0
    else if (tag.from >= amount.to) {
      // "450 weapons, all but 23 stopped" speaks of the 23.
      if (transitive.test(tokens[tag.from]!.text) || tokens[tag.from]!.text === 'all') continue
      cost = distance(tokens, amount.to, tag.from)
    } else if (tag.to <= amount.from) {
      const word = tokens[tag.from]!.text
      if (intransitive.test(word) && tokens[tag.to]?.text !== ':') continue
      if (word === 'all' && tag.to !== amount.from) continue
      // "shot down all but 23" tells of the 23 that were not.
      cost = word === 'all' && tag.to === amount.from ? -1 : 0.4 + distance(tokens, tag.to, amount.from)
    } else continue
    // Of two words in one place the longer phrase knows more: "lost from radar" before "lost".
    cost -= (tag.to - tag.from) * 0.05
    if (cost <= reach && (!best || cost < best.cost)) best = { key, cost, tag }
  }
  return best
}
