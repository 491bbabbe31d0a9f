import type { Amount } from './amounts.ts'
import { hasWeaponBefore } from './fitting.ts'
import { weaponNouns } from './joints.ts'
import type { KnownEvent } from './knowledge.ts'
import { raidOf } from './raid-dates.ts'
import { hasValue } from './reported.ts'
import type { Role } from './roles.ts'
import type { Scene } from './scene.ts'
import type { Parsed } from './text.ts'
import { isDistinctive } from './topic.ts'

/** The raid that a sentence speaks of where it dates nothing itself. */
export function raidHere(scene: Scene, parsed: Parsed, index: number): KnownEvent | undefined {
  const { passage, sentences } = parsed
  const { from, dates } = sentences[index]!
  const opening = dates.find(date => date.days.length > 0 && date.from - from <= 2)
  const dated = opening && raidOf(scene, parsed, opening)
  if (dated) return dated
  const context = scene.contexts[passage.id]?.[index]
  return context && context !== 'another day' ? context.raid : scene.topic
}

/** "Channel 24", "P.O. Box 477": a number in a name. */
export function isInName({ tokens, sentences, passage }: Parsed, index: number, { from }: Amount): boolean {
  const before = tokens[from - 1]
  return (
    before !== undefined &&
    from - 1 > sentences[index]!.from &&
    /^\p{Lu}/u.test(passage.text.slice(before.start, before.end))
  )
}

const keys: Record<string, string> = { neutralised: 'stopped' }

/** "The military's total for both is 478": a bare number that the raid has for one thing alone, where weapons are counted. */
export function byValue(
  scene: Scene,
  parsed: Parsed,
  index: number,
  amount: Amount,
): { amount: Amount; role: Role } | undefined {
  const raid = raidHere(scene, parsed, index)
  const { low, high, approximate } = amount.quantity
  if (!raid || amount.noun || low !== high || approximate || isInName(parsed, index, amount)) return undefined
  // "Of the 550, 72 got through": as a whole the total is the raid's own, though it is round.
  const isTotal = amount.whole && low >= 100 && hasValue(raid, 'launched', low)
  if (!isTotal && !isDistinctive(low, raid, scene.knowledge, scene.article)) return undefined
  if (!amount.whole && !hasWeaponBefore(scene, parsed, index, amount) && !hasWeaponAfter(parsed, index, amount))
    return undefined
  const measures = [...(raid.weaponValues.get(low) ?? [])].filter(measure => !measure.startsWith('launched.missiles.'))
  const families = new Set(measures.map(measure => measure.split('.')[0]))
  if (families.size !== 1) return undefined
  // "These were 270 and 208": what one kind alone lost is what all lost.
  const [family, noun] = measures.toSorted((a, b) => a.length - b.length)[0]!.split('.')
  return { amount: noun ? { ...amount, noun } : amount, role: { key: keys[family!] ?? family!, cost: 0 } }
}

/** "The great majority, 539, were drones". */
const hasWeaponAfter = ({ sentences }: Parsed, index: number, { end }: Amount): boolean =>
  sentences[index]!.tags.some(
    ({ key, from }) => key.startsWith('noun:') && weaponNouns.has(key.slice(5)) && from >= end && from - end <= 4,
  )
