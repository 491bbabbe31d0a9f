import type { Amount } from './amounts.ts'
import { weaponNouns } from './joints.ts'
import type { Tag } from './lexicon.ts'
import { distance, reach } from './role-distance.ts'
import { keyOf } from './text.ts'
import type { Token } from './tokens.ts'

/** What is said of an amount: a key of `Language.roles`, and how far off the word stood (0: next to it). */
export interface Role {
  key: string
  cost: number
  tag?: Tag
  /** Taken over from the amount before: "63 drones and nine missiles". */
  inherited?: true | undefined
}

const weaponRoles = ['launched', 'shot-down', 'stopped', 'suppressed', 'failed', 'got-through', 'hit', 'debris']

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
export const next = 1.2

/** "14 of the injured were hospitalised": the injured are the whole, not what is said of the 14. */
const isNameOfWhole = (amount: Amount, tag: Tag, tokens: Token[]): boolean =>
  tokens[amount.end]?.text === 'of' &&
  /^(the|those|these)$/.test(tokens[amount.end + 1]?.text ?? '') &&
  tag.from > amount.end &&
  // "14 of the 23 injured".
  tag.to - amount.end <= (tokens[amount.end + 2]?.kind === 'number' ? 4 : 3)

/** "Shot down: 200 drones", "Lost on the way: 203": the words before a colon that open a sentence name what follows it at once. */
function isLabel(tokens: Token[], tag: Tag, from: number, at: number): boolean {
  const between = tokens.slice(tag.to, at).map(({ text }) => text)
  const colon = between.indexOf(':')
  return (
    tag.from - from <= 2 && colon >= 0 && colon <= 3 && between.slice(colon + 1).every(text => /^(all|the)$/.test(text))
  )
}

export function nearest(amount: Amount, tags: Tag[], tokens: Token[], from: number): Role | undefined {
  // "An hour before", "two hours later" is a time, and no alert went on for it.
  if (amount.noun === 'hours' && /^(before|earlier|ago|after|later)$/.test(tokens[amount.to]?.text ?? ''))
    return undefined
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
      // "It cost three lives"; "a woman who lives next door" is alive.
      if (tokens[tag.from]!.text === 'lives' && tag.to - tag.from === 1 && tag.from !== amount.end) continue
      // "The three strikes": strikes are counted, and not what they hit.
      if (tag.from === amount.end && /^strikes?$/.test(tokens[tag.from]!.text)) continue
      // "450 weapons, all but 23 stopped" speaks of the 23.
      if (transitive.test(tokens[tag.from]!.text) || tokens[tag.from]!.text === 'all') continue
      cost = distance(tokens, amount.to, tag.from)
    } else if (tag.to <= amount.from) {
      const word = tokens[tag.from]!.text
      const named = isLabel(tokens, tag, from, amount.from)
      if (intransitive.test(word) && tokens[tag.to]?.text !== ':' && !named) continue
      if (word === 'all' && tag.to !== amount.from) continue
      // "shot down all but 23" tells of the 23 that were not.
      cost = word === 'all' && tag.to === amount.from ? -1 : 0.4 + distance(tokens, tag.to, amount.from)
      if (named) cost = Math.min(cost, next)
    } else continue
    // Of two words in one place the longer phrase knows more: "lost from radar" before "lost".
    cost -= (tag.to - tag.from) * 0.05
    if (cost <= reach && (!best || cost < best.cost)) best = { key, cost, tag }
  }
  return best && (summed(tags, best, tokens, allowed) ?? best)
}

const sums = /^(came|comes|totalled|totaled|totalling|totaling|adds|adding|amounted)$/

/** "Hard kills came to 249": a sum of what stands before it, and not of all that was launched. */
function summed(tags: Tag[], { key, cost, tag }: Role, tokens: Token[], allowed: Set<string>): Role | undefined {
  if (key !== 'launched' || !tag || !sums.test(tokens[tag.from]!.text)) return undefined
  const before = tags.filter(other => other.to <= tag.from && tag.from - other.to <= 2 && other.key !== tag.key)
  // "Hard kills" are weapons, and "kills" alone may be.
  const subject = before.find(each => weaponRoles.includes(keyOf(each))) ?? before.at(-1)
  return subject && allowed.has(keyOf(subject)) ? { key: keyOf(subject), cost, tag: subject } : undefined
}
