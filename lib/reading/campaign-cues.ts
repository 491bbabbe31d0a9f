import type { IsoDate } from '../model/record.ts'
import { daysBetween } from './calendar.ts'
import { wordsAt } from './evidence.ts'
import { weaponNouns } from './joints.ts'
import type { KnownEvent } from './knowledge.ts'
import type { Scene } from './scene.ts'
import type { Parsed, SentenceText } from './text.ts'

/** So long after its end a month needs no year: "in June" is the last June. */
const yearGoesWithoutSaying = 300

/** Words that name the month. */
export interface Cue {
  text: string
  /** The total itself is told by no other month. */
  figure?: true
}

/** "in June", "June saw", "last month": the month of the campaign, named in a sentence. */
export function cueIn(
  scene: Scene,
  parsed: Parsed,
  sentence: SentenceText,
  { start, end }: KnownEvent,
): Cue | undefined {
  const { article } = scene
  const age = article ? daysBetween(end, article) : undefined
  const named = sentence.dates.find(
    ({ kind, month, year }) =>
      kind === 'month' &&
      month === Number(start.slice(5, 7)) &&
      (year ? year === Number(start.slice(0, 4)) : age !== undefined && age >= -31 && age <= yearGoesWithoutSaying),
  )
  if (named) return { text: wordsAt(parsed, named.from, named.to) }
  const last = sentence.tags.find(tag => tag.key === 'word:month')
  return last && article && isMonthAfter(start, article) ? { text: wordsAt(parsed, last.from, last.to) } : undefined
}

/** No night and hardly a week has so many: "5,438 drones" are the month's though the text does not name it. */
const telling = 1000

export function totalCue(
  scene: Scene,
  parsed: Parsed,
  { amounts }: SentenceText,
  { values, end }: KnownEvent,
): Cue | undefined {
  if (scene.article && scene.article < end) return undefined
  const total = amounts.find(
    ({ noun, quantity: { low, high } }) =>
      low === high &&
      low >= telling &&
      low % 50 !== 0 &&
      weaponNouns.has(noun ?? '') &&
      values.get('launched.drones')?.has(low),
  )
  return total && { text: wordsAt(parsed, total.from, total.to), figure: true }
}

const isMonthAfter = (start: IsoDate, article: IsoDate): boolean =>
  monthNumber(article) - monthNumber(start) === 1 || (monthNumber(article) === monthNumber(start) && article > start)

const monthNumber = (day: IsoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

/** "What Russia's strikes in June tell us": what the headline names holds for every number that the record has. */
export function headlineCue(scene: Scene, campaign: KnownEvent): Cue | undefined {
  const title = scene.parsed.find(({ passage }) => passage.kind === 'title')
  return title?.sentences.map(sentence => cueIn(scene, title, sentence, campaign)).find(found => found)
}

/** How far above an item the line that opens its list may stand. */
const longestList = 20

/** The heading, or the paragraph before a list, that names the month for what stands below it. */
export function headingCue(scene: Scene, parsed: Parsed, campaign: KnownEvent): Cue | undefined {
  const at = parsed.passage.id
  let lists = parsed.passage.kind === 'item'
  for (let i = at - 1; i >= Math.max(0, at - longestList); i--) {
    const above = scene.parsed[i]!
    if (above.passage.section !== parsed.passage.section) return undefined
    const heads = above.passage.kind === 'heading' || above.tokens.length <= 4
    if (heads || lists) {
      const cue = above.sentences.map(sentence => cueIn(scene, above, sentence, campaign)).find(found => found)
      if (cue || heads) return cue
    }
    if (above.passage.kind !== 'item') lists = false
  }
  return undefined
}
