import type { Claim } from '../model/annotation.ts'
import { comparedRank } from './compared-ranks.ts'
import { kindsOf } from './evidence.ts'
import { isOfOtherNight } from './figured.ts'
import { weaponNouns } from './joints.ts'
import type { KnownEvent } from './knowledge.ts'
import type { Tag } from './lexicon.ts'
import { placeOf } from './places.ts'
import { isRecordWord, previousRank } from './previous-records.ts'
import { endOfRank, setAt } from './rank-words.ts'
import type { Scene } from './scene.ts'
import { keyOf, ofGroup, type Parsed, type SentenceText } from './text.ts'
import { tie } from './ties.ts'

const rankWords = new Set(['word:largest', 'word:record', 'word:unmatched'])

/** "the largest attack of the war", "a record 539 drones", "the previous high of 537 drones". */
export function findRankClaims(scene: Scene, parsed: Parsed): Claim[] {
  const claims: Claim[] = []
  parsed.sentences.forEach((sentence, index) => {
    let after = -1
    for (const tag of sentence.tags) {
      if (!rankWords.has(tag.key) || tag.from < after) continue
      const claim = rankAt(scene, parsed, index, sentence, tag)
      if (!claim) continue
      claims.push(claim.claim)
      after = claim.to
    }
    const compared = comparedRank(scene, parsed, index)
    if (compared && after < 0) claims.push(compared)
  })
  return claims
}

function rankAt(
  scene: Scene,
  parsed: Parsed,
  index: number,
  sentence: SentenceText,
  tag: Tag,
): { claim: Claim; to: number } | undefined {
  const { tokens, passage } = parsed
  const previous = sentence.tags.findLast(
    other => other.key === 'word:previous' && other.to <= tag.from && tag.from - other.to <= 3,
  )
  const counted = sentence.amounts.filter(other => other.at >= tag.to && other.at - tag.to <= 4)
  const amount = counted.find(({ quantity }) => quantity.low >= 100) ?? counted[0]
  // "537, which was the record until this morning".
  const isOfDay =
    /^(set|of)$/.test(tokens[tag.to]?.text ?? '') &&
    sentence.dates.some(({ from }) => from >= tag.to && from - tag.to <= 3)
  const isThe = tokens[tag.from]!.text === 'record' && tokens[tag.from - 1]?.text === 'the'
  if (isThe && (tokens[tag.to]?.text === 'until' || isOfDay)) return previousRank(scene, parsed, index, tag, tag)
  if (previous && isRecordWord(tokens[tag.from]!.text)) return previousRank(scene, parsed, index, previous, tag)
  if (tag.key === 'word:record') return undefined
  // "more than on any night since" ranks the attack that its sentence speaks of.
  const end =
    tag.key === 'word:unmatched'
      ? isOfAttack(sentence)
        ? tag.to
        : undefined
      : endOfRank(sentence, tag, parsed, amount)
  if (end === undefined) return undefined
  const isOfWeapons = amount && (weaponNouns.has(amount.noun ?? '') || (!amount.noun && amount.quantity.low >= 100))
  // A box of other stories stands for itself: "Russia fires 550 drones in record attack".
  const boxed = passage.zone === 'aside' ? sentence.amounts.find(({ noun }) => weaponNouns.has(noun ?? '')) : undefined
  const weapons = isOfWeapons && tag.key === 'word:largest' ? amount : boxed
  const tied = tie(scene, parsed, index, weapons, weapons !== undefined, undefined, tag.from)
  if (!tied || kindsOf(tied.evidence) === 0) return undefined
  // "A record 728 drones, days after the 539 of July 4": the record is of the other night.
  if (isOfWeapons && isOfOtherNight({ ...scene, topic: tied.raid }, amount)) return undefined
  // "The largest attack before that" is another.
  if (tokens[end]?.text === 'had' && tokens[end + 1]?.text === 'been') return undefined
  if (tokens[end]?.text === 'before' && /^(that|then|it|this)$/.test(tokens[end + 1]?.text ?? '')) return undefined
  const isPast =
    tokens.slice(Math.max(0, tag.from - 2), tag.from).some(({ text }) => text === 'then') ||
    tokens[end]?.text === 'until' ||
    /^(up to then|up to that|at the time|until then)$/.test(
      tokens
        .slice(end, end + 3)
        .map(({ text }) => text)
        .join(' '),
    )
  const one = sentence.tags.find(
    other => other.key === 'word:oneOf' && other.to <= tag.from && tag.from - other.to <= 3,
  )
  // "the heaviest raids of recent weeks" are many.
  if (!one && /^(raids|attacks|strikes|barrages|nights|assaults)$/.test(tokens[end - 1]!.text)) return undefined
  const from = one?.from ?? (tokens[tag.from]!.text === 'record' ? setAt(tokens, tag) : undefined) ?? tag.from
  const near = sentence.tags.filter(
    other => other.from >= tag.from - (tokens[tag.from - 1]?.text === 'its' ? 6 : 3) && other.from - end <= 4,
  )
  const where =
    placeOf({ at: tag.to }, { tags: near }, tokens, scene.knowledge) ?? cityBefore(scene, parsed, index, tag.to, end)
  const { event } = tied.raid
  // "In Ivano-Frankivsk four were hurt in what the mayor called the biggest attack": the one place named before it, where it is ranked.
  const named = ofGroup(sentence.tags, 'place').filter(({ to }) => to <= tag.from)
  const first = named.length === 1 && named[0]!.name !== event.target ? named[0]!.name : event.place
  const opening = isRankedAt(tied.raid, first) ? first : event.place
  const place = where === 'elsewhere' || where === undefined ? opening : where
  const isRanked = tied.raid.stated.some(report => report.measure === 'rank' && report.place === place)
  if (place !== event.place && place !== event.target && !isRanked) return undefined
  // "In Ivano-Frankivsk it was, the mayor said, the heaviest attack": a rank on record, of another night.
  const isOfOther = ofGroup(sentence.tags, 'place').some(
    ({ name }) =>
      name !== event.place &&
      !isRankedAt(tied.raid, name) &&
      (scene.knowledge.raidsByRank.get(name) ?? []).some(raid => raid.event.target !== name),
  )
  if (isOfOther && place === event.place) return undefined
  const claim: Claim = {
    span: { passage: passage.id, start: tokens[from]!.start, end: tokens[end - 1]!.end },
    event: tied.raid.event.id,
    measure: 'rank',
    place,
    value: one ? 'one-of-largest' : isPast ? 'previous-largest' : 'largest',
    evidence: tied.evidence,
    mark: passage.zone !== 'comment' && kindsOf(tied.evidence) >= 2,
  }
  return { claim, to: end }
}

const isRankedAt = ({ stated }: KnownEvent, place: string): boolean =>
  stated.some(report => report.measure === 'rank' && report.place === place)

const isOfAttack = ({ tags, amounts }: SentenceText): boolean =>
  tags.some(({ key }) => key === 'role:launched' || key === 'word:attack') ||
  amounts.some(({ noun }) => weaponNouns.has(noun ?? ''))

/** "the largest attack on the city": the city that the sentences before named last. */
function cityBefore(
  { knowledge }: Scene,
  { tokens, sentences }: Parsed,
  index: number,
  from: number,
  end: number,
): string | undefined {
  if (!tokens.slice(from, end + 3).some(({ text }) => /^(city|town)$/.test(text))) return undefined
  const names = sentences
    .slice(Math.max(0, index - 2), index + 1)
    .flatMap(({ tags }) => ofGroup(tags, 'place').map(keyOf))
    .filter(name => /^(city|town)$/.test(knowledge.places.get(name)?.kind ?? ''))
  return names.at(-1)
}
