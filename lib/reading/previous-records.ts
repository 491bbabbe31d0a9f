import type { Claim } from '../model/annotation.ts'
import type { Amount } from './amounts.ts'
import { add, kindsOf } from './evidence.ts'
import type { KnownEvent } from './knowledge.ts'
import type { Tag } from './lexicon.ts'
import type { Scene } from './scene.ts'
import type { Parsed, SentenceText } from './text.ts'
import { tie } from './ties.ts'

export const isRecordWord = (word: string): boolean =>
  /^(record|high|highest|peak|maximum|largest|biggest|mark|heaviest)$/.test(word)

/** How far the number of the record before may stand behind it. */
const reach = 16

/** "surpassing the previous high of 537", "the previous largest attack, on the night of 28-29 June": the rank of the raid before. */
export function previousRank(
  scene: Scene,
  parsed: Parsed,
  index: number,
  previous: Tag,
  tag: Tag,
): { claim: Claim; to: number } | undefined {
  const { tokens, passage } = parsed
  const sentence = parsed.sentences[index]!
  const attack = sentence.tags.find(
    other => other.key === 'word:attack' && other.from >= tag.to && other.from - tag.to <= 3,
  )
  const dated = sentence.dates.find(({ from, days }) => from >= tag.to && from - tag.to <= 2 && days.length > 0)
  const follows = dated ? undefined : numberOf(sentence, tag)
  // Without its number or its attack only the word record will do: "a high" may be of anything.
  const counted = dated && numberOf(sentence, tag)
  if (!follows && !attack && !counted && tokens[tag.from]!.text !== 'record') return undefined
  const tied =
    (follows && tie(scene, parsed, index, follows, true)) ??
    (attack && tie(scene, parsed, index, undefined, false, undefined, attack.from)) ??
    (dated && tie(scene, parsed, index, undefined, false, undefined, dated.from)) ??
    (follows ? undefined : surpassed(scene))
  if (!tied || tied.raid === scene.topic) return undefined
  add(tied.evidence, 'name', 'record')
  const end = attack && tokens[tag.from]!.text !== 'record' ? attack.to : tag.to
  return {
    claim: {
      span: { passage: passage.id, start: tokens[previous.from]!.start, end: tokens[end - 1]!.end },
      event: tied.raid.event.id,
      measure: 'rank',
      place: tied.raid.event.place,
      value: 'previous-largest',
      evidence: tied.evidence,
      mark: passage.zone !== 'comment' && kindsOf(tied.evidence) >= 2,
    },
    to: end,
  }
}

const numberOf = ({ amounts }: SentenceText, { to }: Tag): Amount | undefined =>
  amounts.find(({ at, quantity }) => at >= to && at - to <= reach && quantity.low >= 100) ??
  amounts.findLast(({ at, quantity }) => at < to && to - at <= reach / 2 && quantity.low >= 100)

/** The raid that the page's raid surpassed, by the record's own relation. */
function surpassed(scene: Scene): { raid: KnownEvent; evidence: Claim['evidence'] } | undefined {
  const id = scene.topic?.event.relations?.find(({ kind }) => kind === 'surpasses')?.event
  const raid = id ? scene.knowledge.events.get(id) : undefined
  return raid && { raid, evidence: scene.article ? [{ kind: 'date', text: scene.article }] : [] }
}
