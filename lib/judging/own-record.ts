import type { Claim } from '../model/annotation.ts'
import type { Figure, PackedEvent } from '../model/figure.ts'
import type { Report } from '../model/record.ts'

/** Figures and reports of one measure at one place. */
interface OwnRecord {
  own: Figure[]
  reports: Report[]
}

const records = new WeakMap<PackedEvent, Map<string, OwnRecord>>()

/** What the record has for a measure at a place; asked again for each claim that a page makes of it. */
export function recordOf({ measure, place }: Claim, event: PackedEvent): OwnRecord {
  const known = records.get(event) ?? new Map<string, OwnRecord>()
  const key = `${measure}@${place}`
  const isOwn = (each: { measure: string; place?: string }) => each.measure === measure && each.place === place
  const found = known.get(key) ?? {
    own: event.figures.filter(isOwn),
    reports: event.reports.filter(report => isOwn(report) && !report.covers),
  }
  records.set(event, known.set(key, found))
  return found
}
