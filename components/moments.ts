import type { IsoTime } from '../lib/model/record.ts'

/** A moment as a number, for an axis; a day without a clock stands at its noon. */
export const momentOf = (at: IsoTime): number => Date.parse(at.includes('T') ? at : `${at}T12:00Z`)
