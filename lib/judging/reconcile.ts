import type { Figure } from '../model/figure.ts'
import type { Sum } from '../model/measure.ts'
import { isExact, type Quantity } from '../model/quantity.ts'
import type { Dataset, NewsEvent } from '../model/record.ts'
import { deriveFigures } from './derive.ts'
import { placeOf } from './grouping.ts'
import { type Basis, statedFigures } from './standing.ts'

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
 * Every sum of an event that can be checked: all its parts are known, or the known ones make up the whole already, or
 * the sum allows a rest. A figure may itself follow from another sum, never from the one that is checked.
 */
export function reconcile(event: NewsEvent, basis: Basis): Reconciled[] {
  const stated = statedFigures(event, basis)
  const derived = deriveFigures(stated, event, basis)
  return basis.sums.flatMap(sum => {
    const known = [...stated, ...derived.filter(each => each.sum !== sum).map(each => each.figure)].filter(isNumber)
    const places = [...new Set(known.map(figure => figure.place))]
    return places.map(place => check(sum, place, known, event, basis)).filter(checked => checked !== undefined)
  })
}

function check(sum: Sum, place: string, known: Figure[], event: NewsEvent, basis: Basis): Reconciled | undefined {
  const valueFor = (measure: string) =>
    amountOf(known.find(each => each.measure === measure && each.place === place)?.best)
  const whole = valueFor(sum.whole)
  const parts = terms(sum, place, valueFor, event, basis)
  if (whole === undefined || parts.length === 0) return undefined
  const by = whole - parts.reduce((total, part) => total + part.value, 0)
  const counted = parts.flatMap(part => part.measures)
  const isWhole = sum.parts.every(part => counted.includes(part))
  // Kinds that nobody counts: the sum says something once the others make up the whole, or too much.
  if (!isWhole && !sum.rest && (by > 0 || parts.length < 2)) return undefined
  const outcome = by === 0 ? 'holds' : by > 0 && sum.rest ? 'rest' : 'differs'
  return { event: event.id, place, sum, whole, parts, outcome, by }
}

type ValueFor = (measure: string) => number | undefined

/** Single measures first; a report for a set of kinds fills in where none of its kinds is counted alone. */
function terms(sum: Sum, place: string, valueFor: ValueFor, event: NewsEvent, basis: Basis): Term[] {
  const found: Term[] = sum.parts.flatMap(id => {
    const value = valueFor(id)
    return value === undefined ? [] : [{ measures: [id], value }]
  })
  for (const { covers, value, reason, ...report } of event.reports) {
    const amount = amountOf(value)
    if (!covers || reason || amount === undefined || placeOf(report, event, basis) !== place) continue
    const isNew = !covers.some(id => found.some(term => term.measures.includes(id)))
    if (isNew && covers.every(id => sum.parts.includes(id))) found.push({ measures: covers, value: amount })
  }
  return found
}

/** A disputed figure takes no part: a sum over it would hold or differ by choice. */
const isNumber = ({ best, standing, variant }: Figure) =>
  !variant && standing !== 'disputed' && amountOf(best) !== undefined

const amountOf = (value: Quantity | string | undefined): number | undefined =>
  value !== undefined && typeof value !== 'string' && isExact(value) ? value.low : undefined

/** The sums of the whole record. */
export const reconcileAll = (dataset: Dataset): Reconciled[] =>
  dataset.events.flatMap(event => reconcile(event, dataset))
