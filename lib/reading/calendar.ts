import type { IsoDate, IsoTime } from '../model/record.ts'

const day = 86_400_000

export const isoOf = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10)
/** The few days that pages and the record speak of are asked for again and again. */
const times = new Map<IsoDate, number>()

export function timeOf(date: IsoDate): number {
  const known = times.get(date)
  if (known !== undefined) return known
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
  if (times.size >= 1000) times.clear()
  times.set(date, time)
  return time
}

export const addDays = (date: IsoDate, days: number): IsoDate => isoOf(timeOf(date) + days * day)
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((timeOf(to) - timeOf(from)) / day)
export const weekdayOf = (date: IsoDate): number => (new Date(timeOf(date)).getUTCDay() + 6) % 7

/** Whether a day of that month exists: 31 June does not. */
export function isDay(year: number, month: number, date: number): boolean {
  if (month < 1 || month > 12 || date < 1) return false
  return date <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export const isoDay = (year: number, month: number, date: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`

/** Kyiv keeps UTC+3 from the last Sunday of March to the last Sunday of October, else UTC+2. */
export function kyivDay(time: IsoTime): IsoDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}/.test(time)) return undefined
  const [, clock, zone] = /T(\d{2}:\d{2})(Z|[+-]\d{2}:?\d{2})?/.exec(time) ?? []
  if (!clock || !zone) return time.slice(0, 10)
  const at = Date.parse(time)
  if (Number.isNaN(at)) return time.slice(0, 10)
  const month = new Date(at).getUTCMonth()
  return isoOf(at + (month >= 3 && month <= 9 ? 3 : 2) * 3_600_000)
}
