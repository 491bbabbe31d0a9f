import type { Forms } from '../model/entities.ts'
import { choice, list, map, number, type Shape, type TextShape, text } from './shape.ts'

// Limits are far above any honest record and keep an imported file from costing more than its 5 MB.
export const most = { texts: 20_000, events: 2000, reports: 2000, entries: 5000, forms: 60, few: 40 }

export const id = text('a name of small letters, digits, dots and hyphens', 80, /^[a-z0-9]+([.-][a-z0-9]+)*$/u)
export const language = text('a language code such as "en"', 12, /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/u)
const day = /[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/u.source
const clock = /T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-](0\d|1[0-4]):[0-5]\d)/u.source
export const isoDate: TextShape = {
  ...text('a date such as "2025-07-04"', 10, new RegExp(`^${day}$`, 'u')),
  calendar: true,
}
export const isoTime: TextShape = {
  ...text('a date, or a time such as "2025-07-04T08:00+03:00"', 25, new RegExp(`^${day}(${clock})?$`, 'u')),
  calendar: true,
}
export const address = text(
  'an http(s) address',
  500,
  /^https?:\/\/[^\s/?#@<>"']+\.[^\s/?#@<>"']+(:\d{1,5})?([/?#][^\s<>"]*)?$/u,
)
const something = /\S/u
export const label = text('a text of 1 to 120 characters', 120, something)
export const title = text('a text of 1 to 300 characters', 300, something)
export const prose = text('a text of 1 to 1000 characters', 1000, something)
export const amount = number('a number of 0 or more', 0, 1e12)
export const locator = { ...text('one to eight words', 120, something), words: 8 }
export const yes = choice([true])

/** A language's texts of the record, each by the English one. */
export const translation: Shape<Record<string, string>> = map(prose, prose, most.texts)

export const forms: Shape<Forms> = map(language, list(label, most.forms, 1), most.few)
