import { daysBetween } from './calendar.ts'
import type { KnownEvent } from './knowledge.ts'
import type { Scene } from './scene.ts'
import { has, type SentenceText } from './text.ts'

/** So long after it a raid is today's news, and "earlier this month" is not that raid. */
const newsDays = 2

/** "Earlier this month Kyiv suffered a bombardment in which 550 drones and missiles were fired": the raid whose numbers these are; `none` where no raid on record has them. */
export function earlierRaid(scene: Scene, sentence: SentenceText): KnownEvent | 'none' | undefined {
  const { article, topic, knowledge } = scene
  if (!article || !topic || !has(sentence.tags, 'word:earlierTime') || daysBetween(topic.end, article) > newsDays)
    return undefined
  const values = sentence.amounts.map(({ quantity }) => quantity.low).filter(value => value >= 100)
  const isOf = (raid: KnownEvent) => values.some(value => (raid.weaponValues.get(value)?.size ?? 0) > 0)
  // A number of the page's own raid in the sentence: it compares, and each number finds its own.
  if (isOf(topic)) return undefined
  const raids = knowledge.raids.filter(raid => raid !== topic && raid.end < topic.end && isOf(raid))
  return raids.length === 1 ? raids[0] : 'none'
}
