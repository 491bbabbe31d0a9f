import type { Annotation } from '../model/annotation.ts'
import { dayWords, nightWords } from '../model/date-words.ts'
import type { Figure, Pack, PackedEvent } from '../model/figure.ts'
import type { Locale } from '../model/locale.ts'
import type { Quantity } from '../model/quantity.ts'
import { quantityWords } from './quantity-words.ts'

/** A value as a reader reads it, with its unit: "550", "at least 26", "7 hours", "the Pentagon". */
export function valueWords(pack: Pack, measure: string, value: Quantity | string, locale: Locale): string {
  if (typeof value === 'string') return nominalWords(pack, measure, value, locale)
  if (value.ordinal) return locale.ordinal('unit_ordinalYear', value.low)
  const words = quantityWords(value, locale)
  const unit = pack.measures.find(({ id }) => id === measure)?.unit
  if (unit === 'percent' || unit === 'kilometres') return locale.say(`unit_${unit}`, words)
  if (unit !== 'hours' && unit !== 'minutes' && unit !== 'tonnes' && unit !== 'years') return words
  return locale.count(`unit_${unit}`, value.over ?? value.high ?? value.low, words)
}

function nominalWords(pack: Pack, measure: string, value: string, locale: Locale): string {
  if (measure === 'date') {
    const [from, to] = value.split('/')
    return to ? nightWords(from!, to, locale) : dayWords(from!, locale)
  }
  const wording = pack.measures.find(({ id }) => id === measure)?.values?.[value]?.en?.[0]
  return wording ?? value.replaceAll('-', ' ')
}

/** What this page says, as read. */
export function claimWords(pack: Pack, { measure, quantity, value, subject }: Annotation, locale: Locale): string {
  if (quantity) return valueWords(pack, measure, quantity, locale)
  const words = valueWords(pack, measure, value ?? '', locale)
  const person = subject && pack.people.find(({ id }) => id === subject)?.name
  return person ? `${person}: ${words}` : words
}

/** What the record says, as read: the best value, and its range where reports differ. */
export function figureWords(pack: Pack, event: PackedEvent, figure: Figure, locale: Locale): string {
  const { measure, best, low, high } = figure
  const variants = event.figures.filter(each => each.measure === measure && each.place === figure.place && each.variant)
  if (variants.length > 1) return spread(pack, measure, variants, locale)
  if (
    figure.standing === 'disputed' &&
    typeof low !== 'string' &&
    typeof high !== 'string' &&
    low.low !== (high.high ?? high.low)
  ) {
    return valueWords(pack, measure, { low: low.low, high: high.high ?? high.low }, locale)
  }
  return valueWords(pack, measure, best, locale)
}

function spread(pack: Pack, measure: string, figures: Figure[], locale: Locale): string {
  const values = figures.flatMap(({ best }) => (typeof best === 'string' ? [] : [best]))
  if (!values.length) return [...new Set(figures.map(({ best }) => valueWords(pack, measure, best, locale)))].join(', ')
  const low = Math.min(...values.map(value => value.low))
  const high = Math.max(...values.map(value => value.high ?? value.low))
  return valueWords(pack, measure, { low, high }, locale)
}

/** "Drones launched · Ukraine". */
export const placed = (name: string, place: string): string => `${name} · ${place}`
