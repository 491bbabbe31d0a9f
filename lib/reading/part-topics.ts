import { type Context, looksBack, turn } from './context.ts'
import { wordsAt } from './evidence.ts'
import { figuredRaid } from './figured.ts'
import { large, weaponNouns } from './joints.ts'
import { raidOf } from './raid-dates.ts'
import type { Scene } from './scene.ts'
import type { Parsed } from './text.ts'

/** "3", alone on its line, heads an item of a newsletter. */
const isHead = ({ passage, tokens }: Parsed): boolean =>
  passage.kind === 'heading' || (tokens.length === 1 && tokens[0]!.kind === 'number')

/**
 * What each headed part of a page of several topics is about, by passage: newsletters and weeklies give each night a
 * heading or an item of its own, and only that says which night is meant.
 */
export function findPartTopics(scene: Scene): Context[] {
  const { parsed } = scene
  const topics: Context[] = parsed.map(() => undefined)
  if (!scene.topic) return topics
  for (let first = 0; first < parsed.length; ) {
    let end = first + 1
    const { kind, section, zone } = parsed[first]!.passage
    const isItem = kind === 'item'
    const isPart = isItem || isHead(parsed[first]!)
    while (
      end < parsed.length &&
      !isItem &&
      parsed[end]!.passage.section === section &&
      parsed[end]!.passage.zone === zone &&
      !isHead(parsed[end]!) &&
      parsed[end]!.passage.kind !== 'item'
    )
      end++
    if (isPart && zone === 'article') {
      const topic = topicOf(scene, parsed.slice(first, end))
      for (let i = first; i < end; i++) topics[i] = topic
    }
    first = end
  }
  return topics
}

/** A part tells its raid in its head or one of its first sentences; further down it compares. */
const opening = 3

/** The date in its head or where its text opens; without one, the one raid of which alone it counts weapons. */
function topicOf(scene: Scene, part: Parsed[]): Context {
  const headed = headedBy(scene, part)
  if (headed) return headed
  for (const parsed of part.slice(0, 2)) {
    const opening = parsed.sentences[0]
    const said = opening && turn(scene, parsed, opening)
    if (said === 'another day') return isKnownNight(scene, opening!) ? said : undefined
    if (said) return said
  }
  const sentences = part.flatMap(parsed => parsed.sentences.map(sentence => ({ parsed, sentence })))
  const counting = sentences.filter(({ sentence }) =>
    sentence.amounts.some(({ noun, quantity }) => weaponNouns.has(noun ?? '') && quantity.low >= large),
  )
  const raids = counting.map(({ parsed, sentence }) =>
    looksBack(scene.topic!, sentence) ? undefined : figuredRaid(scene, parsed, sentence),
  )
  const opens = counting.length > 0 && sentences.indexOf(counting[0]!) < opening
  const [first] = raids
  return opens && first && raids.every(each => each?.raid === first.raid) ? first : undefined
}

/** "Saturday: Odesa": in a heading a weekday needs no word for an attack. */
function headedBy(scene: Scene, part: Parsed[]): Context {
  const [head] = part
  const dates = head?.passage.kind === 'heading' ? (head.sentences[0]?.dates ?? []) : []
  const date = dates.find(({ days }) => days.length > 0)
  const raid = date && raidOf(scene, head!, date)
  if (!raid || !part.some(({ passage }) => scene.spoken.has(passage.id))) return undefined
  return {
    raid,
    evidence: [
      { kind: 'date', text: wordsAt(head!, date.from, date.to) },
      { kind: 'passage', text: raid.event.place },
    ],
  }
}

/** A night off the record that is known all the same: its part is about it, and not about the page's raid. */
const isKnownNight = ({ knowledge }: Scene, { dates }: Parsed['sentences'][number]): boolean =>
  knowledge.knownNights.some(({ date }) => dates.some(({ days }) => days.includes(date)))
