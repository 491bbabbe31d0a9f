import type { Claim } from '../model/annotation.ts'
import { exactly, type Quantity } from '../model/quantity.ts'
import type { Occasion } from './occasions.ts'
import { has, keyOf, ofGroup, type Parsed } from './text.ts'

const timed = new Set(['minutes', 'hours', 'countries'])

/** How long a call took and how many countries met, where the sentence speaks of that call or meeting. */
export function findOccasionClaims(parsed: Parsed, index: number, own: Occasion[], before: Occasion[]): Claim[] {
  const sentence = parsed.sentences[index]!
  // "It lasted about 40 minutes": a sentence that names nobody goes on about the call before it, unless an alert is what lasted.
  const goesOn =
    !has(sentence.tags, 'word:attack') &&
    !has(sentence.tags, 'role:alert') &&
    sentence.amounts.filter(({ noun }) => timed.has(noun ?? '')).length === 1
  const occasions = own.length || !goesOn ? own : before
  const { tokens, passage } = parsed
  return occasions.flatMap(({ known, evidence, from }) =>
    sentence.amounts.flatMap((amount): Claim[] => {
      const kind = known.event.kind
      if (!own.length && namesOthers(sentence.tags, known.event.people)) return []
      const nearest = [...occasions].sort((a, b) => Math.abs(a.from - amount.at) - Math.abs(b.from - amount.at))[0]
      if (nearest && nearest.from !== from && nearest.known.event.kind === kind) return []
      let stated: { measure: string; quantity: Quantity } | undefined
      if (kind === 'call' && amount.noun === 'minutes') stated = { measure: 'call-duration', quantity: amount.quantity }
      if (kind === 'call' && amount.noun === 'hours')
        stated = { measure: 'call-duration', quantity: inMinutes(amount.quantity) }
      if (kind === 'meeting' && amount.noun === 'countries' && amount.quantity.low >= 10)
        stated = { measure: 'countries-attending', quantity: amount.quantity }
      if (!stated || amount.vague) return []
      return [
        {
          span: { passage: passage.id, start: tokens[amount.from]!.start, end: tokens[amount.to - 1]!.end },
          event: known.event.id,
          ...stated,
          place: known.event.place,
          evidence,
          mark: passage.zone === 'article' || (own.length > 0 && kind === 'call' && passage.zone !== 'comment'),
        },
      ]
    }),
  )
}

/** A call that the text goes on about is not that of other people whom the sentence names. */
const namesOthers = (tags: Parsed['sentences'][number]['tags'], people: string[] | undefined): boolean =>
  people !== undefined && ofGroup(tags, 'person').some(tag => !people.includes(keyOf(tag)))

const inMinutes = (hours: Quantity): Quantity => ({
  ...exactly(hours.low * 60),
  ...(hours.high === undefined ? { high: undefined } : { high: hours.high * 60 }),
  ...(hours.approximate && { approximate: true }),
})
