import type { Quantity } from '../model/quantity.ts'
import type { Amount } from './amounts.ts'
import { missileTypes } from './joined-nouns.ts'
import { weaponNouns } from './joints.ts'
import { measuresOf } from './measures.ts'
import { raidOf } from './raid-dates.ts'
import { hasValue, onlyReported } from './reported.ts'
import type { Role } from './roles.ts'
import type { Scene } from './scene.ts'
import { isSupplied } from './supplies.ts'
import { has, type Parsed } from './text.ts'
import { isDistinctive } from './topic.ts'

export const weaponMeasure = /^(launched|shot-down|suppressed|neutralised|got-through)(\.|$)|-locations$|^regions-hit$/

const isWeaponMeasure = (measure: string): boolean => weaponMeasure.test(measure)

export const isWeaponRole = (role: Role | undefined): boolean =>
  role !== undefined && !['killed', 'injured', 'hospitalised'].includes(role.key)

/** "478 of them": they are weapons only where the passage, or the one before it, counted weapons. */
export function hasWeaponBefore({ parsed: all }: Scene, parsed: Parsed, index: number, amount: Amount): boolean {
  const counts = ({ amounts }: Parsed['sentences'][number]) => amounts.some(({ noun }) => weaponNouns.has(noun ?? ''))
  if (parsed.sentences[index]!.amounts.some(({ at, noun }) => at < amount.at && weaponNouns.has(noun ?? '')))
    return true
  if (parsed.sentences.slice(Math.max(0, index - 3), index).some(counts)) return true
  const before = index === 0 ? all[parsed.passage.id - 1] : undefined
  const isOneBox = before?.passage.zone === 'aside' && parsed.passage.zone === 'aside'
  const isOn = isOneBox || before?.passage.section === parsed.passage.section
  return isOn && (before?.sentences.slice(-3).some(counts) ?? false)
}

/** Whether the sentence can mean this measure at all: hours of fighting a fire are no alert, soldiers are not counted. */
export function isFitting(
  tags: Parsed['sentences'][number]['tags'],
  measure: string,
  role: Role | undefined,
  amount: Amount,
): boolean {
  if (amount.one && amount.noun === 'people' && measure !== 'killed') return false
  // "The toll has risen to three after a man died in hospital": he is one of the three.
  if (amount.one && rises(tags, amount)) return false
  const isNear = (key: string, reach: number) =>
    tags.some(tag => tag.key === key && Math.abs(tag.from - amount.at) <= reach)
  if (measure === 'killed' || measure === 'injured')
    return !isNear('word:soldiers', ofSoldiers) && !has(tags, 'word:accident')
  // "under fire for six hours" is an attack, and no fire.
  // A minister may have "spoken of a seven-hour attack", and explosions "rang out for six hours".
  const isOfAttack = tags.some(({ key, from }) => key === 'role:alert' && from >= amount.end && from - amount.to <= 1)
  if (measure === 'duration' && isNear('word:call', 6) && !isOfAttack && !isNear('word:underAttack', 5)) return false
  if (measure === 'duration')
    return (!isNear('word:fires', 7) || isNear('role:alert', 4) || isNear('word:underAttack', 5)) && role !== undefined
  // "five districts of the region" are none of the city's.
  if (
    measure === 'districts-damaged' &&
    tags.some(({ key, from }) => key === 'word:aroundCapital' && from >= amount.end && from - amount.to <= 2)
  )
    return false
  if (measure === 'districts-damaged')
    return (
      amount.share !== undefined ||
      (role !== undefined && (role.cost <= 3.5 || role.cost >= onlyReported)) ||
      has(tags, 'word:attack') ||
      has(tags, 'word:rescue') ||
      tags.some(tag => tag.key.startsWith('place:') && tag.from >= amount.end && tag.from - amount.to <= 2)
    )
  // "Kyiv will receive 11 missiles": nobody launched them.
  if (measure.startsWith('launched') && isSupplied(tags, amount)) return false
  if (isWeaponMeasure(measure) && amount.quantity.high === 1 && amount.noun === 'mixed') return false
  return true
}

/** How near a word for soldiers or crews must stand to be who was counted. */
const ofSoldiers = 5

/** A toll that rose stands before it. */
const rises = (tags: Parsed['sentences'][number]['tags'], { at }: Amount): boolean =>
  tags.some(({ key, to }) => key === 'word:risen' && to <= at)

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
const alsoTyped = (amount: Amount, role: Role | undefined): string[] =>
  role && role.cost > 1.5 && amount.noun !== undefined && missileTypes.has(amount.noun)
    ? [`launched.missiles.${amount.noun}`]
    : []

/** "at least 330 of the drones were Shaheds": strike drones counted alone. */
const alsoShahed = (amount: Amount, tags: Parsed['sentences'][number]['tags'], role: Role | undefined): string[] =>
  amount.noun === 'drones' &&
  role?.key === 'launched' &&
  (has(tags, 'noun:shahed') || has(tags, 'word:shahed')) &&
  (amount.quantity.high === undefined || amount.atMost || amount.quantity.approximate || amount.part)
    ? ['launched.drones.shahed']
    : []

/** Measures an amount can state by its role, the likeliest first. */
export const candidatesOf = (
  amount: Amount,
  role: Role | undefined,
  tags: Parsed['sentences'][number]['tags'],
): string[] => [...alsoTyped(amount, role), ...alsoShahed(amount, tags, role), ...measuresOf(amount, role)]

/** "surpassing the previous high of 537": a number with nothing said of it but that it was the record. */
export const isBareRecord = (amount: Amount, role: Role | undefined): boolean =>
  amount.noun === undefined && role === undefined && amount.quantity.low >= 100

/** "behind 29 June, when there were 537", "last night's 450": a bare number that is the total of the raid dated beside it. */
export function isBareTotal(
  scene: Scene,
  parsed: Parsed,
  index: number,
  { at, noun, quantity }: Amount,
  role: Role | undefined,
): boolean {
  if (role || quantity.low < 100 || quantity.high !== quantity.low) return false
  const { tokens, sentences } = parsed
  const ofNight =
    tokens[at - 1]?.text === 's' && /^(night|raid|attack|barrage|assault|\p{L}+day)$/u.test(tokens[at - 3]?.text ?? '')
  const dated = sentences[index]!.dates.some(date => {
    if (date.kind !== 'calendar' || date.to > at) return false
    const raid = raidOf(scene, parsed, date)
    if (hasValue(raid, 'launched', quantity.low)) return true
    // "On July 4 these were 270 and 208": what that night has for something else is no total.
    return at - date.to <= 6 && !raid?.weaponValues.get(quantity.low)?.size
  })
  // "Five hundred and thirty-seven breaks down into …": the number is the raid's and hardly anything else's.
  const telling =
    at === sentences[index]!.from &&
    scene.topic !== undefined &&
    isDistinctive(quantity.low, scene.topic, scene.knowledge, scene.article)
  return (noun === undefined && (dated || telling)) || ((noun === undefined || noun === 'other') && ofNight)
}

/** "A third man has died"; "where the second death occurred" asks about it and counts nobody. */
export const isToldDeath = ({ tokens }: Parsed, { at, noun }: Amount, role: Role | undefined): boolean =>
  role?.key === 'killed' &&
  role.cost <= 1.5 &&
  (noun === undefined || noun === 'people') &&
  !/^(where|how|when|whether|why)$/.test(tokens[at - 2]?.text ?? '')
