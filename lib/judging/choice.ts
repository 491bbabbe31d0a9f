import type { Figure } from '../model/figure.ts'
import type { Dataset, Report } from '../model/record.ts'
import { compatible, sameValue, vagueness } from './agreement.ts'
import { byTime, hoursBetween, momentOf } from './moments.ts'
import { sidesOf, voiceOf } from './voices.ts'

/** The report that stands for a measure, the range that no reason rules out, and whether voices differ. */
export interface Choice extends Pick<Figure, 'low' | 'high'> {
  best: Report
  disputed: boolean
}
type Basis = Pick<Dataset, 'voices' | 'sources'>

/** Two counts given within so many hours are counts of the same moment. */
const sameTimeHours = 6

/** A toll: the latest count stands; another voice's latest count of about the same time disputes it. */
export function chooseRising(group: Report[], rivals: Report[], basis: Basis): Choice | undefined {
  const open = group.filter(report => report.reason !== 'earlier-count')
  const plain = open.filter(report => report.reason === undefined)
  const best = latest(plain.length ? plain : open)
  if (!best) return undefined
  const voices = [...new Set(plain.map(report => voiceOf(report, basis)))]
  const words = voices.map(voice => latest(plain.filter(report => voiceOf(report, basis) === voice))!)
  const atTheTime = words.filter(report => hoursBetween(report.asOf, best.asOf) <= sameTimeHours)
  return spread(best, [...atTheTime, ...open.filter(isHeldOpen)], rivals)
}

/** What happened once and does not grow: all reports agree, or it is disputed. */
export function chooseFixed(group: Report[], rivals: Report[], basis: Basis): Choice | undefined {
  const open = group.filter(report => report.reason !== 'earlier-count')
  const plain = open.filter(report => report.reason === undefined)
  const support = ({ value }: Report) => {
    const giving = open.filter(report => sameValue(report.value, value))
    const voices = giving.map(report => voiceOf(report, basis))
    return { sides: sidesOf(voices, basis).length, prints: giving.length }
  }
  // A voice on record goes before outlets that do not say from whom they have it, be they ever so exact.
  const best = [...(plain.length ? plain : open)].sort((a, b) => {
    const [one, two] = [support(a), support(b)]
    const bySides = Number(two.sides > 0) - Number(one.sides > 0)
    const byPrecision = vagueness(a.value) - vagueness(b.value)
    return bySides || byPrecision || two.sides - one.sides || two.prints - one.prints || byTime(b, a)
  })[0]
  return best && spread(best, open, rivals)
}

/** Among reports that none certainly follows, the highest: where only days are given, a count that rises is later. */
function latest(reports: Report[]): Report | undefined {
  const last = reports.filter(r => !reports.some(s => momentOf(s.asOf).start > momentOf(r.asOf).end))
  return last.sort((a, b) => lowest(b) - lowest(a) || vagueness(a.value) - vagueness(b.value))[0]
}

const isHeldOpen = ({ reason }: Report) => reason === 'disputed'
const lowest = ({ value }: Report) => (typeof value === 'string' ? 0 : value.low)
const highest = ({ value }: Report) => (typeof value === 'string' ? 0 : (value.high ?? value.low))

/** Where an editor holds even the best open, the range is that of all variants. */
function spread(best: Report, others: Report[], rivals: Report[]): Choice {
  const open = isHeldOpen(best) ? rivals.filter(({ reason }) => reason !== 'earlier-count') : others
  const against = open.filter(report => !compatible(report.value, best.value))
  const disputed = against.length > 0
  if (typeof best.value === 'string') return { best, low: best.value, high: against[0]?.value ?? best.value, disputed }
  const all = [best, ...against]
  return {
    best,
    low: all.reduce((a, b) => (lowest(b) < lowest(a) ? b : a)).value,
    high: all.reduce((a, b) => (highest(b) > highest(a) ? b : a)).value,
    disputed,
  }
}
