import type { Evidence } from '../model/annotation.ts'
import type { Amount } from './amounts.ts'
import { daysBetween } from './calendar.ts'
import type { DateMention } from './dates.ts'
import { add, wordsAt } from './evidence.ts'
import { weaponNouns } from './joints.ts'
import type { Knowledge, KnownEvent } from './knowledge.ts'
import { isPast } from './past.ts'
import { isOnSubject, type Scene } from './scene.ts'
import { slippedRaid } from './slips.ts'
import { has, type Parsed, type SentenceText } from './text.ts'
import { isOfRaid } from './topic.ts'

/** The raid of the date nearest to the amount; `none` where that date is of no raid on record. */
export function raidByDate(
  scene: Scene,
  parsed: Parsed,
  index: number,
  amount: Amount | undefined,
  evidence: Evidence[],
  known: (raid: KnownEvent) => boolean,
  position: number | undefined,
): KnownEvent | 'none' | undefined {
  const sentence = parsed.sentences[index]!
  if (sentence.dates.length === 0) return undefined
  const context = scene.contexts[parsed.passage.id]?.[index]
  const home = context && context !== 'another day' ? context.raid : scene.topic
  const at = amount?.at ?? position ?? sentence.from
  // "On 4 July …, killing two in Kyiv, and on 9 July it launched 728": a date behind "and" opens another clause.
  const isBehind = ({ from }: DateMention) =>
    from > at && parsed.tokens.slice(Math.max(at, from - 3), from).some(({ text }) => text === 'and')
  const away = (date: DateMention) => Math.abs(date.from - at) + (isBehind(date) ? parsed.tokens.length : 0)
  const byDistance = [...sentence.dates].sort((a, b) => away(a) - away(b))
  for (const date of byDistance) {
    if (!date.days.length || isOfSurpassed(sentence, at, date) || isOfOccasion(sentence, date)) continue
    const raid = raidOf(scene, parsed, date) ?? slippedRaid(scene, sentence, date)
    // "A deadline of July 9": a day to come is of no raid.
    if (!raid && scene.article && date.days.every(day => day > scene.article!)) continue
    // The evening on which the page's raid began takes nothing away.
    if (!raid && home && isOfRaid(date.days, home) && known(home)) continue
    if (raid && (home === raid || isSpoken(scene, parsed, sentence)) && (fits(raid, home, amount) || known(raid))) {
      add(evidence, 'date', wordsAt(parsed, date.from, date.to))
      if (isSpoken(scene, parsed, sentence)) add(evidence, 'passage', raid.event.place)
      return raid
    }
    if (
      !isOfSaying(home, sentence, date) &&
      !isOfHome(home, amount, known, date, scene.knowledge) &&
      !isSlip(home, sentence, date)
    )
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
  const raids = scene.knowledge.raidsByDay.get(date.days[0] ?? '') ?? []
  const known = (raid: KnownEvent) => isPast(scene, raid)
  const ends = raids.find(raid => isOfRaid(date.days, raid) && date.days.includes(raid.end) && known(raid))
  if (ends) return ends
  const around = parsed.tokens.slice(Math.max(0, date.from - 6), date.to + 2).map(token => token.text)
  const evening = around.some(word => /^(night|evening|late|overnight|from|midnight)$/.test(word))
  const into =
    /^(into|to|early|morning)$/.test(parsed.tokens[date.from - 1]?.text ?? '') ||
    parsed.tokens[date.to]?.text === 'morning'
  return evening && !into ? raids.find(raid => isOfRaid(date.days, raid) && known(raid)) : undefined
}

/** So long after a raid officials still give counts of it. */
const statementDays = 5
const isSoonAfter = (raid: KnownEvent, day: string): boolean =>
  day >= raid.end && daysBetween(raid.end, day) <= statementDays

/** "officials said on Saturday": the day of the statement, soon after the raid. */
const isOfSaying = (home: KnownEvent | undefined, sentence: SentenceText, date: DateMention): boolean =>
  has(sentence.tags, 'word:said') && (home ? isSoonAfter(home, date.days[0]!) : date.kind === 'weekday')

/** "Kyiv's July 19 proposal" is of no raid. */
const isOfOccasion = ({ tags }: SentenceText, { to }: DateMention): boolean =>
  tags.some(({ key, from }) => from === to && /^word:(offer|call|meeting|exchange|talks)$/.test(key))

/** "eclipsing the 537 of 29 June": a date behind such a word is of the raid before. */
const isOfSurpassed = (sentence: SentenceText, at: number, date: DateMention): boolean =>
  sentence.tags.some(tag => tag.key === 'word:surpass' && tag.from >= at && tag.from < date.from)

/** A text may misdate its own raid by a day or so: where the raid's own figures stand beside the date, the date is the slip. */
function isSlip(home: KnownEvent | undefined, sentence: SentenceText, date: DateMention): boolean {
  if (!home || Math.abs(daysBetween(home.end, date.days[0]!)) > 2) return false
  return sentence.amounts.some(
    ({ noun, quantity }) =>
      weaponNouns.has(noun ?? '') &&
      quantity.low >= 10 &&
      quantity.high === quantity.low &&
      (home.weaponValues.get(quantity.low)?.size ?? 0) > 0,
  )
}

/** The number itself is one of the raid's: another day in its sentence does not take it away, nor the day a toll was counted. */
function isOfHome(
  home: KnownEvent | undefined,
  amount: Amount | undefined,
  known: (raid: KnownEvent) => boolean,
  date: DateMention,
  { knownNights }: Knowledge,
): boolean {
  if (!home) return false
  // "On 9 July it sent 728 drones, more than on any night before": what is ranked is that night.
  if (!amount) return !knownNights.some(night => date.days.includes(night.date))
  const printed = weaponNouns.has(amount.noun ?? '') && home.weaponValues.has(amount.quantity.low)
  return (known(home) || printed) && (amount.quantity.low >= 20 || isSoonAfter(home, date.days[0]!))
}

/** The sentence names the war's places or people, or its passage goes on with a text that does. */
export const isSpoken = (scene: Scene, parsed: Parsed, sentence: SentenceText): boolean =>
  isOnSubject(sentence, scene) || scene.spoken.has(parsed.passage.id)
