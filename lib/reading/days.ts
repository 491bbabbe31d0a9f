import type { Claim, Evidence } from '../model/annotation.ts'
import { daysBetween } from './calendar.ts'
import type { DateMention } from './dates.ts'
import { add, gather, kindsOf, wordsAt } from './evidence.ts'
import { isGivenTo } from './given-days.ts'
import { weaponNouns } from './joints.ts'
import type { KnownEvent } from './knowledge.ts'
import type { Tag } from './lexicon.ts'
import type { Occasion } from './occasions.ts'
import { isPast } from './past.ts'
import { raidOf } from './raid-dates.ts'
import { isOnSubject, type Scene } from './scene.ts'
import { slippedRaid } from './slips.ts'
import { has, ofGroup, type Parsed } from './text.ts'
import { isDistinctive, isOfRaid } from './topic.ts'

/** How far a wrong date can lie from the right one and still be of the same raid. */
const slip = 3

/** Calendar dates that a text gives an event: right ones, and wrong ones where figures of the raid leave no doubt. */
export function findDateClaims(scene: Scene, parsed: Parsed, index: number, occasions: Occasion[]): Claim[] {
  const sentence = parsed.sentences[index]!
  if (sentence.dates.length === 0) return []
  return sentence.dates.flatMap((date): Claim[] => {
    if (
      date.kind !== 'calendar' ||
      !date.days.length ||
      has(sentence.tags, 'word:elsewhere') ||
      has(sentence.tags, 'word:ukrainianDrones')
    )
      return []
    const found = ofOccasion(parsed, date, occasions) ?? ofRaid(scene, parsed, index, date)
    if (!found) return []
    const { known, evidence } = found
    const { tokens, passage } = parsed
    return [
      {
        span: { passage: passage.id, start: tokens[date.from]!.start, end: tokens[date.to - 1]!.end },
        event: known.event.id,
        measure: 'date',
        place: known.event.place,
        value: date.days.join('/'),
        evidence,
        mark: passage.zone === 'article' && kindsOf(evidence) >= 2,
      },
    ]
  })
}

/** "since the evening of 3 July": the hour at which something began dates no event. */
function isStart({ tokens }: Parsed, { from }: DateMention): boolean {
  const before = tokens.slice(Math.max(0, from - 7), from).map(({ text }) => text)
  const clause = before.slice(before.lastIndexOf(',') + 1)
  return (
    clause.some(text => /^(began|started|starting|beginning)$/.test(text)) ||
    /(since|from|between|the) evening of$/.test(clause.join(' '))
  )
}

/** "KYIV, July 4 (an agency)": the day of the text, not of what it tells. */
const isDateline = ({ tokens, sentences }: Parsed, index: number, { from, to }: DateMention): boolean =>
  index === 0 &&
  from <= 6 &&
  tokens[to]?.text === '(' &&
  ofGroup(sentences[0]!.tags, 'place').some(place => place.to <= from)

/** "The record, 29 June": ahead of the date, and none of the Times-Record. */
const isBefore = ({ passage, tokens }: Parsed, { from, to }: Tag, date: DateMention): boolean =>
  to <= date.from && date.from - to <= 2 && !/^\p{Lu}/u.test(passage.text.slice(tokens[from]!.start))

/** By a word for it, by weapons, as the record beside its date, or under a picture of what was hit. */
function tellsOfAttack(parsed: Parsed, index: number, date: DateMention): boolean {
  const { tags } = parsed.sentences[index]!
  return (
    has(tags, 'word:attack') ||
    (parsed.passage.kind === 'caption' && has(tags, 'role:hit')) ||
    tags.some(({ group, name }) => group === 'noun' && weaponNouns.has(name)) ||
    tags.some(tag => tag.key === 'word:record' && isBefore(parsed, tag, date))
  )
}

function ofOccasion(
  parsed: Parsed,
  date: DateMention,
  occasions: Occasion[],
): { known: KnownEvent; evidence: Evidence[] } | undefined {
  const occasion = occasions.find(({ known }) => date.days.some(day => day >= known.start && day <= known.end))
  if (!occasion) return undefined
  const evidence = [...occasion.evidence]
  add(evidence, 'date', wordsAt(parsed, date.from, date.to))
  return { known: occasion.known, evidence }
}

function ofRaid(
  scene: Scene,
  parsed: Parsed,
  index: number,
  date: DateMention,
): { known: KnownEvent; evidence: Evidence[] } | undefined {
  const sentence = parsed.sentences[index]!
  const evidence: Evidence[] = []
  if (isStart(parsed, date) || isDateline(parsed, index, date)) return undefined
  const isIts = (known: KnownEvent) =>
    isOfRaid(date.days, known) && (date.days.includes(known.end) || raidOf(scene, parsed, date) === known)
  const ofDay = scene.knowledge.raidsByDay.get(date.days[0] ?? '') ?? []
  const own = ofDay.find(known => isIts(known) && isPast(scene, known))
  if (!own && !isGivenTo(parsed, index, date)) return undefined
  const raid = own ?? slippedRaid(scene, sentence, date)
  if (raid) {
    if (
      !tellsOfAttack(parsed, index, date) ||
      !(isOnSubject(sentence, scene) || scene.topic === raid || scene.spoken.has(parsed.passage.id))
    )
      return undefined
    add(evidence, 'date', wordsAt(parsed, date.from, date.to))
    gather(scene, parsed, sentence, undefined, raid, evidence)
    for (const amount of sentence.amounts) gather(scene, parsed, sentence, amount, raid, evidence)
    if (scene.spoken.has(parsed.passage.id)) add(evidence, 'passage', raid.event.place)
    return { known: raid, evidence }
  }
  const { topic } = scene
  if (
    !topic ||
    date.days.length > 2 ||
    Math.abs(daysBetween(topic.end, date.days[0]!)) > slip ||
    scene.knowledge.knownNights.some(night => date.days.includes(night.date))
  )
    return undefined
  // A wrong date is only said to be wrong where the figures beside it are this raid's and no other's.
  const next = parsed.tokens.length < 12 ? scene.parsed[parsed.passage.id + 1]?.sentences.slice(0, 2) : undefined
  const around = [...parsed.sentences.slice(index, index + 2), ...(next ?? [])]
  const near = around.flatMap(({ amounts }) => amounts)
  const figures = new Set(
    near
      .map(({ quantity }) => quantity.low)
      .filter(value => isDistinctive(value, topic, scene.knowledge, scene.article)),
  )
  // A dateline names its place; a bare date above a text is the page's own stamp.
  const opens =
    index === 0 &&
    date.from <= 6 &&
    parsed.passage.kind !== 'item' &&
    ofGroup(sentence.tags, 'place').some(({ from }) => from < date.from)
  const night = around.some(({ tags }) => has(tags, 'word:overnight'))
  const attack = around.some(({ tags }) => has(tags, 'word:attack') || has(tags, 'role:launched'))
  if (figures.size < 1 || !night || !attack || !(opens || tellsOfAttack(parsed, index, date))) return undefined
  add(evidence, 'figure', [...figures].join(', '))
  gather(scene, parsed, sentence, undefined, topic, evidence)
  return { known: topic, evidence }
}
