import type { Quantity } from '../model/quantity.ts'
import { daysBetween } from './calendar.ts'
import type { KnownEvent } from './knowledge.ts'
import { isNearly } from './reported.ts'
import type { Scene } from './scene.ts'
import { has, type Parsed, type SentenceText } from './text.ts'

/** So long after it a raid is today's news, and "earlier this month" is not that raid. */
const newsDays = 2

/** "Earlier this month Kyiv suffered a bombardment in which 550 drones and missiles were fired": the raid whose numbers these are; `none` where no raid on record has them. */
export function earlierRaid(scene: Scene, sentence: SentenceText): KnownEvent | 'none' | undefined {
  const { article, topic, knowledge } = scene
  if (!article || !topic || !has(sentence.tags, 'word:earlierTime') || daysBetween(topic.end, article) > newsDays)
    return undefined
  const counts = sentence.amounts.map(({ quantity }) => quantity).filter(({ low }) => low >= 100)
  const near = ({ low, high, approximate }: Quantity) =>
    high === undefined || approximate
      ? [...knowledge.raidsByTotal].flatMap(([total, raids]) => (isNearly(total, low) ? raids : []))
      : []
  const having = new Set(counts.flatMap(count => [...(knowledge.raidsByOwnValue.get(count.low) ?? []), ...near(count)]))
  // A number of the page's own raid in the sentence: it compares, and each number finds its own.
  if (having.has(topic)) return undefined
  const raids = [...having].filter(({ end }) => end < topic.end)
  return raids.length === 1 ? raids[0] : 'none'
}

/** "A call on July 3 … Within hours of that call Russia carried out its biggest attack": the raid of the night that followed the day just named. */
export function hoursAfter({ knowledge }: Scene, { sentences }: Parsed, index: number): KnownEvent | undefined {
  const sentence = sentences[index]!
  if (!has(sentence.tags, 'word:hoursAfter') || !has(sentence.tags, 'word:attack')) return undefined
  const day = sentences
    .slice(Math.max(0, index - 2), index + 1)
    .flatMap(({ dates }) => dates)
    .findLast(({ days }) => days.length === 1)?.days[0]
  return day === undefined ? undefined : knowledge.raidsByDay.get(day)?.find(({ start }) => start === day)
}
