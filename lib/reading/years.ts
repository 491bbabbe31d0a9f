import type { IsoDate } from '../model/record.ts'
import { daysBetween } from './calendar.ts'
import type { Scene } from './scene.ts'
import { isOfRaid, raidsKnownBy } from './topic.ts'

/** So long after a raid an article looks back on it, and a date without a year may be of the raid's year. */
export const lookingBack = 200

/** Gives dates without a year the year that the text is about: of a raid it dates in full, or whose figures it has. */
export function settleYears(scene: Scene): void {
  const year = yearSpokenOf(scene)
  if (!year) return
  const { raidsByDay, occasions } = scene.knowledge
  const isOnRecord = (day: IsoDate) => raidsByDay.has(day) || occasions.some(({ start }) => start === day)
  for (const { sentences } of scene.parsed) {
    for (const { dates } of sentences) {
      for (const date of dates) {
        if (date.kind !== 'calendar' || date.withYear) continue
        const settled = (date.days.length ? date.days.map(day => day.slice(5)) : [date.monthDay ?? '']).map(
          day => `${year}-${day}`,
        )
        if (settled.some(isOnRecord) || date.days.length === 0)
          date.days = settled.filter(day => /-\d\d-\d\d$/.test(day))
      }
    }
  }
}

function yearSpokenOf({ knowledge, parsed, article }: Scene): string | undefined {
  const { last } = knowledge.signs
  if (!last || (article && daysBetween(last, article) < lookingBack)) return undefined
  const years = new Map<string, number>()
  const figures = new Set<number>()
  for (const { passage, sentences } of parsed) {
    if (passage.zone !== 'article') continue
    for (const { dates, amounts } of sentences) {
      for (const { days, withYear } of dates) {
        const raid = withYear && knowledge.raidsByDay.get(days[0] ?? '')?.find(each => isOfRaid(days, each))
        if (raid) years.set(raid.end.slice(0, 4), 2)
      }
      for (const { quantity } of amounts) {
        const [raid] = raidsKnownBy(quantity.low, knowledge, article)
        if (!raid || figures.has(quantity.low)) continue
        figures.add(quantity.low)
        const at = raid.end.slice(0, 4)
        years.set(at, (years.get(at) ?? 0) + 1)
      }
    }
  }
  const [best] = [...years].sort((a, b) => b[1] - a[1])
  return best && best[1] >= 2 ? best[0] : undefined
}
