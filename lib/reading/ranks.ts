import type { Claim } from '../model/annotation.ts'
import { add, kindsOf } from './evidence.ts'
import { weaponNouns } from './joints.ts'
import type { KnownEvent } from './knowledge.ts'
import type { Tag } from './lexicon.ts'
import { placeOf } from './places.ts'
import type { Scene } from './scene.ts'
import type { Parsed, SentenceText } from './text.ts'
import { tie } from './ties.ts'

/** How far an attack may stand behind its superlative: "largest drone and missile attack on Kyiv". */
const reach = 7

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
  const amount = sentence.amounts.find(other => other.at >= tag.to && other.at - tag.to <= 4)
  if (previous && isRecordWord(tokens[tag.from]!.text))
    return previousRank(scene, parsed, index, sentence, previous, tag, amount)
  if (tag.key === 'word:record') return undefined
  // "more than on any night since" ranks the attack that its sentence speaks of.
  const end =
    tag.key === 'word:unmatched'
      ? isOfAttack(sentence)
        ? tag.to
        : undefined
      : endOfRank(sentence, tag, parsed, amount)
  if (end === undefined) return undefined
  const tied = tie(scene, parsed, index, undefined, false, undefined, tag.from)
  if (!tied || kindsOf(tied.evidence) === 0) return undefined
  const one = sentence.tags.find(
    other => other.key === 'word:oneOf' && other.to <= tag.from && tag.from - other.to <= 3,
  )
  const from = one?.from ?? tag.from
  const near = sentence.tags.filter(
    other => other.from >= tag.from - (tokens[tag.from - 1]?.text === 'its' ? 6 : 3) && other.from - end <= 4,
  )
  const where = placeOf({ at: tag.to }, { tags: near }, tokens, scene.knowledge)
  const place = where === 'elsewhere' || where === undefined ? tied.raid.event.place : where
  if (place !== tied.raid.event.place && place !== tied.raid.event.target) return undefined
  const claim: Claim = {
    span: { passage: passage.id, start: tokens[from]!.start, end: tokens[end - 1]!.end },
    event: tied.raid.event.id,
    measure: 'rank',
    place,
    value: one ? 'one-of-largest' : 'largest',
    evidence: tied.evidence,
    mark: passage.zone !== 'comment' && kindsOf(tied.evidence) >= 2,
  }
  return { claim, to: end }
}

const isOfAttack = ({ tags, amounts }: SentenceText): boolean =>
  tags.some(({ key }) => key === 'role:launched' || key === 'word:attack') ||
  amounts.some(({ noun }) => weaponNouns.has(noun ?? ''))

const isRecordWord = (word: string): boolean =>
  /^(record|high|highest|peak|maximum|largest|biggest|mark|heaviest)$/.test(word)

/** Where the words of a rank end; undefined where the superlative is about something else. */
function endOfRank(
  sentence: SentenceText,
  tag: Tag,
  { tokens }: Parsed,
  amount: SentenceText['amounts'][number] | undefined,
): number | undefined {
  const word = tokens[tag.from]!.text
  if (word === 'record') {
    const setsOne = tokens
      .slice(Math.max(0, tag.from - 4), tag.from)
      .some(token => /^(set|sets|setting|new)$/.test(token.text))
    if (amount?.noun && weaponNouns.has(amount.noun))
      return tag.to === amount.at ? amount.to : Math.min(amount.to, tag.to + 6)
    const attack = sentence.tags.find(
      other => other.key === 'word:attack' && other.from >= tag.to && other.from - tag.to <= 3,
    )
    return attack?.to ?? (setsOne ? tag.to : undefined)
  }
  const attack = sentence.tags.find(
    other => other.key === 'word:attack' && other.from >= tag.to && other.from - tag.to <= reach,
  )
  const since = sentence.tags.find(other => other.key === 'word:since' && other.from === tag.to)
  const ofWar = tokens[tag.from - 1]?.text === 's' && tokens[tag.from - 3]?.text === 'war'
  return attack?.to ?? since?.to ?? (ofWar ? tag.to : undefined)
}

/** "surpassing the previous high of 537": the rank of the raid before. */
function previousRank(
  scene: Scene,
  parsed: Parsed,
  index: number,
  sentence: SentenceText,
  previous: Tag,
  tag: Tag,
  amount: SentenceText['amounts'][number] | undefined,
): { claim: Claim; to: number } | undefined {
  const { tokens, passage } = parsed
  // Without its number only the word record will do: "a high" may be of anything.
  if (!amount && tokens[tag.from]!.text !== 'record') return undefined
  const follows = sentence.amounts.find(other => other.at >= tag.to && other.at - tag.to <= 6) ?? amount
  const tied = follows ? tie(scene, parsed, index, follows, true) : surpassed(scene)
  if (!tied || tied.raid === scene.topic) return undefined
  add(tied.evidence, 'name', 'record')
  return {
    claim: {
      span: { passage: passage.id, start: tokens[previous.from]!.start, end: tokens[tag.to - 1]!.end },
      event: tied.raid.event.id,
      measure: 'rank',
      place: tied.raid.event.place,
      value: 'previous-largest',
      evidence: tied.evidence,
      mark: passage.zone !== 'comment' && kindsOf(tied.evidence) >= 2,
    },
    to: tag.to,
  }
}

/** The raid that the page's raid surpassed, by the record's own relation. */
function surpassed(scene: Scene): { raid: KnownEvent; evidence: Claim['evidence'] } | undefined {
  const id = scene.topic?.event.relations?.find(({ kind }) => kind === 'surpasses')?.event
  const raid = id ? scene.knowledge.events.get(id) : undefined
  return raid && { raid, evidence: scene.article ? [{ kind: 'date', text: scene.article }] : [] }
}
