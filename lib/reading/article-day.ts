import type { PageText } from '../model/annotation.ts'
import type { IsoDate } from '../model/record.ts'
import { kyivDay } from './calendar.ts'
import type { Knowledge, KnownEvent } from './knowledge.ts'
import type { Scene } from './scene.ts'
import { parse } from './text.ts'

/** The day of publication: the page's own data, then a dateline among its first lines, then the address. */
export function articleDay(page: PageText, knowledge: Knowledge): IsoDate | undefined {
  const stated = page.published && kyivDay(page.published)
  if (stated) return stated
  for (const passage of page.passages.slice(0, 12)) {
    const { dates, from } = parse(
      { ...passage, text: passage.text.slice(0, 120) },
      knowledge.language,
      knowledge.lexicon,
      undefined,
    ).sentences[0] ?? { dates: [], from: 0 }
    const dated = dates.find(
      date => date.withYear && date.days.length === 1 && (date.from - from < 8 || passage.text.length < 80),
    )
    if (dated) return dated.days[0]
  }
  return page.addressDate
}

/** A page without a date, known by its figures: its dates without a year are of the raid's year. */
export function dateByTopic({ parsed }: Scene, { start, end }: KnownEvent): void {
  for (const { sentences } of parsed) {
    for (const { dates } of sentences) {
      for (const date of dates)
        for (const day of [start, end])
          if (date.days.length === 0 && date.monthDay === day.slice(5)) date.days.push(day)
    }
  }
}
