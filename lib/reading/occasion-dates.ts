import type { Evidence } from '../model/annotation.ts'
import { daysBetween } from './calendar.ts'
import { add, wordsAt } from './evidence.ts'
import type { KnownEvent } from './knowledge.ts'
import type { Scene } from './scene.ts'
import { has, type Parsed, type SentenceText } from './text.ts'

/** Signs of a kind of event in a sentence, and the days after it (before it) in which news speaks of it without a date. */
export interface Signs {
  /** Of each group one must stand in the sentence. */
  words: string[][]
  window: [number, number]
  /** In a text that looks back: how many days from the raid it speaks of. */
  around?: number
  /** All people of the event must be named. */
  people?: true
  /** Its words name this series of events alone. */
  named?: true
  /** News has many of the kind: the sentence must date it. */
  dated?: true
}

/** A date in the sentence decides; without one the article's day must lie in the window. */
export function datesAllow(
  scene: Scene,
  parsed: Parsed,
  index: number,
  known: KnownEvent,
  sign: Signs,
  evidence: Evidence[],
): boolean {
  const sentence = parsed.sentences[index]!
  if (isOfOtherYear(parsed, sentence, known)) return false
  const of = (days: string[]) => days.some(day => day >= known.start && day <= known.end)
  // A name that only this event has makes up for the year that a date leaves out.
  for (const date of sentence.dates)
    if (sign.named && !scene.article && date.monthDay === known.start.slice(5)) date.days = [known.start]
  const own = sentence.dates.find(date => of(date.days))
  const headed = sentence.dates.length === 0 && (scene.headed[parsed.passage.id] ?? []).includes(known.start)
  if (headed) {
    add(evidence, 'date', known.start)
    return true
  }
  const age = scene.article ? daysBetween(known.start, scene.article) : undefined
  if (own && (own.kind === 'calendar' || (age !== undefined && age >= 0 && age <= 7))) {
    add(evidence, 'date', wordsAt(parsed, own.from, own.to))
    return true
  }
  if (age === undefined || age < sign.window[0] || age > sign.window[1])
    return (
      sign.around !== undefined &&
      sentence.dates.length === 0 &&
      isAround(scene, parsed, index, known, sign.around, evidence)
    )
  add(evidence, 'date', scene.article!)
  if (sign.dated) return age <= 1 && has(sentence.tags, 'word:exchangeDone')
  // Another day in the sentence may be the day of something else in it; for calls it is the day of the call.
  return !sign.people || sentence.dates.every(date => date.days.length === 0) || age <= 3
}

/** "The US paused shipments in 2024 as well": another year's. */
const isOfOtherYear = ({ tokens }: Parsed, { from, to, dates }: SentenceText, { start, end }: KnownEvent): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ text }, i) =>
        /^20[0-4]\d$/.test(text) &&
        text !== start.slice(0, 4) &&
        text !== end.slice(0, 4) &&
        tokens[from + i - 1]?.text === 'in' &&
        !dates.some(date => date.days.some(day => day >= start && day <= end)),
    )

/** A text that looks back: the raid it has come to speak of was in the same days. */
function isAround(
  scene: Scene,
  { passage }: Parsed,
  index: number,
  { start }: KnownEvent,
  reach: number,
  evidence: Evidence[],
): boolean {
  const context = scene.contexts[passage.id]?.[index]
  if (!context || context === 'another day' || Math.abs(daysBetween(context.raid.end, start)) > reach) return false
  add(evidence, 'date', context.raid.end)
  return true
}
