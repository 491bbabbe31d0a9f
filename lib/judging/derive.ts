import type { Figure } from '../model/figure.ts'
import type { Sum } from '../model/measure.ts'
import { exactly, isExact } from '../model/quantity.ts'
import type { Dataset, NewsEvent } from '../model/record.ts'
import { byTime } from './moments.ts'
import { originOf, sideOf, sidesOf } from './voices.ts'

type Basis = Pick<Dataset, 'measures' | 'sums' | 'voices'>

/** A figure and the sum it follows from. */
export interface Derived {
  figure: Figure
  sum: Sum
}

/**
 * Figures that no report gives and that follow from a sum: the whole of its parts, or the one part that is missing.
 * Only from exact, undisputed counts of one side: a sum over two sides' counts would be nobody's count.
 */
export function deriveFigures(stated: Figure[], event: NewsEvent, basis: Basis): Derived[] {
  const derived: Derived[] = []
  for (let before = -1; before < derived.length; ) {
    before = derived.length
    for (const sum of basis.sums) {
      const all = [...stated, ...derived.map(each => each.figure)]
      const firm = all.filter(figure => isFirm(figure, basis))
      for (const place of new Set(firm.map(figure => figure.place))) {
        const figure = follow(sum, place, firm, event, basis)
        const isNew = figure && !all.some(each => each.measure === figure.measure && each.place === place)
        if (isNew) derived.push({ figure, sum })
      }
    }
  }
  return derived
}

/** A toll taken at two times cannot be summed; a range or a dispute would only look exact. */
function isFirm({ measure, best, standing, variant }: Figure, { measures }: Basis): boolean {
  const rises = measures.find(each => each.id === measure)?.rises
  return !rises && !variant && standing !== 'disputed' && typeof best !== 'string' && isExact(best)
}

function follow(sum: Sum, place: string, known: Figure[], event: NewsEvent, basis: Basis): Figure | undefined {
  const at = (measure: string) => known.find(each => each.measure === measure && each.place === place)
  const parts = sum.parts.map(at).filter(part => part !== undefined)
  const whole = at(sum.whole)
  const total = parts.reduce((all, part) => all + amountOf(part), 0)
  if (parts.length === sum.parts.length && !whole && !sum.rest) return derive(sum.whole, total, parts, event, basis)
  const missing = sum.parts.filter(part => !at(part))
  // With a rest that may be left over, what is missing is not accounted for; it is never the missing part.
  if (!whole || sum.rest || missing.length !== 1 || amountOf(whole) < total) return undefined
  return derive(missing[0]!, amountOf(whole) - total, [whole, ...parts], event, basis)
}

const amountOf = ({ best }: Figure) => (typeof best === 'string' ? 0 : best.low)

function derive(measure: string, amount: number, from: Figure[], event: NewsEvent, basis: Basis): Figure | undefined {
  const sides = from.map(figure => sidesOf(figure.voices, basis))
  const shared = sides[0]!.filter(side => sides.every(each => each.includes(side)))
  const voices = [...new Set(from.flatMap(figure => figure.voices))].filter(v => shared.includes(sideOf(v, basis)))
  if (!shared.length) return undefined
  const origins = new Set(voices.map(voice => originOf(voice, basis))).size
  return {
    measure,
    place: from[0]!.place,
    best: exactly(amount),
    low: exactly(amount),
    high: exactly(amount),
    asOf: [...from].sort(byTime).at(-1)!.asOf,
    standing: shared.length > 1 ? 'confirmed' : origins > 1 ? 'one side' : 'one voice',
    voices,
    sources: Math.min(...from.map(figure => figure.sources)),
    reports: [...new Set(from.flatMap(figure => figure.reports))],
    derived: true,
    checked: event.checked,
  }
}
