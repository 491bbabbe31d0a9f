import type { Amount } from './amounts.ts'
import { weaponNouns } from './joints.ts'
import { findTags } from './lexicon.ts'
import type { Role } from './roles.ts'
import type { Scene } from './scene.ts'
import { keyOf, ofGroup, type Parsed } from './text.ts'
import { tokenise } from './tokens.ts'

/** Roles a header can give, the more telling first: "Drones lost to jamming" is lost before it is shot down. */
const told = [
  'got-through',
  'suppressed',
  'shot-down',
  'stopped',
  'hospitalised',
  'injured',
  'killed',
  'debris',
  'launched',
]

const ofWeapons = new Set(['got-through', 'suppressed', 'shot-down', 'stopped', 'launched'])

/** Amounts of a table row: a bare number is of what the headers of its row and column name. */
export function readRow(scene: Scene, parsed: Parsed): { amount: Amount; role: Role }[] {
  const { passage, tokens, sentences } = parsed
  const cells = passage.cells ?? []
  const heads = cells.flatMap(({ head }) => (head ? findTags(tokenise(head), scene.knowledge.lexicon) : []))
  // "Reached" may be said of households.
  const isOfWeapons = [...heads, ...sentences.flatMap(({ tags }) => tags)].some(
    ({ group, name }) => group === 'noun' && weaponNouns.has(name),
  )
  return sentences.flatMap(({ amounts }) =>
    amounts.flatMap(amount => {
      const at = tokens[amount.at]!.start
      const cell = cells.find(({ start, end }) => at >= start && at < end)
      const isBare = cell && tokens[amount.end - 1]!.end >= cell.end && tokens[amount.from]!.start <= cell.start
      if (!isBare || !cell.head) return []
      const tags = findTags(tokenise(cell.head), scene.knowledge.lexicon)
      const noun = ofGroup(tags, 'noun')
        .map(keyOf)
        .sort((a, b) => rank(a) - rank(b))[0]
      const roles = ofGroup(tags, 'role').map(keyOf)
      const key = told.find(role => roles.includes(role)) ?? (noun && weaponNouns.has(noun) ? 'launched' : undefined)
      if (!key || (ofWeapons.has(key) && !(noun ? weaponNouns.has(noun) : isOfWeapons))) return []
      // The quote takes in the row's own header where the number stands next to it.
      const from = cells[1] === cell && cells[0]!.end <= cell.start ? 0 : amount.from
      return [{ amount: { ...amount, from, ...(noun && { noun }) }, role: { key, cost: 0 } }]
    }),
  )
}

/** A type of missile says more than the word missile. */
const rank = (noun: string): number => (noun === 'missiles' || noun === 'mixed' || noun === 'people' ? 1 : 0)
