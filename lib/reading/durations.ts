import type { Claim } from '../model/annotation.ts'
import type { Quantity } from '../model/quantity.ts'
import { isLengthOf, minutesOf } from './call-lengths.ts'
import type { KnownEvent } from './knowledge.ts'
import type { Occasion } from './occasions.ts'
import type { Scene } from './scene.ts'
import { has, keyOf, ofGroup, type Parsed } from './text.ts'

const timed = new Set(['minutes', 'hours', 'countries'])

/** How long a call took and how many countries met, where the sentence speaks of that call or meeting. */
export function findOccasionClaims(
  scene: Scene,
  parsed: Parsed,
  index: number,
  own: Occasion[],
  before: Occasion[],
): Claim[] {
  const sentence = parsed.sentences[index]!
  if (sentence.amounts.length === 0 || (own.length === 0 && before.length === 0)) return []
  // "It lasted about 40 minutes": a sentence that names nobody goes on about the call before it, unless an alert is what lasted.
  const goesOn =
    !has(sentence.tags, 'word:attack') &&
    !has(sentence.tags, 'role:alert') &&
    sentence.amounts.filter(({ noun }) => timed.has(noun ?? '')).length === 1
  // A pause that the sentence names lasts no minutes.
  const lasting = own.filter(({ known }) => known.event.kind !== 'pause')
  const occasions = lasting.length || !goesOn ? own : before
  const { tokens, passage } = parsed
  return occasions.flatMap(({ known, evidence, from, loose, carried }) =>
    sentence.amounts.flatMap((amount): Claim[] => {
      const kind = known.event.kind
      if (!own.length && namesOthers(sentence.tags, known.event.people)) return []
      const rivals = occasions.filter(other => other.known !== known && other.known.event.kind === kind)
      const away = (at: number) => Math.abs(at - amount.at)
      if (own.length && rivals.some(other => away(other.from) < away(from))) return []
      const minutes = kind === 'call' ? minutesOf(amount) : undefined
      // "The strikes, which went on for seven hours, came after a telephone call": of the strikes.
      if (minutes && !isLengthOf(known, minutes) && away(from) > beside && isOfAttack(sentence.tags)) return []
      const isTold = own.length > 0 && !loose && rivals.every(other => other.from !== from)
      if (minutes && !isTold && !isOwnLength(known, minutes, scene, loose || carried || rivals.length > 0)) return []
      const countries = kind === 'meeting' && amount.noun === 'countries' && amount.quantity.low >= 10
      if (amount.vague || amount.atMost || !(minutes || countries)) return []
      return [
        {
          span: { passage: passage.id, start: tokens[amount.from]!.start, end: tokens[amount.to - 1]!.end },
          event: known.event.id,
          measure: minutes ? 'call-duration' : 'countries-attending',
          quantity: minutes ?? amount.quantity,
          place: known.event.place,
          evidence,
          mark: passage.zone === 'article' || (own.length > 0 && kind === 'call' && passage.zone !== 'comment'),
        },
      ]
    }),
  )
}

/** Where the sentence does not name the call, a length that is another call's is not held against this one; where several may be meant, it must be this one's. */
function isOwnLength(known: KnownEvent, minutes: Quantity, { knowledge }: Scene, wanted: boolean): boolean {
  if (isLengthOf(known, minutes)) return true
  return !wanted && !(knowledge.byKind.get('call') ?? []).some(other => isLengthOf(other, minutes))
}

/** So near a length is the call's, whatever else the sentence speaks of. */
const beside = 3

const isOfAttack = (tags: Parsed['sentences'][number]['tags']): boolean =>
  has(tags, 'word:attack') || has(tags, 'role:alert')

/** A call that the text goes on about is not that of other people whom the sentence names. */
const namesOthers = (tags: Parsed['sentences'][number]['tags'], people: string[] | undefined): boolean =>
  people !== undefined && ofGroup(tags, 'person').some(tag => !people.includes(keyOf(tag)))
