import type { Locale } from './locale.ts'
import type { IsoDate, IsoTime } from './record.ts'

type Said = Pick<Locale, 'tag' | 'say'>

const long = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const

/** "4 July", "4 липня". */
export const dayAndMonth = (date: IsoTime, { tag }: Pick<Locale, 'tag'>, month: 'long' | 'short' = 'long'): string =>
  formatOf(tag, month).format(noon(date))

/** A search words thousands of days, and making a format takes longer than a hundred of them. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(tag: string, month: 'long' | 'short'): Intl.DateTimeFormat {
  const key = `${tag} ${month}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...long, month })
  formats.set(key, format)
  return format
}

/** "4 July 2025", "4 липня 2025 року". */
export const dayWords = (date: IsoTime, locale: Said): string =>
  locale.say('date_withYear', dayAndMonth(date, locale), date.slice(0, 4))

/** "3–4 July 2025", "30 June – 1 July 2025". */
export function nightWords(start: IsoDate, end: IsoDate, locale: Said): string {
  // Not formatRange: browsers differ in the spaces around its dash.
  const isOneMonth = start.slice(0, 7) === end.slice(0, 7)
  const from = isOneMonth ? `${Number(start.slice(8, 10))}–` : `${dayAndMonth(start, locale)} – `
  return locale.say('date_withYear', from + dayAndMonth(end, locale), end.slice(0, 4))
}

/** With the clock as it was written, in Kyiv: "4 July 2025, 08:00". A day alone stays a day. */
export const timeWords = (time: IsoTime, locale: Said): string =>
  time.length > 10 ? locale.say('date_withClock', dayWords(time, locale), time.slice(11, 16)) : dayWords(time, locale)

const noon = (date: IsoTime): Date => new Date(`${date.slice(0, 10)}T12:00Z`)
