import type { Evidence } from '../model/annotation.ts'
import type { EventKind } from '../model/record.ts'
import { hisAdministration } from './administrations.ts'
import { speaks } from './callers.ts'
import { add, wordsAt } from './evidence.ts'
import type { KnownEvent } from './knowledge.ts'
import { datesAllow, type Signs } from './occasion-dates.ts'
import { isOnSubject, type Scene } from './scene.ts'
import { has, type Parsed, type SentenceText } from './text.ts'

const signs: Partial<Record<EventKind, Signs>> = {
  call: { words: [['word:call']], window: [0, 7], people: true, around: 1 },
  pause: { words: [['word:pause'], ['word:weapons']], window: [0, 45], around: 4 },
  exchange: { words: [['word:exchange']], window: [0, 2], dated: true },
  offer: { words: [['word:offer'], ['word:talks']], window: [0, 5], around: 1 },
  meeting: { words: [['word:meeting']], window: [-4, 3], named: true, around: 1 },
}

/** Without one of these a sentence speaks of no occasion. */
const opening = new Set(['word:gathering', ...Object.values(signs).flatMap(({ words }) => words[0] ?? [])])

export interface Occasion {
  known: KnownEvent
  /** Tokens that name it. */
  from: number
  to: number
  evidence: Evidence[]
  /** Of those who spoke one alone is named: what else is said of the call must fit it. */
  loose?: true
  /** The passage before named it. */
  carried?: true
}

/** Calls, pauses, exchanges, offers and meetings that a sentence speaks of. */
export function findOccasions(scene: Scene, parsed: Parsed, index: number, told: Set<string>): Occasion[] {
  const sentence = parsed.sentences[index]!
  if (!sentence.tags.some(({ key }) => opening.has(key))) return []
  const elsewhere = has(sentence.tags, 'word:elsewhere')
  const found: Occasion[] = []
  for (const known of scene.knowledge.events.values()) {
    const sign = signs[known.event.kind]
    // A call may be about other wars too; what else is said elsewhere is not ours.
    const occasion = sign && (!elsewhere || sign.people) && match(scene, parsed, index, known, sign, told)
    if (occasion) found.push(occasion)
  }
  return found
}

function match(
  scene: Scene,
  parsed: Parsed,
  index: number,
  known: KnownEvent,
  sign: Signs,
  told: Set<string>,
): Occasion | undefined {
  const sentence = parsed.sentences[index]!
  const words = isGathering(sentence, known, scene.article) ? [['word:gathering']] : sign.words
  const first = words.map(group => sentence.tags.find(tag => group.includes(tag.key)))
  const main = first[0]
  // "Kyiv made its offer on Saturday": what was offered, the sentence before says.
  const said = known.event.kind === 'offer' ? parsed.sentences.slice(Math.max(0, index - 2), index) : []
  const isSaidBefore = (group: string[]) => said.some(({ tags }) => group.some(word => has(tags, word)))
  if (!main || first.some((tag, i) => !tag && !isSaidBefore(words[i]!))) return undefined
  const evidence: Evidence[] = []
  const people = sign.people ? (known.event.people ?? []) : []
  const named = people.map(person => sentence.tags.find(tag => tag.key === `person:${person}`))
  // "The two presidents spoke on Friday": whom, the day tells.
  const pair =
    has(sentence.tags, 'word:pair') &&
    sentence.dates.some(date => date.days.some(day => day >= known.start && day <= known.end))
  const spoken = people.length ? speaks(scene, parsed, index, known, people, told.has(known.event.id)) : undefined
  if (people.length && !pair && !spoken) return undefined
  if (people.length) add(evidence, 'name', named.map(tag => (tag ? wordsAt(parsed, tag.from, tag.to) : '')).join(', '))
  else if (
    !has(sentence.tags, `event:${known.event.id}`) &&
    !isOnSubject(sentence, scene) &&
    !scene.headlineOnSubject &&
    !scene.spoken.has(parsed.passage.id) &&
    known.event.kind !== 'meeting'
  )
    return undefined
  if (
    known.event.kind === 'pause' &&
    ![...sentence.tags, ...hisAdministration(parsed, index)].some(({ key }) => isActor(key, known))
  )
    return undefined
  if (!datesAllow(scene, parsed, index, known, sign, evidence)) return undefined
  if (!people.length) add(evidence, 'name', wordsAt(parsed, main.from, main.to))
  const { from, to } = spoken?.call ?? main
  return { known, from, to, evidence, ...(spoken?.loose && !pair && { loose: true as const }) }
}

/** "a meeting on Monday of the roughly 50 nations", "Kyiv's partners meet online on 21 July": the group goes unnamed, its size or manner and its day tell. */
function isGathering(sentence: SentenceText, { event, start }: KnownEvent, day: string | undefined): boolean {
  return (
    event.kind === 'meeting' &&
    has(sentence.tags, 'word:gathering') &&
    (sentence.dates.some(date => date.days.includes(start)) || day === start) &&
    (sentence.amounts.some(amount => amount.noun === 'countries' && amount.quantity.low >= 30) ||
      (has(sentence.tags, 'word:allies') && has(sentence.tags, 'word:remote')))
  )
}

/** Someone whom a report on record names, rightly or wrongly, as the one who ordered it. */
export const isActor = (key: string, { event }: KnownEvent): boolean =>
  event.reports.some(report => report.measure === 'ordered-by' && key === `value:ordered-by=${report.value}`)
