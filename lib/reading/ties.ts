import type { Evidence } from '../model/annotation.ts'
import type { Amount } from './amounts.ts'
import { daysBetween } from './calendar.ts'
import type { DateMention } from './dates.ts'
import { add, gather, type Tie, wordsAt } from './evidence.ts'
import type { KnownEvent } from './knowledge.ts'
import { weaponNouns } from './roles.ts'
import { isDistinctive, isOfRaid, isOnSubject, type Scene } from './scene.ts'
import { has, type Parsed, type SentenceText } from './text.ts'

/** "An earlier version said …": from there on the passage speaks of what was said, not of what is. */
const isCorrection = (parsed: Parsed, index: number): boolean =>
  parsed.sentences.slice(0, index + 1).some(({ tags }) => has(tags, 'word:correction'))

/** How near a word must stand to take a number away from the raid: "48 Ukrainian drones"; a month or a week reaches further. */
const near = 10
const far = 25
/** Words that open another clause, with its own drones. */
const clause = /^(as|while|after|whereas|hours|following|but)$/

/** Numbers that are somebody else's: another war, the other direction, a month, a week. */
function isForeign(sentence: SentenceText, tokens: Parsed['tokens'], at: number): boolean {
  if (has(sentence.tags, 'word:elsewhere')) return true
  const parted = (from: number, to: number) =>
    tokens.slice(Math.min(from, to), Math.max(from, to)).some(token => clause.test(token.text))
  const within = (key: string, reach: number) =>
    sentence.tags.some(tag => tag.key === `word:${key}` && Math.abs(tag.from - at) <= reach)
  const other = ['word:ukrainianDrones', 'word:russianSide']
  if (sentence.tags.some(tag => other.includes(tag.key) && Math.abs(tag.from - at) <= near && !parted(tag.from, at)))
    return true
  // "the largest since the war began" is said of one night all the same.
  return within('week', far) || within('month', far) || (within('longTime', far) && !has(sentence.tags, 'word:largest'))
}

/** The raid an amount speaks of, with what ties it; undefined where nothing does, and then Sidelight is silent. */
export function tie(
  scene: Scene,
  parsed: Parsed,
  index: number,
  amount: Amount | undefined,
  isWeapon: boolean,
  at?: number,
): Tie | undefined {
  const sentence = parsed.sentences[index]!
  if (isForeign(sentence, parsed.tokens, amount?.at ?? at ?? sentence.from) || isCorrection(parsed, index))
    return undefined
  const evidence: Evidence[] = []
  const before = previousRecord(scene, sentence, amount, evidence, parsed)
  const raid = before ?? chosen(scene, parsed, index, amount, isWeapon, evidence, at)
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
  const candidates = scene.knowledge.raids.filter(
    raid => raid !== scene.topic && raid.weaponValues.has(value) && (!scene.article || raid.end <= scene.article),
  )
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
  at: number | undefined,
): KnownEvent | 'none' | undefined {
  const sentence = parsed.sentences[index]!
  const dated = raidByDate(scene, parsed, sentence, amount, isWeapon, evidence, at)
  if (dated) return dated
  const value = amount?.quantity.high === amount?.quantity.low ? amount?.quantity.low : undefined
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

/** The sentence names the war's places or people, or its passage goes on with a text that does. */
const isSpoken = (scene: Scene, parsed: Parsed, sentence: SentenceText): boolean =>
  isOnSubject(sentence, scene) || scene.spoken.has(parsed.passage.id)

/** The raid of the date nearest to the amount; `none` where that date is of no raid on record. */
function raidByDate(
  scene: Scene,
  parsed: Parsed,
  sentence: SentenceText,
  amount: Amount | undefined,
  isWeapon: boolean,
  evidence: Evidence[],
  position: number | undefined,
): KnownEvent | 'none' | undefined {
  const at = amount?.at ?? position ?? sentence.from
  const byDistance = [...sentence.dates].sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))
  for (const date of byDistance) {
    if (!date.days.length || isOfSurpassed(sentence, at, date)) continue
    const raid = raidOf(scene, parsed, date)
    if (raid && (scene.topic === raid || isSpoken(scene, parsed, sentence)) && fits(raid, scene.topic, amount)) {
      add(evidence, 'date', wordsAt(parsed, date.from, date.to))
      return raid
    }
    if (!isOfSaying(scene, sentence, date) && !isOfTopic(scene, amount, isWeapon) && !isSlip(scene, sentence, date))
      return 'none'
  }
  return undefined
}

/** A number that only the page's raid has is not given to the night whose date stands near it. */
function fits(raid: KnownEvent, topic: KnownEvent | undefined, amount: Amount | undefined): boolean {
  const value = amount?.quantity.low
  return (
    value === undefined ||
    value < 10 ||
    !topic ||
    raid === topic ||
    raid.weaponValues.has(value) ||
    !topic.weaponValues.has(value)
  )
}

/** The raid a date belongs to. The evening on which a night begins counts only where the text speaks of that evening or night. */
export function raidOf(scene: Scene, parsed: Parsed, date: DateMention): KnownEvent | undefined {
  const { raids } = scene.knowledge
  const known = (raid: KnownEvent) => !scene.article || raid.end <= scene.article
  const ends = raids.find(raid => isOfRaid(date.days, raid) && date.days.includes(raid.end) && known(raid))
  if (ends) return ends
  const around = parsed.tokens.slice(Math.max(0, date.from - 6), date.to + 2).map(token => token.text)
  const evening = around.some(word => /^(night|evening|late|overnight|from|midnight)$/.test(word))
  const into =
    /^(into|to|early|morning)$/.test(parsed.tokens[date.from - 1]?.text ?? '') ||
    parsed.tokens[date.to]?.text === 'morning'
  return evening && !into ? raids.find(raid => isOfRaid(date.days, raid) && known(raid)) : undefined
}

/** "officials said on Saturday": the day of the statement, after the raid and not after the article. */
function isOfSaying(scene: Scene, sentence: SentenceText, date: DateMention): boolean {
  const day = date.days[0]!
  const { topic, article } = scene
  if (!has(sentence.tags, 'word:said')) return false
  return topic && article ? day >= topic.end && day <= article : date.kind === 'weekday'
}

/** "eclipsing the 537 of 29 June": a date behind such a word is of the raid before. */
const isOfSurpassed = (sentence: SentenceText, at: number, date: DateMention): boolean =>
  sentence.tags.some(tag => tag.key === 'word:surpass' && tag.from >= at && tag.from < date.from)

/** A text may misdate its own raid by a day or so: where the raid's own figures stand beside the date, the date is the slip. */
function isSlip(scene: Scene, sentence: SentenceText, date: DateMention): boolean {
  const { topic } = scene
  if (!topic || Math.abs(daysBetween(topic.end, date.days[0]!)) > 2) return false
  return sentence.amounts.some(
    ({ noun, quantity }) =>
      weaponNouns.has(noun ?? '') &&
      quantity.low >= 10 &&
      quantity.high === quantity.low &&
      (topic.weaponValues.get(quantity.low)?.size ?? 0) > 0,
  )
}

/** The number itself is one of the raid's: another day in its sentence does not take it away. */
function isOfTopic(scene: Scene, amount: Amount | undefined, isWeapon: boolean): boolean {
  const value = amount?.quantity.low
  if (!scene.topic || value === undefined)
    return amount === undefined && scene.topic !== undefined && scene.topicEvidence.date
  return isWeapon && value >= 5 && (scene.topic.weaponValues.get(value)?.size ?? 0) > 0
}
