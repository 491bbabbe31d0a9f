import type { Claim } from '../model/annotation.ts'
import type { Figure, Pack } from '../model/figure.ts'
import type { Reason } from '../model/measure.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Bench } from './bench.ts'
import { compare, isQuantity } from './compare.ts'

const weapons = /^(launched|shot-down|suppressed|neutralised|got-through)(\.|$)/

/** What would explain the difference: the whole country's count, the total given as one kind, a part given for the whole, another night. */
export function whyWrong(
  claim: Claim,
  said: Quantity,
  bench: Bench,
): { reason?: Reason; other?: Figure; otherNight?: boolean } {
  const { event, pack, others } = bench
  // A bound that a number happens to satisfy explains nothing.
  const fitsValue = (value: Quantity) => value.high !== undefined && fitsWell(said, value)
  const fits = ({ best }: Figure) => isQuantity(best) && fitsValue(best)
  const otherPlace = event.figures.find(
    figure => figure.measure === claim.measure && figure.place !== claim.place && fits(figure),
  )
  if (otherPlace) return { reason: 'scope', other: otherPlace }
  const wider =
    said.high === said.low &&
    event.figures.find(
      figure =>
        figure.measure !== claim.measure &&
        !figure.variant &&
        fits(figure) &&
        partsOf(figure.measure, pack).includes(claim.measure),
    )
  if (wider) return { reason: 'miscount', other: wider }
  const family = claim.measure.split('.')[0]
  const whole = event.figures.find(
    figure => figure.measure !== claim.measure && claim.measure.startsWith(`${figure.measure}.`) && fits(figure),
  )
  if (whole) return { reason: 'miscount', other: whole }
  // A child among the injured is no part mistaken for the whole.
  const part =
    weapons.test(claim.measure) &&
    event.figures.find(
      figure => figure.measure.startsWith(`${family}.`) && figure.measure.startsWith(claim.measure) && fits(figure),
    )
  if (part) return { reason: 'partial-count', other: part }
  const partOfSum = partsOf(claim.measure, pack)
    .map(id => event.figures.find(figure => figure.measure === id && fits(figure)))
    .find(figure => figure !== undefined)
  if (partOfSum) return { reason: 'partial-count', other: partOfSum }
  const sibling = siblingType(claim, said, event)
  if (sibling) return { reason: 'miscount', other: sibling }
  return said.low >= 100 && others.have(claim.measure, fitsValue, event.id)
    ? { reason: 'misdated', otherNight: true }
    : {}
}

/** "Four Kinzhals" where four is the count of another type: the types were mixed up. */
const siblingType = ({ measure }: Claim, said: Quantity, { figures }: Bench['event']): Figure | undefined => {
  const [family, kind, type] = measure.split('.')
  return type && said.high === said.low && !said.approximate
    ? figures.find(
        figure =>
          figure.measure !== measure &&
          figure.measure.startsWith(`${family}.${kind}.`) &&
          isQuantity(figure.best) &&
          compare(said, figure.best) === 'agrees' &&
          figure.best.high === figure.best.low,
      )
    : undefined
}

/** Everything a measure is the sum of, at any depth: shot down is a part of neutralised, which is a part of launched. */
function partsOf(measure: string, pack: Pack): string[] {
  const found = new Set<string>()
  const open = [measure]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const part of pack.sums.filter(sum => sum.whole === id).flatMap(sum => sum.parts)) {
      if (!found.has(part) && found.add(part)) open.push(part)
    }
  }
  return [...found]
}

export const fitsWell = (said: Quantity, value: Quantity): boolean =>
  ['agrees', 'rounded'].includes(compare(said, value))
