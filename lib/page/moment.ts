import type { IsoDate, IsoTime } from '../model/record.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** 1 to 12 for "7", "07", "jul" and "july". */
export const monthOf = (name: string): number =>
  /^\d/.test(name) ? Number(name) : months.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** Absent where the parts are no day of this age. */
export function dayOf(year: string, month: number, day: string): IsoDate | undefined {
  if (!/^(19|20)\d\d$/.test(year) || !(month >= 1 && month <= 12) || !(Number(day) >= 1 && Number(day) <= 31))
    return undefined
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** A moment as the data of pages gives it, or the day alone: ISO in its spellings, seconds since 1970, lists, words. */
export function decodeTime(value: unknown): IsoTime | undefined {
  if (Array.isArray(value)) return decodeTime(value[0])
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value).trim()
  if (text.length > 60) return undefined
  return decodeIso(text) ?? decodeSeconds(text) ?? decodeDigits(text) ?? decodeWords(text)
}

const iso =
  /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T ](\d{2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*(?:(Z)|([+-]\d{2}):?(\d{2})?)?)?(?!\d)/i

function decodeIso(text: string): IsoTime | undefined {
  const [, year = '', mark, month = '', date = '', hour, minute, utc, ahead, rest] = iso.exec(text) ?? []
  if (!mark && month.length + date.length < 4) return undefined
  const day = dayOf(year, Number(month), date)
  if (!day || !hour) return day
  return `${day}T${hour}:${minute}${utc ? 'Z' : ahead ? `${ahead}:${rest ?? '00'}` : ''}`
}

/** "1751641560", and in thousandths. */
function decodeSeconds(text: string): IsoTime | undefined {
  if (!/^1\d{9}(\d{3})?$/.test(text)) return undefined
  return inUtc(Number(text) * (text.length === 10 ? 1000 : 1))
}

/** "04.07.2025"; with slashes only where it can be read in one way. */
function decodeDigits(text: string): IsoTime | undefined {
  const [, first = '', mark, second = '', year = ''] = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})\b/.exec(text) ?? []
  if (!year) return undefined
  if (mark === '.' || Number(first) > 12 || first === second) return dayOf(year, Number(second), first)
  return Number(second) > 12 ? dayOf(year, Number(first), second) : undefined
}

const hasZone = /\b(Z|GMT|UTC|[ECMP][SD]T)\b|[+-]\d{2}:?\d{2}\b/

/** "Fri, 04 Jul 2025 15:26:00 GMT", "July 4, 2025, 9:30 p.m. ET". Without a zone the day is the one written, wherever it is read. */
function decodeWords(text: string): IsoTime | undefined {
  const monthFirst = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(text)
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})\b/i.exec(text)
  const day = monthFirst
    ? dayOf(monthFirst[3]!, monthOf(monthFirst[1]!), monthFirst[2]!)
    : dayFirst && dayOf(dayFirst[3]!, monthOf(dayFirst[2]!), dayFirst[1]!)
  const time = hasZone.test(text) && /\d:\d\d/.test(text) ? Date.parse(text) : Number.NaN
  // "Fri Jul 04 2025 03:26:00 GMT+0300 (EEST)" has the year last or in the middle: the platform knows both.
  return Number.isNaN(time) ? (day ?? undefined) : inUtc(time)
}

const inUtc = (time: number): IsoTime => `${new Date(time).toISOString().slice(0, 16)}Z`
