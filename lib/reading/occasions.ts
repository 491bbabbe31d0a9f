import type { Evidence } from '../model/annotation.ts'
import type { EventKind } from '../model/record.ts'
import { hisAdministration, isActor, isOwnPause } from './administrations.ts'
import { addDays } from './calendar.ts'
import { speaks } from './callers.ts'
import { add, wordsAt } from './evidence.ts'
import type { KnownEvent } from './knowledge.ts'
import { datesAllow, type Signs } from './occasion-dates.ts'
import { isSpoken } from './raid-dates.ts'
import { isOnSubject, type Scene } from './scene.ts'
import { has, type Parsed } from './text.ts'

const signs: Partial<Record<EventKind, Signs>> = {
  call: { words: [['word:call']], window: [0, 7], people: true, around: 1 },
  pause: { words: [['word:pause'], ['word:weapons']], window: [0, 45], around: 4 },
  exchange: { words: [['word:exchange']], window: [0, 2], dated: true },
  offer: { words: [['word:offer'], ['word:talks']], window: [0, 5], around: 1 },
  meeting: { words: [['word:meeting']], window: [-4, 3], named: true, around: 1 },
}

/** Without one of these a sentence speaks of no occasion. */
const opening = new Set([
  'word:gathering',
  'word:remote',
  'word:attending',
  ...Object.values(signs).flatMap(({ words }) => words[0] ?? []),
])

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
  for (const known of scene.knowledge.occasions) {
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
  const words = isGathering(scene, parsed, index, known)
    ? [['word:gathering', 'word:remote', 'word:attending']]
    : sign.words
  const first = words.map(group => sentence.tags.find(tag => group.includes(tag.key)))
  const main = first[0]
  // "What Hegseth’s pause means for Ukraine": of weapons, since it is his.
  const isHis =
    known.event.kind === 'pause' &&
    main !== undefined &&
    isOnSubject(sentence, scene) &&
    sentence.tags.some(({ key, ...tag }) => isActor(key, known) && isOwnPause(parsed.tokens, { key, ...tag }, main))
  // "Kyiv made its offer on Saturday": what was offered, the sentence before says.
  const said = known.event.kind === 'offer' ? parsed.sentences.slice(Math.max(0, index - 2), index) : []
  const isSaidBefore = (group: string[]) => said.some(({ tags }) => group.some(word => has(tags, word)))
  if (!main || first.some((tag, i) => !tag && !isHis && !isSaidBefore(words[i]!))) return undefined
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
  // "Who paused the weapons?" heads what is said of it.
  if (
    known.event.kind === 'pause' &&
    parsed.passage.kind !== 'heading' &&
    ![...sentence.tags, ...hisAdministration(parsed, index, known)].some(({ key }) => isActor(key, known))
  )
    return undefined
  if (!datesAllow(scene, parsed, index, known, sign, evidence)) return undefined
  if (!people.length) add(evidence, 'name', wordsAt(parsed, main.from, main.to))
  const { from, to } = spoken?.call ?? main
  return { known, from, to, evidence, ...(spoken?.loose && !pair && { loose: true as const }) }
}

/** "a meeting on Monday of the roughly 50 nations", "Kyiv's partners meet online on 21 July", "the same day ministers from 52 states …": the group goes unnamed, its size or manner and its day tell. */
function isGathering(scene: Scene, parsed: Parsed, index: number, { event, start }: KnownEvent): boolean {
  if (event.kind !== 'meeting') return false
  const { tags, dates, amounts } = parsed.sentences[index]!
  const isMet = ['gathering', 'remote', 'attending'].some(key => has(tags, `word:${key}`))
  const isMany = amounts.some(({ noun, quantity }) => noun === 'countries' && quantity.low >= 30)
  const isAllies = has(tags, 'word:gathering') && has(tags, 'word:allies') && has(tags, 'word:remote')
  if (!isMet || !(isMany || isAllies)) return false
  // Ministers of 50 countries meet about many things.
  if (!scene.headlineOnSubject && !isSpoken(scene, parsed, parsed.sentences[index]!)) return false
  const context = scene.contexts[parsed.passage.id]?.[index]
  const isOfNight =
    dates.length === 0 && context !== undefined && context !== 'another day' && context.raid.end === start
  const isSoon = dates.some(({ kind, days }) => kind === 'weekday' && addDays(days[0]!, 7) === start)
  const isAhead = isSoon && scene.article !== undefined && scene.article < start && has(tags, 'word:ahead')
  return dates.some(({ days }) => days.includes(start)) || scene.article === start || isOfNight || isAhead
}
