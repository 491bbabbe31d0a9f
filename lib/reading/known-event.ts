import type { PackedEvent } from '../model/figure.ts'
import type { Quantity } from '../model/quantity.ts'
import type { KnownEvent } from './knowledge.ts'

const weaponMeasure = /^(launched|shot-down|suppressed|neutralised|got-through)(\.|$)/

/** An event with its counts as the reading asks for them. */
export function know(event: PackedEvent): KnownEvent {
  const weaponValues = new Map<number, Set<string>>()
  const reported = new Map<string, Quantity[]>()
  const values = new Map<string, Set<number>>()
  const note = (measure: string, place: string, value: Quantity | string, sound: boolean) => {
    if (typeof value === 'string') return
    if (weaponMeasure.test(measure) && (value.high === value.low || value.high === undefined)) {
      const measures = weaponValues.get(value.low) ?? new Set()
      if (sound) measures.add(measure)
      weaponValues.set(value.low, measures)
    }
    if (sound) values.set(measure, (values.get(measure) ?? new Set()).add(value.low))
    if (sound) reported.set(`${measure}@${place}`, [...(reported.get(`${measure}@${place}`) ?? []), value])
  }
  for (const report of event.reports) {
    note(
      report.measure,
      report.place ?? event.place,
      report.value,
      !report.reason || report.reason === 'earlier-count' || report.reason === 'disputed',
    )
  }
  for (const figure of event.figures) note(figure.measure, figure.place, figure.best, true)
  return {
    event,
    start: event.time.start.slice(0, 10),
    end: event.time.end.slice(0, 10),
    weaponValues,
    reported,
    values,
  }
}
