import type { Annotation } from '../model/annotation.ts'
import type { Figure, Pack, PackedEvent } from '../model/figure.ts'
import type { Quantity } from '../model/quantity.ts'
import { dayWords, nightWords } from './date-words.ts'
import { quantityWords } from './quantity-words.ts'

const unitWords: Record<string, string> = {
  hours: 'hours',
  minutes: 'minutes',
  tonnes: 'tonnes',
  percent: '%',
  kilometres: 'km',
  years: 'years',
}

/** A value as a reader reads it, with its unit: "550", "at least 26", "7 hours", "the Pentagon". */
export function valueWords(pack: Pack, measure: string, value: Quantity | string): string {
  const known = pack.measures.find(({ id }) => id === measure)
  if (typeof value === 'string') return nominalWords(pack, measure, value)
  const unit = unitWords[known?.unit ?? '']
  const words = value.ordinal ? `${ordinal(value.low)} year` : quantityWords(value)
  return unit && !value.ordinal ? `${words}${unit === '%' ? '' : ' '}${unit}` : words
}

function nominalWords(pack: Pack, measure: string, value: string): string {
  if (measure === 'date') {
    const [from, to] = value.split('/')
    return to ? nightWords(from!, to) : dayWords(from!)
  }
  const wording = pack.measures.find(({ id }) => id === measure)?.values?.[value]?.en?.[0]
  return wording ?? value.replaceAll('-', ' ')
}

function ordinal(n: number): string {
  const tail = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${tail}`
}

/** What this page says, as read. */
export function claimWords(pack: Pack, { measure, quantity, value, subject }: Annotation): string {
  if (quantity) return valueWords(pack, measure, quantity)
  const words = valueWords(pack, measure, value ?? '')
  const person = subject && pack.people.find(({ id }) => id === subject)?.name
  return person ? `${person}: ${words}` : words
}

/** What the record says, as read: the best value, and its range where reports differ. */
export function figureWords(pack: Pack, event: PackedEvent, figure: Figure): string {
  const { measure, best, low, high } = figure
  const variants = event.figures.filter(each => each.measure === measure && each.place === figure.place && each.variant)
  if (variants.length > 1) return spread(pack, measure, variants)
  if (
    figure.standing === 'disputed' &&
    typeof low !== 'string' &&
    typeof high !== 'string' &&
    low.low !== (high.high ?? high.low)
  ) {
    return valueWords(pack, measure, { low: low.low, high: high.high ?? high.low })
  }
  return valueWords(pack, measure, best)
}

function spread(pack: Pack, measure: string, figures: Figure[]): string {
  const values = figures.flatMap(({ best }) => (typeof best === 'string' ? [] : [best]))
  if (!values.length) return [...new Set(figures.map(({ best }) => valueWords(pack, measure, best)))].join(', ')
  const low = Math.min(...values.map(value => value.low))
  const high = Math.max(...values.map(value => value.high ?? value.low))
  return valueWords(pack, measure, { low, high })
}

/** "Drones launched · Ukraine". */
export const placed = (name: string, place: string): string => `${name} · ${place}`
