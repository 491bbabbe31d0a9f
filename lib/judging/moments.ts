import type { IsoTime } from '../model/record.ts'

/** First and last instant of what is meant, in ms; a bare day lasts from midnight to midnight in Kyiv. */
export function momentOf(time: IsoTime): { start: number; end: number } {
  if (time.length > 10) return { start: Date.parse(time), end: Date.parse(time) }
  // Kyiv is at +03:00 in summer, +02:00 in winter; an hour never decides between two bare days.
  const start = Date.parse(`${time}T00:00+03:00`)
  return { start, end: start + 24 * 3_600_000 - 1 }
}

/** Hours between two moments; 0 where they may be the same. */
export function hoursBetween(a: IsoTime, b: IsoTime): number {
  const [one, two] = [momentOf(a), momentOf(b)]
  return Math.max(0, one.start - two.end, two.start - one.end) / 3_600_000
}

/** By the end of what is meant: a bare day stands after its own hours. */
export const byTime = (a: { asOf: IsoTime }, b: { asOf: IsoTime }): number =>
  momentOf(a.asOf).end - momentOf(b.asOf).end
