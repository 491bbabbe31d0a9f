import type { Figure } from '../model/figure.ts'
import type { Report } from '../model/record.ts'
import { compatible, sameValue, vagueness } from './agreement.ts'
import { byTime, hoursBetween, momentOf } from './moments.ts'

/** The report that stands for a measure, the range that no reason rules out, and whether voices differ. */
export interface Choice extends Pick<Figure, 'low' | 'high'> {
  best: Report
  disputed: boolean
}
type VoiceOf = (report: Report) => string
type SideOf = (voice: string) => string

/** Two counts given within so many hours are counts of the same moment. */
const sameTimeHours = 6

/** A toll: the latest count stands; another voice's latest count of about the same time disputes it. */
export function chooseRising(group: Report[], voiceOf: VoiceOf): Choice | undefined {
  const open = group.filter(report => report.reason !== 'earlier-count')
  const plain = open.filter(report => report.reason === undefined)
  const best = latest(plain.length ? plain : open)
  if (!best) return undefined
  const words = [...new Set(open.map(voiceOf))].map(voice => latest(plain.filter(report => voiceOf(report) === voice)))
  const atTheTime = words.filter(
    report => report !== undefined && hoursBetween(report.asOf, best.asOf) <= sameTimeHours,
  )
  return spread(best, [...atTheTime, ...open.filter(report => report.reason === 'disputed')] as Report[])
}

/** What happened once and does not grow: all reports agree, or it is disputed. */
export function chooseFixed(group: Report[], voiceOf: VoiceOf, sideOf: SideOf): Choice | undefined {
  const open = group.filter(report => report.reason !== 'earlier-count')
  const plain = open.filter(report => report.reason === undefined)
  const sides = (value: Report['value']) =>
    new Set(open.filter(report => sameValue(report.value, value)).map(report => sideOf(voiceOf(report)))).size
  const best = [...(plain.length ? plain : open)].sort(
    (a, b) => vagueness(a.value) - vagueness(b.value) || sides(b.value) - sides(a.value) || byTime(b, a),
  )[0]
  return best && spread(best, open)
}

/** Among reports that none certainly follows, the highest: where only days are given, a count that rises is later. */
function latest(reports: Report[]): Report | undefined {
  const last = reports.filter(r => !reports.some(s => momentOf(s.asOf).start > momentOf(r.asOf).end))
  return last.sort((a, b) => lowest(b) - lowest(a) || vagueness(a.value) - vagueness(b.value))[0]
}

const lowest = ({ value }: Report) => (typeof value === 'string' ? 0 : value.low)
const highest = ({ value }: Report) => (typeof value === 'string' ? 0 : (value.high ?? value.low))

function spread(best: Report, others: Report[]): Choice {
  const against = others.filter(report => !compatible(report.value, best.value))
  const all = [best, ...against]
  return {
    best,
    low: all.reduce((a, b) => (lowest(b) < lowest(a) ? b : a)).value,
    high: all.reduce((a, b) => (highest(b) > highest(a) ? b : a)).value,
    disputed: against.length > 0,
  }
}
