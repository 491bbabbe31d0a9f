import type { IsoDate } from '../model/record.ts'
import { addDays } from './calendar.ts'
import type { DateMention } from './dates.ts'
import type { Tag } from './lexicon.ts'

const steps: Record<string, number> = {
  nextDay: 1,
  dayBefore: -1,
  twoLater: 2,
  threeLater: 3,
  fourLater: 4,
  fiveLater: 5,
  weekLater: 7,
}
const told = new Set(['word:yearAgo', 'word:lastNight', ...Object.keys(steps).map(step => `word:${step}`)])
const ago = /^daysAgo(\d+)$/

/** "On July 3 he spoke with … The following day …": days told from the date that stands before them in the passage. */
export function withRelativeDays(written: DateMention[], tags: Tag[], article: IsoDate | undefined): DateMention[] {
  const relative = tags.filter(({ key, name }) => told.has(key) || ago.test(name))
  if (relative.length === 0) return written
  const byPlace = (a: DateMention, b: DateMention) => a.from - b.from
  const all = [...written, ...(article ? relative.flatMap(tag => daysFrom(tag, article)) : [])].sort(byPlace)
  for (const { name, from, to } of relative) {
    const step = steps[name]
    if (step === undefined || all.some(date => from < date.to && to > date.from)) continue
    const before = all.findLast(date => date.to <= from && date.days.length > 0)
    if (before) all.push({ from, to, days: [addDays(before.days.at(-1)!, step)], kind: 'weekday', relative: true })
    all.sort(byPlace)
  }
  return all
}

/** "Last night", "five days ago" and "a year ago today" are told from the article's day. */
function daysFrom({ name, from, to }: Tag, article: IsoDate): DateMention[] {
  if (name === 'lastNight') return [{ from, to, days: [article], kind: 'weekday' }]
  const days = ago.exec(name)?.[1]
  if (days) return [{ from, to, days: [addDays(article, -Number(days))], kind: 'weekday' }]
  const yearBefore = `${Number(article.slice(0, 4)) - 1}${article.slice(4, 10)}`
  return name === 'yearAgo' ? [{ from, to, days: [yearBefore], kind: 'weekday' }] : []
}
