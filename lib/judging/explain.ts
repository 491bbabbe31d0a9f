import type { Claim } from '../model/annotation.ts'
import type { Figure, PackedEvent } from '../model/figure.ts'
import type { Sum } from '../model/measure.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Bench, Finding } from './bench.ts'
import { isQuantity } from './compare.ts'
import { dayWords } from './date-words.ts'
import { quantityWords } from './quantity-words.ts'

/** One plain sentence for a judgement: the sum, the later count, the variants, the other place. */
export function explain(claim: Claim, finding: Finding, bench: Bench): string {
  const { verdict, reason, report, figure, other } = finding
  const sum = equation(claim.measure, bench)
  if (report?.explanation && verdict === 'contradicted') return report.explanation
  if (report?.covers)
    return `${quantityWords(report.value as Quantity)} is the count for ${report.covers.map(id => nameOf(id, bench)).join(' and ')} together.`
  if (verdict === 'unverified') return 'The record holds no figure for this.'
  if (reason === 'scope' && verdict === 'supported' && figure)
    return `The number is right for ${figure.place}; ${claim.place} was the main target. ${sum ?? ''}`.trim()
  if (reason === 'scope' && other)
    return `${recorded(other)} is the count for ${other.place}${figure ? `; for ${claim.place} the record has ${recorded(figure)}` : ''}.`
  if (!figure) return 'The record holds no figure for this.'
  if (verdict === 'outdated')
    return `${report ? `Counted ${on(report.asOf)}` : 'An earlier count'}; ${later(claim, figure)} by ${shortDay(figure.asOf, report?.asOf)}.`
  if (verdict === 'disputed') return disputedWords(claim, bench)
  if (reason === 'miscount' && other && other !== figure)
    return `${recorded(other)} is the count for ${nameOf(other.measure, bench)}; for ${nameOf(claim.measure, bench)} the record has ${recorded(figure)}.`
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

/** A day without its year where the year goes without saying. */
const shortDay = (time: string, other = time): string =>
  time.slice(0, 4) === other.slice(0, 4) ? dayWords(time).replace(/ \d{4}$/, '') : dayWords(time)
const on = (time: string): string => shortDay(time)
const recorded = (figure: Figure): string => (isQuantity(figure.best) ? quantityWords(figure.best) : figure.best)
/** A measure within a sentence; the name of a type of weapon keeps its capital. */
function nameOf(id: string, { pack }: Bench): string {
  const name = pack.measures.find(measure => measure.id === id)?.name ?? id
  return id.split('.').length > 2 ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

/** "539 drones launched + 11 missiles launched" says the shared word once, on the other side of the sum. */
function withoutShared(names: string[]): string[] {
  let words = names.map(name => name.split(' '))
  while (words.every(each => each.length > 1 && each.at(-1) === words[0]!.at(-1)))
    words = words.map(each => each.slice(0, -1))
  return words.map(each => each.join(' '))
}

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

const equations = new WeakMap<PackedEvent, Map<string, string | undefined>>()

/** The sum a measure stands in; every claim of the measure is explained by the same. */
function equation(measure: string, bench: Bench): string | undefined {
  const known = equations.get(bench.event) ?? new Map<string, string | undefined>()
  if (!known.has(measure)) equations.set(bench.event, known.set(measure, writtenOut(measure, bench)))
  return known.get(measure)
}

/** "550 weapons launched = 539 drones + 11 missiles." */
function writtenOut(measure: string, bench: Bench): string | undefined {
  const { event, pack } = bench
  for (const sum of inOrder(measure, pack.sums)) {
    const whole = countOf(event, sum.whole)
    const parts = sum.parts.flatMap(id => {
      const count = countOf(event, id)
      return count ? [{ id, count }] : []
    })
    if (whole === undefined || parts.length < 2 || parts.reduce((n, { count }) => n + count, 0) !== whole) continue
    const names = withoutShared(parts.map(({ id }) => nameOf(id, bench)))
    return `${whole} ${nameOf(sum.whole, bench)} = ${parts.map(({ count }, i) => `${count} ${names[i]}`).join(' + ')}.`
  }
  return undefined
}

/** What was launched is told by its kinds; what became of it by what it adds up to with the rest. */
function inOrder(measure: string, sums: Sum[]): Sum[] {
  const family = measure.split('.')[0]!
  const isOfKinds = ({ parts }: Sum) => parts.every(part => part.startsWith(family))
  const whole = sums.filter(sum => sum.whole === measure)
  const kinds = whole.filter(isOfKinds)
  const others = [...whole.filter(sum => !isOfKinds(sum)), ...sums.filter(sum => sum.parts.includes(measure))]
  return family === 'launched' ? [...kinds, ...others] : [...others, ...kinds]
}

/** The event's own count of a measure over the whole place. */
export function countOf(event: PackedEvent, measure: string): number | undefined {
  const figure =
    event.figures.find(each => each.measure === measure && each.place === event.place && !each.variant) ??
    event.figures.find(each => each.measure === measure && !each.variant)
  return figure && isQuantity(figure.best) && figure.best.high === figure.best.low ? figure.best.low : undefined
}
