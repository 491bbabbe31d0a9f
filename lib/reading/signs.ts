import type { IsoDate } from '../model/record.ts'
import { addDays } from './calendar.ts'
import type { KnownEvent } from './knowledge.ts'
import type { RaidIndex } from './raid-index.ts'

/** What a page must show one of to be about an event on record. */
export interface Signs {
  /** Days between which an article may speak of an event without dating it. */
  news: { from: IsoDate; to: IsoDate }[]
  /** Days of events ("2025-07-04"), and the same without a year ("07-04"). */
  days: Set<string>
  /** The months that totals are of. */
  months: Pick<KnownEvent, 'start' | 'end'>[]
  /** Numbers of weapons that any source gave for a raid, with the day on which the first raid was over that has it. */
  figures: Map<number, IsoDate>
  /** The last raid's day. */
  last: IsoDate
}

/** News announces a meeting this many days ahead, and speaks of "last month" until the month after it is over. */
const ahead = 4
const after = 62

/** Below this a number alone tells no raid. */
const least = 100
/** And below this no month. */
const fewestOfMonth = 1000

export function signsOf(events: Iterable<KnownEvent>, { raidsByOwnValue, raidsByWrongValue }: RaidIndex): Signs {
  const signs: Signs = { news: [], days: new Set(), months: [], figures: new Map(), last: '' }
  const note = (value: number, fewest: number, end: IsoDate) => {
    if (value >= fewest && end < (signs.figures.get(value) ?? '9')) signs.figures.set(value, end)
  }
  for (const known of events) {
    const { event, start, end } = known
    // The war has lasted for years: what is said of it as a whole is told by its words.
    if (event.kind === 'war') continue
    signs.news.push({ from: addDays(start, -ahead), to: addDays(end, after) })
    if (event.kind === 'campaign') signs.months.push({ start, end })
    else for (let day = start; day <= end; day = addDays(day, 1)) signs.days.add(day).add(day.slice(5))
    if (event.kind === 'aerial-attack' && end > signs.last) signs.last = end
    if (event.kind === 'campaign') for (const value of known.weaponValues.keys()) note(value, fewestOfMonth, end)
  }
  for (const [value, raids] of [...raidsByOwnValue, ...raidsByWrongValue])
    for (const { end } of raids) note(value, least, end)
  return { ...signs, news: joined(signs.news) }
}

/** Days that overlap as one stretch: of a record of years few are left. */
function joined(news: Signs['news']): Signs['news'] {
  const stretches: Signs['news'] = []
  for (const { from, to } of news.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const last = stretches.at(-1)
    if (!last || from > last.to) stretches.push({ from, to })
    else if (to > last.to) last.to = to
  }
  return stretches
}
