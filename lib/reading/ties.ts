import type { Evidence } from '../model/annotation.ts'
import type { Amount } from './amounts.ts'
import { isRanking, raidOfBox } from './boxes.ts'
import { daysBetween } from './calendar.ts'
import { contextFor } from './context.ts'
import { earlierRaid, hoursAfter } from './earlier.ts'
import { add, gather, type Tie, wordsAt } from './evidence.ts'
import { figuredRaid, isCountOf, isOfKind, isOfOtherNight } from './figured.ts'
import { goesOnElsewhere, isCorrection, isForeign } from './foreign.ts'
import { large } from './joints.ts'
import type { KnownEvent } from './knowledge.ts'
import { isOfLookedBack } from './looked-back.ts'
import { dayAt, isPast } from './past.ts'
import { isSpoken, raidByDate } from './raid-dates.ts'
import { onlyOne } from './raid-index.ts'
import { isOnSubject, type Scene } from './scene.ts'
import { previousRecord } from './surpassed.ts'
import { has, type Parsed, type SentenceText } from './text.ts'
import { isOfRaid, raidsKnownBy } from './topic.ts'

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
  if (!amount?.noun && goesOnElsewhere(parsed, index) && !isOnSubject(sentence, scene)) return undefined
  const evidence: Evidence[] = []
  const before = previousRecord(scene, sentence, amount, evidence, parsed)
  const raid = before ?? chosen(scene, parsed, index, amount, isWeapon, evidence, known, at)
  if (!raid || raid === 'none') return undefined
  gather(scene, parsed, sentence, amount, raid, evidence)
  return { raid, evidence, ...(before && { surpassed: true as const }) }
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
  // "the biggest attack since 2022, ahead of 477 drones a week earlier": what stands before is of now.
  const beforeOther = sentence.tags.some(({ key, from }) => key === 'word:surpass' && from > (amount?.at ?? at ?? from))
  const earlier = beforeOther ? undefined : earlierRaid(scene, sentence)
  if (earlier) {
    add(evidence, 'figure', sentence.amounts.map(({ quantity }) => quantity.low).join(', '))
    if (isSpoken(scene, parsed, sentence)) add(evidence, 'passage', 'record')
    return earlier
  }
  const exact = amount?.quantity.high === amount?.quantity.low && !amount?.quantity.approximate
  const value = exact ? amount?.quantity.low : undefined
  const context = contextFor(scene, parsed, index, value, isWeapon)
  // A figure that the night spoken of has not, and another has, leaves it.
  const isOpen = context === undefined || context === 'another day' || (isWeapon && !isCountOf(context.raid, amount))
  const figured = isOpen ? figuredRaid(scene, parsed, sentence) : undefined
  if (
    figured &&
    figured.raid !== scene.topic &&
    isCountOf(figured.raid, amount) &&
    !isCountOfTopic(scene, sentence, amount)
  ) {
    for (const { kind, text } of figured.evidence) add(evidence, kind, text)
    return figured.raid
  }
  const after = hoursAfter(scene, parsed, index)
  if (after && after !== scene.topic) {
    add(evidence, 'date', after.start)
    add(evidence, 'passage', after.event.place)
    return after
  }
  if (context === 'another day') return 'none'
  if (context) {
    for (const { kind, text } of context.evidence) add(evidence, kind, text)
    return context.raid
  }
  if (isWeapon && amount && isOfOtherNight(scene, amount)) return 'none'
  if (isWeapon && scene.topic && !known(scene.topic) && isOfLastNight(scene, scene.topic, sentence)) return 'none'
  if (scene.topic && !isOutside(scene, parsed, sentence)) {
    // A figure that fits another raid on record alone belongs to that one: "the 537 of last week".
    if (isWeapon && value !== undefined && !scene.topic.weaponValues.has(value)) {
      const other = byFigure(scene, parsed, sentence, value)
      if (other) {
        add(evidence, 'figure', wordsAt(parsed, amount!.from, amount!.to))
        return other
      }
    }
    return scene.topic
  }
  const boxed = amount && raidOfBox(scene, parsed, amount, isWeapon, known)
  if (boxed?.total) add(evidence, 'figure', boxed.total)
  if (boxed) return boxed.raid
  if (isWeapon && value !== undefined && isSpoken(scene, parsed, sentence)) {
    const raid = byFigure(scene, parsed, sentence, value)
    if (raid) add(evidence, 'figure', wordsAt(parsed, amount!.from, amount!.to))
    if (raid) return raid
  }
  if (amount && isOfLookedBack(scene, parsed, index, amount, known)) {
    const { raid, figures } = scene.lookedBack!
    add(evidence, 'article', `${figures}`)
    add(evidence, 'passage', raid.event.place)
    return raid
  }
  return undefined
}

/** "Overnight", days after the page's raid: another night. */
const isOfLastNight = ({ article }: Scene, { end }: KnownEvent, { tags, dates }: SentenceText): boolean =>
  article !== undefined &&
  daysBetween(end, article) >= 2 &&
  has(tags, 'word:overnight') &&
  dates.every(({ days }) => days.every(day => day === article))

/** The number is the page's own raid's as well, or there is none: then the page's raid comes first. */
const isCountOfTopic = ({ topic }: Scene, { amounts, tags }: SentenceText, amount: Amount | undefined): boolean =>
  topic !== undefined &&
  (amount
    ? isCountOf(topic, amount) && isOfKind(topic, amount)
    : has(tags, 'word:surpass') ||
      has(tags, 'word:previous') ||
      amounts.some(each => each.quantity.low >= large && isCountOf(topic, each)))

function byFigure(scene: Scene, { passage }: Parsed, sentence: SentenceText, value: number): KnownEvent | undefined {
  const day = dayAt(scene, passage)
  const fitting = onlyOne(raidsKnownBy(value, scene.knowledge, day), raid => isPast(scene, raid))
  return fitting && !sentence.dates.some(date => date.kind === 'calendar' && !isOfRaid(date.days, fitting))
    ? fitting
    : undefined
}

/** Boxes and comments speak of the page's raid only where they say so themselves. */
function isOutside(scene: Scene, parsed: Parsed, sentence: SentenceText): boolean {
  if (parsed.passage.zone !== 'article' || isRanking(parsed)) return true
  return !isSpoken(scene, parsed, sentence) && !scene.headlineOnSubject
}
