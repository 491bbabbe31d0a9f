import type { NewsEvent } from '../model/record.ts'

/**
 * Figures that make one think of an event: three digits and no round hundred, those that most reports give first.
 * The gate only asks whether a page is worth reading; what is evidence, the reading decides.
 */
export function distinctiveNumbers(events: Pick<NewsEvent, 'reports'>[]): string[] {
  const count = new Map<number, number>()
  for (const { reports } of events)
    for (const { value, reason } of reports) {
      if (typeof value === 'string' || value.high !== value.low || (reason && reason !== 'disputed')) continue
      const n = value.low
      if (Number.isInteger(n) && n > 100 && n < 1000 && n % 100 !== 0) count.set(n, (count.get(n) ?? 0) + 1)
    }
  return [...count].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([n]) => String(n))
}
