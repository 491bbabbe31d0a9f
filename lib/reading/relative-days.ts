import type { IsoDate } from '../model/record.ts'
import { addDays } from './calendar.ts'
import type { DateMention } from './dates.ts'
import type { Tag } from './lexicon.ts'

const steps: Record<string, number> = { 'word:nextDay': 1, 'word:dayBefore': -1 }

/** "On July 3 he spoke with … The following day …": days told from the date that stands before them in the passage. */
export function withRelativeDays(dates: DateMention[], tags: Tag[], article: IsoDate | undefined): DateMention[] {
  const nights = tags
    .filter(({ key }) => key === 'word:lastNight' && article)
    .map(({ from, to }): DateMention => ({ from, to, days: [article!], kind: 'weekday' }))
  const all = [...dates, ...nights].sort((a, b) => a.from - b.from)
  for (const { key, from, to } of tags) {
    const step = steps[key]
    if (step === undefined || all.some(date => from < date.to && to > date.from)) continue
    const before = all.findLast(date => date.to <= from && date.days.length > 0)
    if (before) all.push({ from, to, days: [addDays(before.days.at(-1)!, step)], kind: 'weekday' })
    all.sort((a, b) => a.from - b.from)
  }
  return all
}
