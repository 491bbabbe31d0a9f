import type { Annotation } from '../model/annotation.ts'
import type { FigureRow } from '../model/card.ts'
import type { Figure, Pack, PackedEvent, Standing } from '../model/figure.ts'
import type { Locale } from '../model/locale.ts'
import { figureWords, valueWords } from './card-words.ts'
import { placeWords } from './told-in.ts'

/** The figures of an event as rows, one a measure and place; variants of one measure stand in one row. */
export function figureRows(pack: Pack, event: PackedEvent, claim: Annotation | undefined, locale: Locale): FigureRow[] {
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
        place: placeWords(figure.place, pack, locale),
        value: withBefore(figureWords(pack, event, figure, locale), pack, event, figure, locale),
        standing: standingOf(event, figure),
        whose: whoseOf(pack, figure, locale),
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

/** With the count before the last, for counts that rose: "32 (31 before)". */
function withBefore(words: string, pack: Pack, event: PackedEvent, figure: Figure, locale: Locale): string {
  if (!pack.measures.find(({ id }) => id === figure.measure)?.rises || typeof figure.best === 'string') return words
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
  return earlier ? locale.say('figure_before', words, valueWords(pack, figure.measure, earlier.value, locale)) : words
}

/** Whose count a figure is, as read: "Ukrainian Air Force". */
export function whoseOf(
  pack: Pack,
  { voices, derived }: Pick<Figure, 'voices' | 'derived'>,
  { say }: Pick<Locale, 'say'>,
): string {
  const names = voices.map(id => pack.voices.find(voice => voice.id === id)?.name ?? id)
  const shown =
    names.length > 3 ? say('card_andMore', names.slice(0, 2).join(', '), names.length - 2) : names.join(', ')
  return derived ? say('figure_bySum', shown || say('figure_record')) : shown
}
