import type { Quantity } from '../model/quantity.ts'
import type { Amount } from './amounts.ts'
import { weaponNouns } from './joints.ts'
import type { Role } from './roles.ts'
import type { Scene } from './scene.ts'
import { has, type Parsed } from './text.ts'

export const weaponMeasure = /^(launched|shot-down|suppressed|neutralised|got-through)(\.|$)|-locations$|^regions-hit$/

const isWeaponMeasure = (measure: string): boolean => weaponMeasure.test(measure)

export const isWeaponRole = (role: Role | undefined): boolean =>
  role !== undefined && !['killed', 'injured', 'hospitalised'].includes(role.key)

/** "478 of them": they are weapons only where the passage counted weapons before. */
export const hasWeaponBefore = (parsed: Parsed, index: number, amount: Amount): boolean =>
  parsed.sentences
    .slice(Math.max(0, index - 3), index + 1)
    .some(sentence => sentence.amounts.some(other => other.at < amount.at && weaponNouns.has(other.noun ?? '')))

/** Whether the sentence can mean this measure at all: hours of fighting a fire are no alert, soldiers are not counted. */
export function isFitting(
  tags: Parsed['sentences'][number]['tags'],
  measure: string,
  role: Role | undefined,
  amount: Amount,
): boolean {
  if (amount.one && measure !== 'killed') return false
  if (measure === 'killed' || measure === 'injured') return !has(tags, 'word:soldiers')
  if (measure === 'duration') return !has(tags, 'word:fires') && role !== undefined
  if (measure === 'districts-damaged')
    return (
      amount.share !== undefined ||
      (role !== undefined && role.cost <= 3.5) ||
      has(tags, 'word:attack') ||
      tags.some(tag => tag.key.startsWith('place:') && tag.from >= amount.to && tag.from - amount.to <= 2)
    )
  if (isWeaponMeasure(measure) && amount.quantity.high === 1 && amount.noun === 'mixed') return false
  return true
}

/** "nearly every district": the share of as many as the city has. */
export function shareOf(amount: Amount, scene: Scene): Quantity | undefined {
  if (!amount.share || amount.noun !== 'districts') return undefined
  const districts = [...scene.knowledge.places.values()].filter(place => place.kind === 'district').length
  if (!districts) return undefined
  return {
    low: Math.ceil(amount.share[0] * districts),
    high: Math.floor(amount.share[1] * districts),
    approximate: true,
  }
}

/** Missiles of one type, with no word close by: how many were launched is what a text lists. */
export const alsoTyped = (amount: Amount, role: Role | undefined): string[] =>
  role && role.cost > 1.5 && amount.noun !== undefined && types.has(amount.noun)
    ? [`launched.missiles.${amount.noun}`]
    : []
const types = new Set(['kinzhal', 'iskander-m', 'iskander-k', 'kh-101', 'kalibr', 's-300'])

/** "at least 330 of the drones were Shaheds": strike drones counted alone. */
export const alsoShahed = (
  amount: Amount,
  tags: Parsed['sentences'][number]['tags'],
  role: Role | undefined,
): string[] =>
  amount.noun === 'drones' &&
  role?.key === 'launched' &&
  (has(tags, 'noun:shahed') || has(tags, 'word:shahed')) &&
  amount.quantity.high === undefined
    ? ['launched.drones.shahed']
    : []
