import type { Evidence } from '../model/annotation.ts'
import type { Amount } from './amounts.ts'
import type { Context } from './context.ts'
import { earlierRaid } from './earlier.ts'
import { add, gather, type Tie, wordsAt } from './evidence.ts'
import { figuredRaid, isCountOf } from './figured.ts'
import { isCorrection, isForeign } from './foreign.ts'
import type { KnownEvent } from './knowledge.ts'
import { isSpoken, raidByDate } from './raid-dates.ts'
import type { Scene } from './scene.ts'
import { has, type Parsed, type SentenceText } from './text.ts'
import { isDistinctive, isOfRaid } from './topic.ts'

/** The raid an amount speaks of, with what ties it; undefined where nothing does, and then Sidelight is silent. */
export function tie(
  scene: Scene,
  parsed: Parsed,
  index: number,
  amount: Amount | undefined,
  isWeapon: boolean,
  known: (raid: KnownEvent) => boolean = () => false,
  at?: number,
): Tie | undefined {
  const sentence = parsed.sentences[index]!
  const figured = figuredRaid(scene, parsed, sentence)
  const isFigured = figured !== undefined && isCountOf(figured.raid, amount)
  if (isForeign(sentence, parsed.tokens, amount?.at ?? at ?? sentence.from, isFigured) || isCorrection(parsed, index))
    return undefined
  const evidence: Evidence[] = []
  const before = previousRecord(scene, sentence, amount, evidence, parsed)
  const raid = before ?? chosen(scene, parsed, index, amount, isWeapon, evidence, known, at)
  if (!raid || raid === 'none') return undefined
  gather(scene, parsed, sentence, amount, raid, evidence)
  return { raid, evidence, ...(before && { surpassed: true as const }) }
}

/** How many tokens "previous high of" may stand from its number. */
const recordReach = 10

/** "surpassing the previous high of 537": the raid that has this figure and lies before the one spoken of. */
function previousRecord(
  scene: Scene,
  sentence: SentenceText,
  amount: Amount | undefined,
  evidence: Evidence[],
  parsed: Parsed,
): KnownEvent | 'none' | undefined {
  if (!amount) return undefined
  const before = (key: string) =>
    sentence.tags.findLast(tag => tag.key === key && tag.to <= amount.at + 1 && amount.at - tag.to <= recordReach)
  const after = (key: string) =>
    sentence.tags.find(tag => tag.key === key && tag.from >= amount.at && tag.from - amount.to <= 4)
  const record = before('word:record') ?? after('word:record')
  const previous = before('word:previous')
  const named = previous && record && record.from >= previous.from - 6
  if (!named && !before('word:surpass')) return undefined
  const value = amount.quantity.low
  const earlier = scene.knowledge.raids.filter(
    raid => raid !== scene.topic && raid.weaponValues.has(value) && (!scene.article || raid.end <= scene.article),
  )
  // A raid that has the number rightly is meant before one that only a wrong report gave it.
  const right = earlier.filter(raid => (raid.weaponValues.get(value)?.size ?? 0) > 0)
  const candidates = right.length ? right : earlier
  if (candidates.length !== 1 || value < 100) return 'none'
  add(evidence, 'figure', wordsAt(parsed, amount.from, amount.to))
  add(evidence, 'name', record ? wordsAt(parsed, record.from, record.to) : 'record')
  return candidates[0]
}

function chosen(
  scene: Scene,
  parsed: Parsed,
  index: number,
  amount: Amount | undefined,
  isWeapon: boolean,
  evidence: Evidence[],
  known: (raid: KnownEvent) => boolean,
  at: number | undefined,
): KnownEvent | 'none' | undefined {
  const sentence = parsed.sentences[index]!
  const dated = raidByDate(scene, parsed, index, amount, evidence, known, at)
  if (dated) return dated
  const earlier = earlierRaid(scene, sentence)
  if (earlier) {
    add(evidence, 'figure', sentence.amounts.map(({ quantity }) => quantity.low).join(', '))
    if (isSpoken(scene, parsed, sentence)) add(evidence, 'passage', 'record')
    return earlier
  }
  const value = amount?.quantity.high === amount?.quantity.low ? amount?.quantity.low : undefined
  const context = contextFor(scene, parsed, index, value, isWeapon)
  const figured = context === undefined || context === 'another day' ? figuredRaid(scene, parsed, sentence) : undefined
  if (
    figured &&
    figured.raid !== scene.topic &&
    isCountOf(figured.raid, amount) &&
    !isCountOfTopic(scene, sentence, amount)
  ) {
    for (const { kind, text } of figured.evidence) add(evidence, kind, text)
    return figured.raid
  }
  if (context === 'another day') return 'none'
  if (context) {
    for (const { kind, text } of context.evidence) add(evidence, kind, text)
    return context.raid
  }
  if (isWeapon && value !== undefined && isOfOtherNight(scene, value)) return 'none'
  if (scene.topic && !isOutside(scene, parsed, sentence)) {
    // A figure that fits another raid on record alone belongs to that one: "the 537 of last week".
    if (isWeapon && value !== undefined && !scene.topic.weaponValues.has(value)) {
      const other = byFigure(scene, sentence, value)
      if (other) {
        add(evidence, 'figure', wordsAt(parsed, amount!.from, amount!.to))
        return other
      }
    }
    return scene.topic
  }
  if (isWeapon && value !== undefined && isSpoken(scene, parsed, sentence)) {
    const raid = byFigure(scene, sentence, value)
    if (raid) add(evidence, 'figure', wordsAt(parsed, amount!.from, amount!.to))
    return raid
  }
  return undefined
}

/** The number is the page's own raid's as well, or there is none: then the page's raid comes first. */
const isCountOfTopic = ({ topic }: Scene, { amounts, tags }: SentenceText, amount: Amount | undefined): boolean =>
  topic !== undefined &&
  (amount
    ? isCountOf(topic, amount)
    : has(tags, 'word:surpass') ||
      has(tags, 'word:previous') ||
      amounts.some(each => each.quantity.low >= 100 && isCountOf(topic, each)))

/** What the text before speaks of, unless the number itself says that it belongs to the page's raid. */
function contextFor(
  scene: Scene,
  parsed: Parsed,
  index: number,
  value: number | undefined,
  isWeapon: boolean,
): Context {
  const context = scene.contexts[parsed.passage.id]?.[index]
  const { topic } = scene
  if (!context || !topic || (context !== 'another day' && context.raid === topic)) return context
  const isOfTopic = isWeapon && value !== undefined && value >= 5 && (topic.weaponValues.get(value)?.size ?? 0) > 0
  return isOfTopic && (context === 'another day' || !context.raid.weaponValues.has(value)) ? undefined : context
}

/** A number that a night off the record has, and the page's raid has not. */
function isOfOtherNight({ knowledge, topic }: Scene, value: number): boolean {
  if (topic?.weaponValues.has(value)) return false
  // A small number that another raid on record has and this one has not is left alone: it may be either's.
  if (value < 100) return value >= 5 && knowledge.raids.some(raid => (raid.weaponValues.get(value)?.size ?? 0) > 0)
  return knowledge.knownNights.some(({ drones = 0, missiles = 0 }) => value === drones || value === drones + missiles)
}

function byFigure(scene: Scene, sentence: SentenceText, value: number): KnownEvent | undefined {
  const article = scene.article
  const fitting = scene.knowledge.raids.filter(
    raid => isDistinctive(value, raid, scene.knowledge, scene.article) && (!article || raid.end <= article),
  )
  return fitting.length === 1 &&
    !sentence.dates.some(date => date.kind === 'calendar' && !isOfRaid(date.days, fitting[0]!))
    ? fitting[0]
    : undefined
}

/** Boxes and comments speak of the page's raid only where they say so themselves. */
function isOutside(scene: Scene, parsed: Parsed, sentence: SentenceText): boolean {
  if (parsed.passage.zone !== 'article') return true
  return !isSpoken(scene, parsed, sentence) && !scene.headlineOnSubject
}
