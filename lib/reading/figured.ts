import type { Evidence } from '../model/annotation.ts'
import type { Amount } from './amounts.ts'
import { add, wordsAt } from './evidence.ts'
import { isPointInTime } from './foreign.ts'
import { droneLike } from './joined-nouns.ts'
import { large, weaponNouns } from './joints.ts'
import type { KnownEvent } from './knowledge.ts'
import { dayAt, isPast } from './past.ts'
import { isSpoken } from './raid-dates.ts'
import { onlyOne, raidsWith } from './raid-index.ts'
import { isNearly, isReportedNearly } from './reported.ts'
import type { Scene } from './scene.ts'
import type { Parsed, SentenceText } from './text.ts'
import { isTelling } from './topic.ts'

/** The one raid that a figure in the sentence is known by, with that figure: whatever day the text was on before, "539 drones" are of that night. */
export function figuredRaid(
  scene: Scene,
  parsed: Parsed,
  sentence: SentenceText,
): { raid: KnownEvent; evidence: Evidence[] } | undefined {
  const telling = sentence.amounts.filter(({ noun, quantity }) => quantity.low >= large && weaponNouns.has(noun ?? ''))
  if (telling.length === 0 || !isSpoken(scene, parsed, sentence)) return undefined
  const found = telling.flatMap(amount => {
    const having = scene.knowledge.raidsByOwnValue.get(amount.quantity.low) ?? []
    const raid = onlyOne(having, each => tells(scene, parsed, sentence, amount, each))
    return raid ? [{ raid, amount }] : []
  })
  const [first] = found
  if (!first || found.some(({ raid }) => raid !== first.raid)) return undefined
  if (telling.some(isOfAnother(scene, first.raid))) return undefined
  const evidence: Evidence[] = []
  add(evidence, 'figure', wordsAt(parsed, first.amount.from, first.amount.to))
  add(evidence, 'passage', first.raid.event.place)
  const month = ofItsMonth(sentence, first.raid)
  if (month) add(evidence, 'date', wordsAt(parsed, month.from, month.to))
  return { raid: first.raid, evidence }
}

/** "550 were fired, 475 intercepted", with no day: a number that other raids have and this one has not speaks against it. */
export const isOfAnother =
  ({ article, knowledge }: Scene, raid: KnownEvent) =>
  (amount: Amount): boolean =>
    article === undefined &&
    amount.quantity.low >= large &&
    !raid.weaponValues.has(amount.quantity.low) &&
    raidsWith(amount.quantity.low, knowledge).length > 0

/** The raid's figure and hardly any other night's; or the raid's own month stands beside it, and no other raid of that month has it. */
function tells(
  scene: Scene,
  { tokens, passage }: Parsed,
  sentence: SentenceText,
  { quantity }: Amount,
  raid: KnownEvent,
): boolean {
  if (quantity.high !== quantity.low || !isPast(scene, raid)) return false
  if (isOfOtherMonth(sentence, tokens, raid)) return false
  return isTelling(quantity.low, scene.knowledge, dayAt(scene, passage)) || ofItsMonth(sentence, raid) !== undefined
}

/** "In July 2025, a single night brought 550 drones and missiles": the raid's month, with its year. */
const ofItsMonth = ({ dates }: SentenceText, { end }: KnownEvent) =>
  dates.find(({ month, year }) => year === Number(end.slice(0, 4)) && month === Number(end.slice(5, 7)))

/** "in the whole of July 2024": a month that is not the raid's. */
const isOfOtherMonth = ({ dates }: SentenceText, tokens: Parsed['tokens'], { end }: KnownEvent): boolean =>
  dates.some(({ year, from }) => year !== undefined && year !== Number(end.slice(0, 4)) && !isPointInTime(tokens, from))

/** The amount is one of the raid's own counts. */
export const isCountOf = ({ weaponValues }: KnownEvent, amount: Amount | undefined): boolean =>
  amount === undefined || (weaponValues.get(amount.quantity.low)?.size ?? 0) > 0

/** 60 missiles are not the 60 drones that the page's raid has. */
export function isOfKind({ weaponValues }: KnownEvent, { noun, quantity }: Amount): boolean {
  if (!noun || !weaponNouns.has(noun) || noun === 'mixed') return true
  const other = droneLike.has(noun) ? '.missiles' : '.drones'
  return [...(weaponValues.get(quantity.low) ?? [])].some(measure => !measure.includes(other))
}

/** A number that another night has, or one off the record, and the page's raid has not. */
export function isOfOtherNight({ knowledge, topic }: Scene, { quantity }: Amount): boolean {
  const { low: value, high, approximate } = quantity
  if (topic?.weaponValues.has(value)) return false
  // "Nearly 380 drones and missiles" are the 379 of another raid.
  if (approximate) {
    const has = (raid: KnownEvent) =>
      ['launched', 'launched.drones'].some(measure => isReportedNearly(raid, measure, value))
    const isTotal = () => [...knowledge.raidsByTotal.keys()].some(total => isNearly(total, value))
    return value >= large && topic !== undefined && !has(topic) && isTotal()
  }
  if (high !== value) return false
  // A small number that another raid on record has and this one has not is left alone: it may be either's.
  if (value < large) return value >= 5 && knowledge.raidsByOwnValue.has(value)
  return knowledge.knownNights.some(({ drones = 0, missiles = 0 }) => value === drones || value === drones + missiles)
}
