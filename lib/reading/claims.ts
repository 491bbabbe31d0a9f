import type { Claim, Evidence, PageText, Span } from '../model/annotation.ts'
import type { IsoDate } from '../model/record.ts'
import { findCampaignClaims } from './campaigns.ts'
import { findDatedHeadings } from './dated-headings.ts'
import { findDateClaims } from './days.ts'
import { findOccasionClaims } from './durations.ts'
import { findIncidentClaims } from './incidents.ts'
import type { Knowledge } from './knowledge.ts'
import { findOccasions, type Occasion } from './occasions.ts'
import { findOfficeClaims } from './offices.ts'
import { findOrderClaims } from './orders.ts'
import { isSpoken } from './raid-dates.ts'
import { findRaidClaims } from './raids.ts'
import { findRankClaims } from './ranks.ts'
import { isOnSubject, type Scene, setScene } from './scene.ts'
import { has, type Parsed, type SentenceText } from './text.ts'
import { tie } from './ties.ts'
import { findWarClaims } from './war.ts'

/** An event named without a figure. */
export interface Naming {
  span: Span
  event: string
  evidence: Evidence[]
}

export interface Found {
  article?: IsoDate
  claims: Claim[]
  namings: Naming[]
}

/** Everything a page says about events on record, in reading order. */
export function findClaims(page: PageText, knowledge: Knowledge, left?: Map<string, string>): Found {
  const scene = setScene(page, knowledge, left)
  const claims: Claim[] = []
  const namings: Naming[] = []
  const told = new Set<string>()
  let meeting: Told | undefined
  let call: Told | undefined
  for (const parsed of scene.parsed) {
    if (meeting && !goesOnFrom(meeting, parsed, carry)) meeting = undefined
    if (call && !goesOnFrom(call, parsed, 1)) call = undefined
    claims.push(
      ...findRaidClaims(scene, parsed),
      ...findRankClaims(scene, parsed),
      ...findWarClaims(scene, parsed),
      ...findCampaignClaims(scene, parsed),
      ...findIncidentClaims(scene, parsed),
    )
    let last: Occasion[] = [...(meeting?.occasions ?? []), ...(call?.occasions ?? [])]
    parsed.sentences.forEach((_, index) => {
      const occasions = findOccasions(scene, parsed, index, told)
      if (occasions.length) last = occasions
      claims.push(
        ...findOrderClaims(parsed, index, occasions, last),
        ...findOfficeClaims(scene, parsed, index, occasions.length ? occasions : last),
        ...findDateClaims(scene, parsed, index, occasions.length ? occasions : goingOn(parsed, index, last)),
        ...findOccasionClaims(scene, parsed, index, occasions, last),
      )
      const met = occasions.find(({ known }) => /^(meeting|pause)$/.test(known.event.kind))
      if (met) meeting = { occasions: [met], passage: parsed.passage }
      const spoke = occasions.filter(({ known }) => known.event.kind === 'call')
      for (const { known } of spoke) told.add(known.event.id)
      if (spoke.length) {
        call = { occasions: spoke.map(each => ({ ...each, carried: true as const })), passage: parsed.passage }
      }
      for (const { known, from, to, evidence } of occasions)
        namings.push({ span: spanOf(parsed, from, to), event: known.event.id, evidence })
      const raid = nameRaid(scene, parsed, index)
      if (raid) namings.push(raid)
    })
  }
  claims.push(...findDatedHeadings(scene, claims))
  return { ...(scene.article && { article: scene.article }), claims: inOrder(distinct(claims)), namings }
}

/** The meeting, pause or call that a text reports, and where it named it last. */
interface Told {
  occasions: Occasion[]
  passage: Parsed['passage']
}

/** The offer or meeting that the text before spoke of, where its sentence is not about an attack. */
const goingOn = ({ sentences }: Parsed, index: number, last: Occasion[]): Occasion[] =>
  has(sentences[index]!.tags, 'word:attack')
    ? []
    : last.filter(({ known }) => /^(offer|meeting)$/.test(known.event.kind))

/** How many passages on a report goes on without naming it. */
const carry = 3

const goesOnFrom = ({ passage: from }: Told, { passage }: Parsed, reach: number): boolean =>
  passage.section === from.section && passage.zone === from.zone && passage.id - from.id <= reach

const spanOf = ({ tokens, passage }: Parsed, from: number, to: number): Span => ({
  passage: passage.id,
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})

/** "the overnight barrage": a word for the attack in a sentence that is tied to a raid. */
function nameRaid(scene: Scene, parsed: Parsed, index: number): Naming | undefined {
  const sentence = parsed.sentences[index]!
  const word = sentence.tags.find(tag => tag.key === 'word:attack' && parsed.tokens[tag.from]!.text !== 'night')
  if (!word || parsed.passage.zone !== 'article' || has(sentence.tags, 'word:soldiers')) return undefined
  // "Wave" and "strike" are words of many trades: the text around must speak of the war.
  if (!isSpoken(scene, parsed, sentence) || (isName(parsed, sentence, word.from) && !isOnSubject(sentence, scene)))
    return undefined
  const tied = tie(scene, parsed, index, undefined, false, undefined, word.from)
  // What a figure alone ties, the figure's own claim says, where it is one.
  if (!tied || tied.evidence.every(({ kind }) => kind === 'figure' || kind === 'passage')) return undefined
  return { span: spanOf(parsed, word.from, word.to), event: tied.raid.event.id, evidence: tied.evidence }
}

/** Amid a sentence a capital makes a name of the word, of a film or a firm: "Lucky Strike", "New Wave". */
const isName = ({ passage, tokens }: Parsed, { from }: SentenceText, at: number): boolean =>
  at > from && /^\p{Lu}/u.test(passage.text.slice(tokens[at]!.start))

/** A stretch says one thing of one measure once. */
function distinct(claims: Claim[]): Claim[] {
  const seen = new Set<string>()
  return claims.filter(({ span, event, measure }) => {
    const key = `${span.passage}:${span.start}:${span.end}:${event}:${measure}`
    return !seen.has(key) && seen.add(key)
  })
}

const inOrder = (claims: Claim[]): Claim[] =>
  claims.sort((a, b) => a.span.passage - b.span.passage || a.span.start - b.span.start || a.span.end - b.span.end)
