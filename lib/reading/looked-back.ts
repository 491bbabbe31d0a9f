import type { Amount } from './amounts.ts'
import { daysBetween } from './calendar.ts'
import type { Knowledge, KnownEvent } from './knowledge.ts'
import { isSpoken } from './raid-dates.ts'
import type { Scene } from './scene.ts'
import { has, type Parsed, type SentenceText } from './text.ts'
import { isOfRaid, raidsKnownBy } from './topic.ts'

/** So long after it a raid is no news: what a page says of it then, it looks back on. */
const newsDays = 3
/** How many of its counts a text must have that is about one raid. */
const enough = 3
/** A smaller number is of many things. */
const small = 10

/** A raid that a text looks back on, and how many of its counts the text has. */
export interface LookedBack {
  raid: KnownEvent
  figures: number
}

/** The one raid that a text of a later day looks back on: it has several counts of it, and hardly any of another night. */
export function lookedBackOn({ parsed, knowledge, article }: Scene): LookedBack | undefined {
  const values = new Set(
    parsed
      .filter(({ passage }) => passage.zone === 'article')
      .flatMap(({ sentences }) => sentences.flatMap(({ amounts }) => amounts.map(({ quantity }) => quantity.low))),
  )
  const known = new Map<KnownEvent, number>()
  for (const value of values)
    for (const raid of raidsKnownBy(value, knowledge, article)) known.set(raid, (known.get(raid) ?? 0) + 1)
  const counts = [...known].map(([raid, figures]) => ({ raid, figures }))
  const nights = [...values].filter(value => value >= 100 && knowledge.nightCounts.has(value)).length
  const [first, second] = counts.sort((a, b) => b.figures - a.figures)
  if (first && article && daysBetween(first.raid.end, article) <= newsDays) return undefined
  if (first && first.figures >= enough && first.figures >= 2 * Math.max(second?.figures ?? 0, nights)) return first
  const opened = openedWith(parsed, knowledge)
  const [only] = opened
  const own = [...values].filter(value => value >= 100 && (only?.weaponValues.get(value)?.size ?? 0) > 0)
  return only && opened.length === 1 && own.length >= enough ? { raid: only, figures: own.length } : undefined
}

/** How many passages make the opening of a text. */
const opening = 5

/** "A year ago today Russia sent 550 drones and missiles": what a text opens with, its year told, it is about. */
function openedWith(parsed: Parsed[], { raidsByDay }: Knowledge): KnownEvent[] {
  const dates = parsed
    .filter(({ passage }) => passage.zone === 'article')
    .slice(0, opening)
    .flatMap(({ sentences }) => sentences)
    .filter(({ dates, tags }) => has(tags, 'word:yearAgo') || dates.some(({ withYear }) => withYear))
    .flatMap(({ dates }) => dates)
  const raids = dates.flatMap(({ days }) => raidsByDay.get(days[0] ?? '')?.filter(raid => isOfRaid(days, raid)) ?? [])
  return [...new Set(raids)]
}

/** What hardly any text counts but of an attack. */
const rare = new Set(['districts', 'tonnes', 'ambulances', 'buildings', 'locations'])

/** "One person killed and 26 injured": both as that raid has them. */
export const hasToll = ({ amounts }: SentenceText, { values }: KnownEvent): boolean => {
  const has = (measure: string, least: number) =>
    amounts.some(({ quantity: { low, high } }) => low === high && low >= least && values.get(measure)?.has(low))
  return has('killed', 1) && has('injured', small)
}

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
    known(scene.lookedBack.raid) &&
    parsed.passage.zone === 'article' &&
    sentence.dates.length === 0 &&
    // People are killed and hurt on many nights.
    (noun === undefined || noun === 'people'
      ? hasToll(sentence, scene.lookedBack.raid)
      : quantity.low >= (rare.has(noun) ? 1 : small)) &&
    isSpoken(scene, parsed, sentence)
  )
}
