import type { IsoDate, IsoTime } from '../lib/model/record.ts'
import { momentOf } from './moments.ts'

/** A day on an axis, from one pixel to another. */
export interface DayBand {
  day: IsoDate
  from: number
  to: number
  /** Days without a step were left out before it. */
  skips: boolean
}

/** Between the edge of a day and its first or last moment, in pixels; a quarter of the day where that is less. */
const edge = 14
/** What a day needs besides its moments, in moments: enough for its name. */
const base = 0.7

/**
 * An axis for a count that moves by the hour on its first day and by the day later: days stand side by side, each as wide as its
 * moments need, and the clock runs evenly within a day. Days without a moment have no room; the axis shows that they were left out.
 */
export function dayBands(times: IsoTime[], width: number): { bands: DayBand[]; x: (at: IsoTime) => number } {
  const days = [...new Set(times.map(dayOf))].sort()
  const momentsOn = (day: IsoDate) => [...new Set(times.filter(at => dayOf(at) === day).map(momentOf))]
  const weights = days.map(day => momentsOn(day).length + base)
  const unit = width / weights.reduce((sum, weight) => sum + weight, 0)
  const bands: DayBand[] = []
  for (const [index, day] of days.entries()) {
    const from = bands.at(-1)?.to ?? 0
    const last = days[index - 1]
    const skips = last !== undefined && momentOf(day) - momentOf(last) > 1.5 * 24 * 3600_000
    bands.push({ day, from, to: from + weights[index]! * unit, skips })
  }
  function x(at: IsoTime): number {
    const { from, to } = bands.find(({ day }) => day === dayOf(at))!
    const moments = momentsOn(dayOf(at))
    const [first, last] = [Math.min(...moments), Math.max(...moments)]
    if (first === last) return (from + to) / 2
    const inset = Math.min(edge, (to - from) / 4)
    return from + inset + ((momentOf(at) - first) / (last - first)) * (to - from - 2 * inset)
  }
  return { bands, x }
}

/** As it was written, in Kyiv. */
const dayOf = (at: IsoTime): IsoDate => at.slice(0, 10)
