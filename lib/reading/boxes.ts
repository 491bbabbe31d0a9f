import type { Amount } from './amounts.ts'
import { daysBetween } from './calendar.ts'
import { wordsAt } from './evidence.ts'
import { large, weaponNouns } from './joints.ts'
import type { KnownEvent } from './knowledge.ts'
import { hasToll } from './looked-back.ts'
import { onlyOne, raidsWith } from './raid-index.ts'
import { isOnSubject, type Scene } from './scene.ts'
import type { Parsed } from './text.ts'
import { isDistinctive } from './topic.ts'

/** The raid that a number in a box of other stories is of, with the words of the total that alone says so. */
export function raidOfBox(
  scene: Scene,
  parsed: Parsed,
  amount: Amount,
  isWeapon: boolean,
  known: (raid: KnownEvent) => boolean,
): { raid: KnownEvent; total?: string } | undefined {
  const { topic } = scene
  if (parsed.passage.zone !== 'aside') return undefined
  const { low, high } = amount.quantity
  if (topic && isWeapon && low === high && isOfBox(scene, topic, low, known)) return { raid: topic }
  if (topic && (isWeapon || amount.noun === 'locations') && isOfFigures(scene, parsed, topic, known))
    return { raid: topic }
  // "Two dead, 15 injured in strikes on Kyiv": the page's raid has both.
  const isToll = topic && parsed.sentences.some(each => isOnSubject(each, scene) && hasToll(each, topic))
  if (isToll && (amount.noun === undefined || amount.noun === 'people')) return { raid: topic }
  // "Two killed as Russia launches 450 drones": the total says of which night.
  const counts = parsed.sentences.flatMap(({ amounts }) => amounts).filter(({ noun }) => weaponNouns.has(noun ?? ''))
  const [told] = counts.flatMap(({ quantity, from, to }) => {
    const raid = lastWith(scene, quantity)
    return raid ? [{ raid, total: wordsAt(parsed, from, to) }] : []
  })
  return parsed.sentences.some(sentence => isOnSubject(sentence, scene)) ? told : undefined
}

/** For how many days a story of a raid stands beside others. */
const shelfLife = 31

/** "Russia fires 550 drones at Ukraine": the raid of the last weeks with this total, which no other night until the page's day had. */
function lastWith({ article, knowledge }: Scene, { low, high }: Amount['quantity']): KnownEvent | undefined {
  // "More than 550 drones" is said of the 550.
  const value = high === undefined ? low - 1 : low
  if (!article || value < large) return undefined
  const raid = onlyOne(raidsWith(value, knowledge), () => true)
  if (!raid?.values.get('launched')?.has(value)) return undefined
  const age = daysBetween(raid.end, article)
  const isOfOther = knowledge.knownNights.some(
    ({ date, drones = 0, missiles = 0 }) =>
      date !== raid.end && date <= article && (drones === value || drones + missiles === value),
  )
  return age >= 0 && age <= shelfLife && !isOfOther ? raid : undefined
}

/** How many passages off another figure of the same box may stand. */
const boxReach = 3

/** "72 not stopped", in a box that has a figure of the page's raid beside it. */
function isOfFigures(
  { parsed, knowledge, article }: Scene,
  { passage }: Parsed,
  topic: KnownEvent,
  known: (raid: KnownEvent) => boolean,
): boolean {
  if (!known(topic)) return false
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
const isOfBox = (
  { knowledge, article }: Scene,
  topic: KnownEvent,
  value: number,
  known: (raid: KnownEvent) => boolean,
): boolean => known(topic) && isDistinctive(value, topic, knowledge, article)

/** So many numbered lines make a ranking. */
const ranked = 3

/** "1 … 2 … 3 …", line by line: a box of headlines, whatever zone it stands in. */
export const isRanking = ({ tokens, sentences }: Parsed): boolean =>
  sentences.reduce((next, { from }) => (tokens[from]?.text === `${next}` ? next + 1 : next), 1) > ranked
