import type { Annotation } from '../model/annotation.ts'
import type { FigureRow } from '../model/card.ts'
import type { Figure, Pack, PackedEvent, Standing } from '../model/figure.ts'
import { figureWords, valueWords } from './card-words.ts'

/** The figures of an event as rows, one a measure and place; variants of one measure stand in one row. */
export function figureRows(pack: Pack, event: PackedEvent, claim?: Annotation): FigureRow[] {
  const seen = new Set<string>()
  return event.figures.flatMap(figure => {
    const address = figureAddress(event, figure)
    if (seen.has(address)) return []
    seen.add(address)
    const measure = pack.measures.find(({ id }) => id === figure.measure)
    const current = claim?.measure === figure.measure && claim.place === figure.place
    return [
      {
        address,
        label: measure?.name ?? figure.measure,
        place: figure.place,
        value: figureWords(pack, event, figure) + before(pack, event, figure),
        standing: standingOf(event, figure),
        whose: whoseOf(pack, figure),
        asOf: figure.asOf,
        ...(current && { current: true as const }),
      },
    ]
  })
}

/** `2025-07-04-kyiv/launched@Ukraine`; variants of one measure share it. */
export const figureAddress = ({ id }: PackedEvent, { measure, place, subject }: Figure): string =>
  `${id}/${measure}@${place}${subject ? `:${subject}` : ''}`

/** A measure with several variants on record is disputed, however sure each variant is. */
export function standingOf(event: PackedEvent, figure: Figure): Standing {
  const variants = event.figures.filter(
    each => each.measure === figure.measure && each.place === figure.place && each.variant,
  )
  const counted = variants.filter(({ best }) => typeof best !== 'string')
  return counted.length > 1 ? 'disputed' : figure.standing
}

/** The count before the last, for counts that rose: " (31 before)". */
function before(pack: Pack, event: PackedEvent, figure: Figure): string {
  if (!pack.measures.find(({ id }) => id === figure.measure)?.rises || typeof figure.best === 'string') return ''
  const best = figure.best.low
  const earlier = event.reports
    .filter(
      report =>
        report.measure === figure.measure &&
        report.place === figure.place &&
        (!report.reason || report.reason === 'earlier-count'),
    )
    .flatMap(report =>
      typeof report.value !== 'string' && report.value.low < best ? [{ at: report.asOf, value: report.value }] : [],
    )
    .sort((a, b) => b.at.localeCompare(a.at))[0]
  return earlier ? ` (${valueWords(pack, figure.measure, earlier.value)} before)` : ''
}

/** Whose count a figure is, as read: "Ukrainian Air Force". */
export function whoseOf(pack: Pack, { voices, derived }: Pick<Figure, 'voices' | 'derived'>): string {
  const names = voices.map(id => pack.voices.find(voice => voice.id === id)?.name ?? id)
  const shown = names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', ')
  return derived ? `${shown || 'the record'}, by sum` : shown
}
