import type { Figure, Standing } from '../model/figure.ts'
import type { Measure } from '../model/measure.ts'
import type { Dataset, NewsEvent, Report } from '../model/record.ts'
import { sameValue } from './agreement.ts'
import { chooseFixed, chooseRising } from './choice.ts'
import { deriveFigures } from './derive.ts'
import { groupsOf, placeOf } from './grouping.ts'
import { byTime } from './moments.ts'
import { originOf, sidesOf, voicesOf } from './voices.ts'

/** What the rule needs of a record. */
export type Basis = Pick<Dataset, 'measures' | 'sums' | 'places' | 'voices' | 'sources'>

/**
 * Where every measure of an event stands, by the one rule of docs/verification.md: what reports state, then what
 * follows from sums. In the order of the measures.
 */
export function figures(event: NewsEvent, basis: Basis): Figure[] {
  const stated = statedFigures(event, basis)
  const all = [...stated, ...deriveFigures(stated, event, basis).map(each => each.figure)]
  const order = new Map(basis.measures.map((measure, i) => [measure.id, i]))
  return all.sort((a, b) => order.get(a.measure)! - order.get(b.measure)!)
}

/** Figures that reports give. */
export const statedFigures = (event: NewsEvent, basis: Basis): Figure[] =>
  groupsOf(event, basis)
    .map(group => figureOf(group.reports, group.rivals, event, basis))
    .filter(figure => figure !== undefined)

function figureOf(group: Report[], rivals: Report[], event: NewsEvent, basis: Basis): Figure | undefined {
  const first = group[0]!
  const measure = basis.measures.find(each => each.id === first.measure)
  const chosen = (measure?.rises ? chooseRising : chooseFixed)(group, rivals, basis)
  if (!measure || !chosen) return undefined
  const giving = group.filter(report => report.reason !== 'earlier-count' && sameValue(report.value, chosen.best.value))
  const voices = voicesOf(giving, basis)
  return {
    measure: first.measure,
    place: placeOf(first, event, basis),
    ...(measure.kind !== 'nominal' && first.variant && { variant: first.variant }),
    ...(first.subject && { subject: first.subject }),
    best: chosen.best.value,
    low: chosen.low,
    high: chosen.high,
    asOf: [...giving].sort(byTime).at(-1)!.asOf,
    standing: chosen.disputed ? 'disputed' : isPartial(chosen.best, measure) ? 'partial' : standingOf(voices, basis),
    voices,
    sources: new Set(giving.map(report => report.source)).size,
    reports: giving.map(report => report.id),
    checked: event.checked,
  }
}

/** "At least 330" and nobody counted on: the whole is not known. */
const isPartial = ({ value }: Report, measure: Measure) =>
  measure.kind === 'count' && typeof value !== 'string' && value.high === undefined

/** How well voices that agree support each other. */
export function standingOf(voices: string[], basis: Pick<Dataset, 'voices'>): Standing {
  const sides = sidesOf(voices, basis)
  if (sides.length > 1) return 'confirmed'
  const origins = new Set(voices.map(voice => originOf(voice, basis)))
  return sides.length === 1 && origins.size > 1 ? 'one side' : 'one voice'
}

/** The address under which a figure can be cited: `2025-07-04-kyiv/launched@Ukraine`. */
export function addressOf(event: { id: string }, { measure, place, variant, subject, best, reports }: Figure): string {
  const wording = typeof best === 'string' && / /.test(best) ? reports[0] : undefined
  return [`${event.id}/${measure}@${place}`, variant, subject, wording].filter(Boolean).join('~')
}
