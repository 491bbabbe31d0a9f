import type { Claim } from '../model/annotation.ts'
import { dayAndMonth, dayWords } from '../model/date-words.ts'
import type { Figure, PackedEvent } from '../model/figure.ts'
import type { Sum } from '../model/measure.ts'
import type { Bench, Finding } from './bench.ts'
import { isQuantity } from './compare.ts'
import { countOf } from './count-of.ts'
import { quantityWords } from './quantity-words.ts'
import { placeWords } from './told-in.ts'

/** One plain sentence for a judgement: the sum, the later count, the variants, the other place. */
export function explain(claim: Claim, finding: Finding, bench: Bench): string {
  const { verdict, reason, report, figure, other, otherNight } = finding
  const { say } = bench.locale
  const sum = equation(claim.measure, bench)
  const has = (each: Figure) => recorded(each, bench)
  const named = (measure: string) => nameOf(measure, bench)
  const at = (place: string) => placeWords(place, bench.pack, bench.locale)
  const withSum = (sentence: string) => (sum ? `${sentence} ${sum}` : sentence)
  if (report?.explanation && verdict === 'contradicted') return report.explanation
  if (report?.covers)
    return say('explain_together', wordsOf(report.value, bench), listed(report.covers.map(named), bench))
  if (verdict === 'unverified') return say('explain_none')
  if (reason === 'scope' && verdict === 'supported' && figure)
    return withSum(say('explain_ofTarget', at(figure.place), at(claim.place)))
  if (reason === 'scope' && other)
    return figure
      ? say('explain_otherPlaceThan', has(other), at(other.place), at(claim.place), has(figure))
      : say('explain_otherPlace', has(other), at(other.place))
  if (!figure) return say('explain_none')
  if (verdict === 'outdated') return overtaken(claim, report, figure, bench)
  if (verdict === 'disputed') return disputedWords(claim, bench)
  if (reason === 'miscount' && other && other !== figure)
    return say('explain_otherMeasure', has(other), named(other.measure), named(claim.measure), has(figure))
  if (reason === 'miscount') return sum ?? say('explain_record', has(figure))
  if (reason === 'partial-count' && other)
    return withSum(say('explain_alone', has(other), named(other.measure), has(figure)))
  if (otherNight) return say('explain_otherNight', has(figure))
  if (verdict === 'contradicted') return withSum(say('explain_record', has(figure)))
  return sum ?? say('explain_record', has(figure))
}

/** The count that came after. People in hospital also leave it: a later count may be lower. */
function overtaken({ quantity }: Claim, report: Finding['report'], figure: Figure, bench: Bench): string {
  const { say } = bench.locale
  const isLower = isQuantity(figure.best) && quantity && figure.best.low < quantity.low
  const later = [recorded(figure, bench), shortDay(figure.asOf, report?.asOf, bench)] as const
  if (!report) return say(isLower ? 'explain_earlierLater' : 'explain_earlierRose', ...later)
  return say(
    isLower ? 'explain_countedLater' : 'explain_countedRose',
    shortDay(report.asOf, undefined, bench),
    ...later,
  )
}

/** A day without its year where the year goes without saying. */
const shortDay = (time: string, other = time, { locale }: Bench): string =>
  time.slice(0, 4) === other.slice(0, 4) ? dayAndMonth(time, locale) : dayWords(time, locale)
const wordsOf = (value: Figure['best'], { locale }: Bench): string =>
  isQuantity(value) ? quantityWords(value, locale) : value
const recorded = ({ best }: Figure, bench: Bench): string => wordsOf(best, bench)
const listed = (names: string[], { locale }: Bench): string => new Intl.ListFormat(locale.tag).format(names)

/** A measure within a sentence; a name that begins with a type of weapon, unlike its kind's, keeps its capital. */
function nameOf(id: string, { pack }: Bench): string {
  const named = (id: string) => pack.measures.find(measure => measure.id === id)?.name ?? id
  const name = named(id)
  const kind = id.split('.').length > 2 ? named(id.slice(0, id.lastIndexOf('.'))) : name
  return name.split(' ')[0] === kind.split(' ')[0] ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/**
 * "539 drones launched + 11 missiles launched" says the shared word once, on the other side of the sum. What is shared
 * stands at the end in English, at the beginning in Ukrainian.
 */
function withoutShared(names: string[]): string[] {
  let words = names.map(name => name.split(' '))
  for (const [at, rest] of [
    [-1, (each: string[]) => each.slice(0, -1)],
    [0, (each: string[]) => each.slice(1)],
  ] as const)
    while (words.every(each => each.length > 1 && each.at(at) === words[0]!.at(at))) words = words.map(rest)
  return words.map(each => each.join(' '))
}

function disputedWords(claim: Claim, { event, locale: { say } }: Bench): string {
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
  return least === most ? say('explain_reportsGive', least) : say('explain_reportsRange', least, most)
}

const equations = new WeakMap<PackedEvent, Map<string, string | undefined>>()

/** The sum a measure stands in; every claim of the measure is explained by the same. */
export function equation(measure: string, bench: Bench): string | undefined {
  const known = equations.get(bench.event) ?? new Map<string, string | undefined>()
  const told = `${bench.locale.tag} ${measure}`
  if (!known.has(told)) equations.set(bench.event, known.set(told, writtenOut(measure, bench)))
  return known.get(told)
}

/** "550 weapons launched = 539 drones + 11 missiles." */
function writtenOut(measure: string, bench: Bench): string | undefined {
  const { event, pack, locale } = bench
  for (const sum of inOrder(measure, pack.sums)) {
    const whole = countOf(event, sum.whole)
    const parts = sum.parts.flatMap(id => {
      const count = countOf(event, id)
      return count ? [{ id, count }] : []
    })
    if (whole === undefined || parts.length < 2 || parts.reduce((n, { count }) => n + count, 0) !== whole) continue
    const names = withoutShared(parts.map(({ id }) => nameOf(id, bench)))
    const terms = parts.map(({ count }, i) => locale.say('explain_term', count, names[i]!)).join(' + ')
    return locale.say('explain_sum', whole, nameOf(sum.whole, bench), terms)
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
