import type { IsoTime } from '../lib/model/record.ts'

const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/

/** A date as the record has it, in Kyiv time, whatever the reader's own clock: "4 July 2025", "4 July 2025, 08:00". */
export function readDate(at: IsoTime, style: 'long' | 'short' = 'long', locale = 'en-GB'): string {
  const match = parts.exec(at)
  if (!match) return at
  const [, year, month, day, clock] = match
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const format: Intl.DateTimeFormatOptions =
    style === 'long'
      ? { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
      : { day: 'numeric', month: 'short', timeZone: 'UTC' }
  const text = new Intl.DateTimeFormat(locale, format).format(date)
  return clock && style === 'long' ? `${text}, ${clock}` : text
}

/** A moment as a number, for an axis; a day without a clock stands at its noon. */
export const momentOf = (at: IsoTime): number => Date.parse(at.includes('T') ? at : `${at}T12:00Z`)
