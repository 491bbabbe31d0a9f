import { inEnglish } from '../../lib/judging/in-english.ts'
import { quantityWords } from '../../lib/judging/quantity-words.ts'
import { voiceOf } from '../../lib/judging/voices.ts'
import * as dates from '../../lib/model/date-words.ts'
import type { Figure } from '../../lib/model/figure.ts'
import type { Measure, Reason } from '../../lib/model/measure.ts'
import type { Dataset, IsoTime, Report } from '../../lib/model/record.ts'

export const columns = 80

/** "550", "at least 26", "8 to 9 hours"; the unit only where a bare number would not say it. */
export function valueWords(value: Report['value'], measure: Measure | undefined): string {
  if (typeof value === 'string') return measure?.values?.[value]?.en?.[0] ?? dateWords(value) ?? value
  const unit = measure && ['hours', 'minutes', 'tonnes', 'percent', 'kilometres', 'years'].includes(measure.unit)
  return `${quantityWords(value, inEnglish)}${unit ? ` ${measure.unit}` : ''}`
}

/** "5 July 2025", "night of 3–4 July 2025"; nothing where the value is no date. */
function dateWords(value: string): string | undefined {
  const [, start, end] = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/.exec(value) ?? []
  return start && (end ? `night of ${dates.nightWords(start, end, inEnglish)}` : dates.dayWords(start, inEnglish))
}

/** "4 July 2025, 08:00": the clock as it was written, in Kyiv. */
export const timeWords = (time: IsoTime): string => dates.timeWords(time, inEnglish)

export const voiceWords = (voice: string, { voices }: Dataset): string =>
  voices.find(each => each.id === voice)?.name ?? voice

export const whoseWords = (report: Report, dataset: Dataset): string => voiceWords(voiceOf(report, dataset), dataset)

export const measureNamed = (id: string, { measures }: Dataset): Measure | undefined =>
  measures.find(measure => measure.id === id)

/** "Injured, Kyiv (night alert in the city)". */
export function headingOf(
  { measure, place, variant }: Pick<Figure, 'measure' | 'place' | 'variant'>,
  dataset: Dataset,
) {
  return `${measureNamed(measure, dataset)?.name ?? measure}, ${place}${variant ? ` (${variant})` : ''}`
}

/** Why a report differs, where it has no sentence of its own. */
export const reasonWords: Record<Reason | 'disputed', string> = {
  miscount: 'A total given as one kind, or a part counted twice.',
  'partial-count': 'A part given for the whole.',
  'earlier-count': 'An earlier count, since overtaken.',
  scope: 'The count of another place or span of time.',
  misdated: 'The figure of another day.',
  misattribution: 'Another person, office or body than on record.',
  rounded: 'A rounded figure.',
  disputed: 'Reports differ, and the record cannot choose.',
}
