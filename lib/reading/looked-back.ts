import type { Amount } from './amounts.ts'
import { daysBetween } from './calendar.ts'
import { weaponNouns } from './joints.ts'
import type { KnownEvent } from './knowledge.ts'
import { isSpoken } from './raid-dates.ts'
import type { Scene } from './scene.ts'
import { has, type Parsed } from './text.ts'
import { isDistinctive, isOfRaid } from './topic.ts'

/** So long after it a raid is no news: what a page says of it then, it looks back on. */
const newsDays = 3
/** How many of its counts a text must have that is about one raid. */
const enough = 3
/** A smaller number is of many things. */
const small = 10

/** The one raid that a text of a later day looks back on: it has several counts of it, and hardly any of another night. */
export function lookedBackOn({ parsed, knowledge, article }: Scene): KnownEvent | undefined {
  const values = new Set(
    parsed
      .filter(({ passage }) => passage.zone === 'article')
      .flatMap(({ sentences }) => sentences.flatMap(({ amounts }) => amounts.map(({ quantity }) => quantity.low))),
  )
  const counts = knowledge.raids.map(raid => ({
    raid,
    count: [...values].filter(value => isDistinctive(value, raid, knowledge, article)).length,
  }))
  const nights = [...values].filter(value => value >= 100 && knowledge.nightCounts.has(value)).length
  const [first, second] = counts.sort((a, b) => b.count - a.count)
  if (!first || (article && daysBetween(first.raid.end, article) <= newsDays)) return undefined
  if (first.count >= enough && first.count >= 2 * Math.max(second?.count ?? 0, nights)) return first.raid
  const opened = knowledge.raids.filter(raid => opensWith(parsed, raid))
  const [only] = opened
  const own = [...values].filter(value => value >= 100 && (only?.weaponValues.get(value)?.size ?? 0) > 0)
  return opened.length === 1 && own.length >= enough ? only : undefined
}

/** How many passages make the opening of a text. */
const opening = 5

/** "A year ago today Russia sent 550 drones and missiles": what a text opens with, its year told, it is about. */
const opensWith = (parsed: Parsed[], raid: KnownEvent): boolean =>
  parsed
    .filter(({ passage }) => passage.zone === 'article')
    .slice(0, opening)
    .some(({ sentences }) =>
      sentences.some(
        ({ dates, tags }) =>
          (has(tags, 'word:yearAgo') || dates.some(({ withYear }) => withYear)) &&
          dates.some(({ days }) => isOfRaid(days, raid)),
      ),
    )

/** What hardly any text counts but of an attack. */
const rare = new Set(['districts', 'tonnes', 'ambulances', 'buildings', 'locations'])

/** A count on record of that raid, in a sentence that dates nothing. */
export function isOfLookedBack(
  scene: Scene,
  parsed: Parsed,
  index: number,
  { quantity, noun }: Amount,
  known: (raid: KnownEvent) => boolean,
): boolean {
  const sentence = parsed.sentences[index]!
  return (
    scene.lookedBack !== undefined &&
    known(scene.lookedBack) &&
    parsed.passage.zone === 'article' &&
    sentence.dates.length === 0 &&
    // People are killed and hurt on many nights.
    noun !== 'people' &&
    noun !== undefined &&
    quantity.low >= (rare.has(noun) ? 1 : small) &&
    isSpoken(scene, parsed, sentence)
  )
}

/** How many passages off another figure of the same box may stand. */
const boxReach = 3

/** "72 not stopped", in a box that has a figure of the page's raid beside it. */
export function isOfFigures(scene: Scene, { passage }: Parsed, known: (raid: KnownEvent) => boolean): boolean {
  const { topic, parsed, knowledge, article } = scene
  if (!topic || passage.zone !== 'aside' || !known(topic)) return false
  return parsed
    .slice(Math.max(0, passage.id - boxReach), passage.id + boxReach + 1)
    .filter(other => other.passage.zone === 'aside')
    .some(({ sentences }) =>
      sentences.some(({ amounts }) =>
        amounts.some(({ noun, quantity: { low, high } }) => {
          const counts = noun === undefined || weaponNouns.has(noun)
          return counts && low === high && isDistinctive(low, topic, knowledge, article)
        }),
      ),
    )
}

/** "539 drones, decoys included", in a box: a count that the page's raid has and hardly any other night. */
export const isOfBox = (
  { topic, knowledge, article }: Scene,
  { passage }: Parsed,
  value: number | undefined,
  known: (raid: KnownEvent) => boolean,
): boolean =>
  topic !== undefined &&
  value !== undefined &&
  passage.zone === 'aside' &&
  known(topic) &&
  isDistinctive(value, topic, knowledge, article)
