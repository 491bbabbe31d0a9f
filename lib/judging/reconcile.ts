import type { Figure } from '../model/figure.ts'
import { isExact } from '../model/quantity.ts'
import type { Dataset, NewsEvent, Sum } from '../model/record.ts'
import { type Basis, figures, placeOf } from './standing.ts'

/** A term of a sum as it is reported: one measure, or a set of them that one report covers. */
export interface Term {
  measures: string[]
  value: number
}

/** One sum of one event, checked. */
export interface Reconciled {
  event: string
  place: string
  sum: Sum
  whole: number
  parts: Term[]
  /** `rest`: something is left over and the sum says what that is called; it is not accounted for. */
  outcome: 'holds' | 'differs' | 'rest'
  /** Whole minus parts: what is left over, or by how much they differ. */
  by: number
}

/**
 * Every sum of an event that can be checked: all its parts are reported, or the sum allows a rest and at least one is.
 * Only exact counts that a report gives take part; a figure that follows from the sum would prove itself.
 */
export function reconcile(event: NewsEvent, record: Basis): Reconciled[] {
  const stated = figures(event, record).filter(
    figure => !figure.derived && !figure.variant && numberOf(figure) !== undefined,
  )
  const places = [...new Set(stated.map(figure => figure.place))]
  return places.flatMap(place =>
    record.sums.map(sum => check(sum, place, stated, event, record)).filter(checked => checked !== undefined),
  )
}

function check(sum: Sum, place: string, stated: Figure[], event: NewsEvent, record: Basis): Reconciled | undefined {
  const reported = (measure: string) => numberOf(stated.find(each => each.measure === measure && each.place === place))
  const whole = reported(sum.whole)
  const parts = terms(sum, place, reported, event, record)
  const counted = parts.flatMap(part => part.measures)
  const enough = sum.rest ? parts.length > 0 : sum.parts.every(part => counted.includes(part))
  if (whole === undefined || !enough) return undefined
  const by = whole - parts.reduce((total, part) => total + part.value, 0)
  const outcome = by === 0 ? 'holds' : by > 0 && sum.rest ? 'rest' : 'differs'
  return { event: event.id, place, sum, whole, parts, outcome, by }
}

/** Single measures first; a report for a set of kinds fills in where none of its kinds is counted alone. */
function terms(sum: Sum, place: string, reported: (id: string) => number | undefined, event: NewsEvent, record: Basis) {
  const found: Term[] = sum.parts.flatMap(id => {
    const value = reported(id)
    return value === undefined ? [] : [{ measures: [id], value }]
  })
  for (const { covers, value, reason, ...report } of event.reports) {
    if (!covers || reason || typeof value === 'string' || !isExact(value)) continue
    const inside = covers.every(id => sum.parts.includes(id)) && placeOf(report, event, record) === place
    if (inside && !covers.some(id => found.some(term => term.measures.includes(id))))
      found.push({ measures: covers, value: value.low })
  }
  return found
}

/** A disputed or open figure takes no part: a sum over it would hold or differ by choice. */
function numberOf(figure: Figure | undefined): number | undefined {
  if (!figure || typeof figure.best === 'string' || figure.standing === 'disputed') return undefined
  return isExact(figure.best) ? figure.best.low : undefined
}

/** The sums of the whole record. */
export const reconcileAll = (dataset: Dataset): Reconciled[] =>
  dataset.events.flatMap(event => reconcile(event, dataset))
