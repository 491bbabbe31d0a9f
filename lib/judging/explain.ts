import type { Claim } from '../model/annotation.ts'
import type { Figure, PackedEvent } from '../model/figure.ts'
import { isQuantity } from './compare.ts'
import { dayWords } from './date-words.ts'
import type { Bench, Finding } from './judge.ts'
import { quantityWords } from './quantity-words.ts'

/** One plain sentence for a judgement: the sum, the later count, the variants, the other place. */
export function explain(claim: Claim, finding: Finding, bench: Bench): string {
  const { verdict, reason, report, figure, other } = finding
  const sum = equation(claim.measure, bench)
  if (report?.explanation && verdict === 'contradicted') return report.explanation
  if (verdict === 'unverified') return 'The record holds no figure for this.'
  if (reason === 'scope' && verdict === 'supported' && figure)
    return `The number is right for ${figure.place}; ${claim.place} was the main target. ${sum ?? ''}`.trim()
  if (reason === 'scope' && other)
    return `${recorded(other)} is the count for ${other.place}${figure ? `; for ${claim.place} the record has ${recorded(figure)}` : ''}.`
  if (!figure) return 'The record holds no figure for this.'
  if (verdict === 'outdated')
    return `${report ? `Counted ${on(report.asOf)}` : 'An earlier count'}; ${later(claim, figure)} by ${dayWords(figure.asOf)}.`
  if (verdict === 'disputed') return disputedWords(claim, bench)
  if (reason === 'miscount') return sum ?? `The record has ${recorded(figure)}.`
  if (reason === 'partial-count' && other)
    return `${recorded(other)} is ${nameOf(other.measure, bench)} alone; the record has ${recorded(figure)}.${sum ? ` ${sum}` : ''}`
  if (reason === 'misdated' && other)
    return `That figure is of another night; for this one the record has ${recorded(figure)}.`
  if (verdict === 'contradicted') return `The record has ${recorded(figure)}.${sum ? ` ${sum}` : ''}`
  return sum ?? `The record has ${recorded(figure)}.`
}

/** People in hospital also leave it: a later count may be lower. */
const later = ({ quantity }: Claim, figure: Figure): string =>
  `${isQuantity(figure.best) && quantity && figure.best.low < quantity.low ? 'a later count gave' : 'it rose to'} ${recorded(figure)}`

const on = (time: string): string => dayWords(time)
const recorded = (figure: Figure): string => (isQuantity(figure.best) ? quantityWords(figure.best) : figure.best)
const nameOf = (id: string, { pack }: Bench): string =>
  (pack.measures.find(measure => measure.id === id)?.name ?? id).toLowerCase()

function disputedWords(claim: Claim, { event }: Bench): string {
  const values = event.reports
    .filter(
      report =>
        report.measure === claim.measure &&
        report.place === claim.place &&
        isQuantity(report.value) &&
        (!report.reason || report.reason === 'disputed'),
    )
    .map(report => (isQuantity(report.value) ? report.value.low : 0))
  const least = Math.min(...values)
  const most = Math.max(...values)
  return least === most
    ? `Reports give ${least}.`
    : `Reports give from ${least} to ${most}, depending on what was counted and when; the record cannot choose.`
}

/** The sum a measure stands in, written out: "550 = 539 drones launched + 11 missiles launched". */
export function equation(measure: string, bench: Bench): string | undefined {
  const { event, pack } = bench
  const candidates = [
    ...pack.sums.filter(sum => sum.whole === measure),
    ...pack.sums.filter(sum => sum.parts.includes(measure)),
  ]
  for (const sum of candidates) {
    const whole = countOf(event, sum.whole)
    const parts = sum.parts.map(part => [part, countOf(event, part)] as const).filter(([, count]) => count !== 0)
    if (whole === undefined || parts.length < 2 || parts.some(([, count]) => count === undefined)) continue
    const total = parts.reduce((n, [, count]) => n + count!, 0)
    if (total !== whole) continue
    return `${whole} ${nameOf(sum.whole, bench)} = ${parts.map(([id, count]) => `${count} ${nameOf(id, bench)}`).join(' + ')}.`
  }
  return undefined
}

/** The event's own count of a measure over the whole place. */
export function countOf(event: PackedEvent, measure: string): number | undefined {
  const figure =
    event.figures.find(each => each.measure === measure && each.place === event.place && !each.variant) ??
    event.figures.find(each => each.measure === measure && !each.variant)
  return figure && isQuantity(figure.best) && figure.best.high === figure.best.low ? figure.best.low : undefined
}
