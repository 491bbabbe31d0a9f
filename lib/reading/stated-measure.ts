import type { Amount } from './amounts.ts'
import type { KnownEvent } from './knowledge.ts'
import { measuresOf, otherMeasures } from './measures.ts'
import { hasValue, isBoundOf, isReported } from './reported.ts'
import type { Role } from './roles.ts'
import type { SentenceText } from './text.ts'

/** Of the measures that a number can state the one that it is taken for. `surpassed`: it is the record before the page's raid. */
export function statedMeasure(
  raid: KnownEvent,
  candidates: string[],
  amount: Amount,
  {
    sentence,
    role,
    isWeapon,
    surpassed,
  }: {
    sentence: SentenceText
    role: Role | undefined
    isWeapon: boolean
    surpassed: true | undefined
  },
): string {
  const bound = candidates.find(candidate => isBoundOf(raid, candidate, amount.quantity))
  if (bound) return bound
  if (surpassed) return measuresOf(amount, { key: 'launched', cost: 0 })[0]!
  const others = isWeapon || role?.key === 'stopped' ? otherMeasures(sentence, amount) : []
  return measureFor(raid, likeRow(raid, candidates, sentence.amounts, amount), amount, others)
}

/** "Brought down 268 drones and two missiles": the record has the 268 as shot down, and so the two were. */
function likeRow(raid: KnownEvent, candidates: string[], amounts: Amount[], amount: Amount): string[] {
  if (!candidates[0]?.startsWith('neutralised.')) return candidates
  const isShot = ({ noun, quantity: { low } }: Amount) =>
    noun !== undefined &&
    ['drones', 'missiles'].some(
      kind => hasValue(raid, `shot-down.${kind}`, low) && !hasValue(raid, `neutralised.${kind}`, low),
    )
  return amounts.some(other => other !== amount && isShot(other)) ? candidates.toReversed() : candidates
}

/** The measure that a number states: the first that has it on record. What was stopped stands in for what was shot down where nobody counted the latter. */
function measureFor(raid: KnownEvent, candidates: string[], { quantity }: Amount, others: string[]): string {
  const exact = candidates.find(candidate => isReported(raid, candidate, quantity))
  if (exact) return exact
  const first = candidates[0]!
  // "426 kamikaze drones": the word is used of them all.
  const isOfAll = ['launched.drones', 'launched'].some(measure => isReported(raid, measure, quantity))
  if (first === 'launched.drones.shahed' && quantity.high === quantity.low && isOfAll) return 'launched.drones'
  const stopped = first.replace(/^shot-down/, 'neutralised')
  if (!raid.values.has(first) && isReported(raid, stopped, quantity)) return stopped
  // "Electronic warfare accounted for 208 drones": another word of the sentence has that very number on record.
  const other = quantity.low >= 20 ? others.find(measure => isReported(raid, measure, quantity)) : undefined
  return other ?? first
}
