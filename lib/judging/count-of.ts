import type { PackedEvent } from '../model/figure.ts'
import { isQuantity } from './compare.ts'

/** The event's own count of a measure over the whole place. */
export function countOf(event: PackedEvent, measure: string): number | undefined {
  const figure =
    event.figures.find(each => each.measure === measure && each.place === event.place && !each.variant) ??
    event.figures.find(each => each.measure === measure && !each.variant)
  return figure && isQuantity(figure.best) && figure.best.high === figure.best.low ? figure.best.low : undefined
}
