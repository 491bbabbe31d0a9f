import type { Claim } from '../model/annotation.ts'
import type { Amount } from './amounts.ts'
import { raidHere } from './by-value.ts'
import { kindsOf } from './evidence.ts'
import { weaponNouns } from './joints.ts'
import type { Scene } from './scene.ts'
import { has, type Parsed } from './text.ts'
import { tie } from './ties.ts'
import { countryOf } from './within.ts'

/** Nouns of what is brought down; "about 60 kills", "some 60 of the intruders" name it in words of their own. */
const isCounted = ({ noun, pronoun }: Amount): boolean =>
  noun === undefined || noun === 'other' || pronoun === true || weaponNouns.has(noun)

/** The sentence, or the one before it, names the region; the country's count is nobody's on record. */
const speaksOfRegion = ({ sentences }: Parsed, index: number): boolean =>
  sentences.slice(Math.max(0, index - 1), index + 1).some(({ tags }) => has(tags, 'word:aroundCapital'))

/** "Interceptor drones accounted for about 60 kills": a count of its own, which the record has for one region alone. */
export function regionalCount(scene: Scene, parsed: Parsed, index: number, amount: Amount): Claim | undefined {
  const { tags } = parsed.sentences[index]!
  const interceptors = tags.filter(({ key }) => key === 'word:interceptors')
  // "About 60 Patriot interceptors" are what is counted themselves.
  const isNearest = interceptors.some(({ from }) => from >= amount.end && from - amount.end <= 3)
  if (!interceptors.length || isNearest || !isCounted(amount)) return undefined
  if (!speaksOfRegion(parsed, index)) return undefined
  const raid = raidHere(scene, parsed, index)
  const country = raid && countryOf(scene.knowledge.places, raid.event.place)
  const report = raid?.stated.find(
    ({ measure, place, value, reported }) =>
      reported &&
      /^(shot-down|neutralised)\.drones$/.test(measure) &&
      place !== country &&
      typeof value !== 'string' &&
      value.low === amount.quantity.low,
  )
  const tied = report && tie(scene, parsed, index, undefined, false, undefined, amount.at)
  if (!tied || tied.raid !== raid) return undefined
  const { tokens, passage } = parsed
  return {
    span: { passage: passage.id, start: tokens[amount.from]!.start, end: tokens[amount.to - 1]!.end },
    event: raid.event.id,
    measure: report.measure,
    place: report.place,
    quantity: amount.quantity,
    ...(passage.at && { asOf: passage.at }),
    evidence: tied.evidence,
    mark: passage.zone !== 'comment' && kindsOf(tied.evidence) >= 2,
  }
}
