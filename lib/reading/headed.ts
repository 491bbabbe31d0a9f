import type { IsoDate } from '../model/record.ts'
import type { Parsed } from './text.ts'

/** The days that the last dated heading names, for each passage below it in its section. */
export function headings(parsed: Parsed[]): IsoDate[][] {
  let days: IsoDate[] = []
  let section = -1
  return parsed.map(({ passage, sentences, tokens }) => {
    if (passage.section !== section) days = []
    section = passage.section
    const heads = passage.kind === 'heading' || tokens.length <= 6
    if (heads)
      days =
        sentences[0]?.dates.find(({ kind, from }) => kind === 'calendar' && from <= 3)?.days ??
        (passage.kind === 'heading' ? [] : days)
    return days
  })
}
