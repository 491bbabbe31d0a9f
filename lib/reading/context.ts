import type { Evidence } from '../model/annotation.ts'
import { hoursAfter } from './earlier.ts'
import { wordsAt } from './evidence.ts'
import { isOfAnother } from './figured.ts'
import { weaponNouns } from './joints.ts'
import type { KnownEvent } from './knowledge.ts'
import { dayAt, isPast } from './past.ts'
import { raidOf } from './raid-dates.ts'
import { onlyOne } from './raid-index.ts'
import { isOnSubject, type Scene } from './scene.ts'
import { has, type Parsed, type SentenceText } from './text.ts'
import { raidsKnownBy } from './topic.ts'

/** What a stretch of text speaks of since it named a date: a raid with what tied it, or another day. */
export type Context = { raid: KnownEvent; evidence: Evidence[] } | 'another day' | undefined

/** How many passages on a text without a raid of its own may go on about the one it dated. */
const carry = 4

/** For each sentence of each passage, what the text before it in its section has come to speak of. */
export function findContexts(scene: Scene, topics: Context[] = []): Context[][] {
  let current: Context
  // What a figure alone turned the text from, for the length of a passage: "it took the title from the 537 of the week before".
  let resumed: Context
  let section = -1
  let left = 0
  let headed = false
  return scene.parsed.map((parsed, at) => {
    const { passage, sentences } = parsed
    // Where the page has a raid of its own, each passage begins with that; boxes and comments stand alone.
    if (
      passage.section !== section ||
      passage.zone !== 'article' ||
      (current === 'another day' && !headed) ||
      scene.topic ||
      left <= 0
    )
      current = topics[at]
    else if (resumed) current = resumed
    resumed = undefined
    section = passage.section
    left--
    const heads = passage.kind === 'heading' || passage.kind === 'caption' || parsed.tokens.length <= 6
    return sentences.map((sentence, index) => {
      const before = current
      const turned = turn(scene, parsed, sentence) ?? nightAfter(scene, parsed, index)
      if (turned) {
        resumed = isBy('figure', turned) && isBy('date', before) ? before : undefined
        current = turned
        left = carry
        // A date that heads a stretch of text holds until the next one.
        headed = heads
      }
      return before
    })
  })
}

/** What first turned the text to it: a date, or a figure alone. */
const isBy = (kind: 'date' | 'figure', context: Context): boolean =>
  context !== undefined && context !== 'another day' && context.evidence[0]?.kind === kind

/** The night that followed the day just named. */
function nightAfter(scene: Scene, parsed: Parsed, index: number): Context {
  const raid = hoursAfter(scene, parsed, index)
  if (!raid || raid === scene.topic) return undefined
  return {
    raid,
    evidence: [
      { kind: 'date', text: raid.start },
      { kind: 'passage', text: raid.event.place },
    ],
  }
}

/** "against a high of 537 last Saturday": a sentence that compares does not leave the page's raid. */
export const looksBack = (topic: KnownEvent, sentence: SentenceText): boolean =>
  ['previous', 'surpass', 'record'].some(key => has(sentence.tags, `word:${key}`)) ||
  sentence.amounts.some(({ quantity }) => quantity.low >= 10 && (topic.weaponValues.get(quantity.low)?.size ?? 0) > 0)

/** What a sentence turns the text to, by a date with an attack or by a figure that one raid alone has. */
export function turn(scene: Scene, parsed: Parsed, sentence: SentenceText): Context {
  if (scene.topic && looksBack(scene.topic, sentence)) return undefined
  // "This winter the attacks got worse": the text has left the night it spoke of.
  if (!scene.topic && sentence.dates.length === 0 && has(sentence.tags, 'word:season')) return 'another day'
  const opens = sentence.dates.some(
    ({ from, kind, relative }) => (kind === 'calendar' || relative) && from - sentence.from <= 4,
  )
  const counts = sentence.amounts.some(({ noun }) => weaponNouns.has(noun ?? ''))
  // "A house in Odesa on Saturday, July 19": what a picture shows is of its day.
  const speaks =
    parsed.passage.kind === 'caption' ||
    opens ||
    counts ||
    has(sentence.tags, 'word:attack') ||
    has(sentence.tags, 'role:launched')
  const dates = sentence.dates.filter(({ days }) => days.length > 0)
  if (speaks && dates.length > 0 && !has(sentence.tags, 'word:elsewhere')) {
    for (const date of dates.toReversed()) {
      const raid = raidOf(scene, parsed, date)
      if (!raid) continue
      const evidence: Evidence[] = [{ kind: 'date', text: wordsAt(parsed, date.from, date.to) }]
      if (isOnSubject(sentence, scene) || scene.spoken.has(parsed.passage.id))
        evidence.push({ kind: 'passage', text: raid.event.place })
      return { raid, evidence }
    }
    return dates.some(({ kind }) => kind === 'calendar') &&
      !dates.some(({ days }) => scene.topic && days.every(day => day >= scene.topic!.start))
      ? 'another day'
      : undefined
  }
  if (scene.topic || dates.length > 0) return undefined
  for (const amount of sentence.amounts) {
    const value = amount.quantity.low
    const raid = onlyOne(raidsKnownBy(value, scene.knowledge, dayAt(scene, parsed.passage)), each =>
      isPast(scene, each),
    )
    if (
      raid &&
      amount.quantity.high === value &&
      !sentence.amounts.some(isOfAnother(scene, raid)) &&
      (isOnSubject(sentence, scene) || scene.spoken.has(parsed.passage.id))
    ) {
      return {
        raid,
        evidence: [
          { kind: 'figure', text: wordsAt(parsed, amount.from, amount.to) },
          { kind: 'passage', text: raid.event.place },
        ],
      }
    }
  }
  return undefined
}

/** What the text before speaks of, unless the number itself says that it belongs to the page's raid. */
export function contextFor(
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
