import type { Evidence } from '../model/annotation.ts'
import type { Amount } from './amounts.ts'
import type { DateMention } from './dates.ts'
import { add, gather, type Tie, wordsAt } from './evidence.ts'
import type { KnownEvent } from './knowledge.ts'
import { isDistinctive, isOfRaid, isOnSubject, isUkrainian, type Scene } from './scene.ts'
import { has, keyOf, ofGroup, type Parsed, type SentenceText } from './text.ts'

/** Sentences whose numbers are somebody else's: another war, the other direction, a month, a week. */
function isForeign(sentence: SentenceText): boolean {
  return ['elsewhere', 'ukrainianDrones', 'russianSide', 'week', 'month', 'longTime'].some(key =>
    has(sentence.tags, `word:${key}`),
  )
}

/** The raid an amount speaks of, with what ties it; undefined where nothing does, and then Sidelight is silent. */
export function tie(
  scene: Scene,
  parsed: Parsed,
  index: number,
  amount: Amount | undefined,
  isWeapon: boolean,
): Tie | undefined {
  const sentence = parsed.sentences[index]!
  if (isForeign(sentence) || has(sentence.tags, 'word:correction')) return undefined
  const evidence: Evidence[] = []
  const raid =
    previousRecord(scene, sentence, amount, evidence, parsed) ??
    chosen(scene, parsed, index, amount, isWeapon, evidence)
  if (!raid || raid === 'none') return undefined
  gather(scene, parsed, sentence, amount, raid, evidence)
  return { raid, evidence }
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
    sentence.tags.find(tag => tag.key === key && tag.to <= amount.at + 1 && amount.at - tag.to <= recordReach)
  const after = (key: string) =>
    sentence.tags.find(tag => tag.key === key && tag.from >= amount.at && tag.from - amount.to <= 4)
  const previous = before('word:previous')
  const record = before('word:record') ?? after('word:record')
  if (!previous || !record || record.from < previous.from - 6) return undefined
  const value = amount.quantity.low
  const candidates = scene.knowledge.raids.filter(
    raid => raid !== scene.topic && raid.weaponValues.has(value) && (!scene.article || raid.end <= scene.article),
  )
  if (candidates.length !== 1 || value < 100) return 'none'
  add(evidence, 'figure', wordsAt(parsed, amount.from, amount.to))
  add(evidence, 'name', wordsAt(parsed, record.from, record.to))
  return candidates[0]
}

function chosen(
  scene: Scene,
  parsed: Parsed,
  index: number,
  amount: Amount | undefined,
  isWeapon: boolean,
  evidence: Evidence[],
): KnownEvent | 'none' | undefined {
  const sentence = parsed.sentences[index]!
  const dated = raidByDate(scene, parsed, sentence, amount, evidence)
  if (dated) return dated
  const value = amount?.quantity.high === amount?.quantity.low ? amount?.quantity.low : undefined
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

function byFigure(scene: Scene, sentence: SentenceText, value: number): KnownEvent | undefined {
  const article = scene.article
  const fitting = scene.knowledge.raids.filter(
    raid => isDistinctive(value, raid, scene.knowledge) && (!article || raid.end <= article),
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

/** The sentence, or its passage, names the war's places or people. */
const isSpoken = (scene: Scene, parsed: Parsed, sentence: SentenceText): boolean =>
  isOnSubject(sentence, scene) ||
  parsed.sentences.some(other => ofGroup(other.tags, 'place').some(tag => isUkrainian(scene.knowledge, keyOf(tag))))

/** The raid of the date nearest to the amount; `none` where that date is of no raid on record. */
function raidByDate(
  scene: Scene,
  parsed: Parsed,
  sentence: SentenceText,
  amount: Amount | undefined,
  evidence: Evidence[],
): KnownEvent | 'none' | undefined {
  const at = amount?.at ?? sentence.from
  const near = [...sentence.dates].sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))
  for (const date of near) {
    if (!date.days.length) continue
    const raids = scene.knowledge.raids.filter(raid => isOfRaid(date.days, raid))
    // A day that ends one night and begins another belongs to the night it ends.
    const raid = raids.find(({ end }) => date.days.includes(end)) ?? raids[0]
    if (raid && (!scene.article || raid.end <= scene.article)) {
      if (date.kind === 'calendar' || scene.topic === raid || isSpoken(scene, parsed, sentence)) {
        add(evidence, 'date', wordsAt(parsed, date.from, date.to))
        return raid
      }
    }
    if (!isOfSaying(scene, sentence, date) && !isOfTopic(scene, amount)) return 'none'
  }
  return undefined
}

/** "officials said on Saturday": the day of the statement, after the raid and not after the article. */
function isOfSaying(scene: Scene, sentence: SentenceText, date: DateMention): boolean {
  const day = date.days[0]!
  const topic = scene.topic
  if (!topic || !scene.article) return has(sentence.tags, 'word:said') && date.kind === 'weekday'
  return day >= topic.end && day <= scene.article
}

const isOfTopic = (scene: Scene, amount: Amount | undefined): boolean =>
  scene.topic !== undefined &&
  amount?.quantity.low === amount?.quantity.high &&
  isDistinctive(amount?.quantity.low ?? 0, scene.topic, scene.knowledge)
