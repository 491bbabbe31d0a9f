import type { Annotation } from '../model/annotation.ts'
import type { Card } from '../model/card.ts'
import type { Figure, Pack, PackedEvent } from '../model/figure.ts'
import { figureRows, standingOf, whoseOf } from './card-figures.ts'
import { pictureOf } from './card-pictures.ts'
import { reportRows, sourceRow } from './card-reports.ts'
import { claimWords, figureWords, placed } from './card-words.ts'

/** What the overlay shows for a claim, or for an event named without a figure. Undefined where no pack holds the event. */
export function composeCard(packs: Pack[], eventId: string, claim?: Annotation): Card | undefined {
  const pack = packs.find(({ events }) => events.some(({ id }) => id === eventId))
  const event = pack?.events.find(({ id }) => id === eventId)
  if (!pack || !event) return undefined
  const figure = claim && figureFor(event, claim)
  const picture = pictureOf(pack, event, claim)
  const compared = claim && compare(pack, event, claim, figure)
  return {
    event: { id: event.id, name: event.name, summary: event.summary, related: relatedTo(pack, event) },
    ...(compared && { claim: compared }),
    // What the card's own heading says is not said again over the picture.
    ...(picture && { picture: picture.label === compared?.label ? { ...picture, label: '' } : picture }),
    figures: figureRows(pack, event, claim),
    timeline: event.developments.map(({ at, text, sources }) => ({
      at,
      text,
      sources: sources.map(id => sourceRow(pack, id)),
    })),
    reports: reportRows(pack, event, claim),
    sources: sourcesOf(pack, event),
    record: { title: pack.title, version: pack.version, date: pack.date, checked: event.checked },
  }
}

/** The record's figure that a claim is held against: its own place, else the whole. */
export function figureFor(event: PackedEvent, { measure, place, subject }: Annotation): Figure | undefined {
  const own = event.figures.filter(
    figure => figure.measure === measure && (!figure.subject || figure.subject === subject),
  )
  return (
    own.find(figure => figure.place === place && !figure.variant) ??
    own.find(figure => figure.place === place) ??
    own[0]
  )
}

function compare(
  pack: Pack,
  event: PackedEvent,
  claim: Annotation,
  figure: Figure | undefined,
): NonNullable<Card['claim']> {
  const { name = claim.measure, kind } = pack.measures.find(({ id }) => id === claim.measure) ?? {}
  return {
    quote: claim.quote,
    verdict: claim.verdict,
    ...(claim.reason && { reason: claim.reason }),
    // A date, an office, an order are of no place.
    label: kind === 'nominal' && claim.measure !== 'rank' ? name : placed(name, claim.place),
    said: claimWords(pack, claim),
    record:
      claim.measure === 'rank' ? rankWords(pack, claim) : figure ? figureWords(pack, event, figure) : 'Not on record',
    sentence: claim.explanation,
    ...(figure && { standing: standingOf(event, figure), whose: whoseOf(pack, figure) }),
    evidence: claim.evidence,
  }
}

/** Where a rank stands on record; it was true for a time. */
const rankWords = (pack: Pack, claim: Annotation): string =>
  claim.verdict === 'outdated'
    ? `${claimWords(pack, claim)} then, surpassed since`
    : claim.verdict === 'supported'
      ? claimWords(pack, claim)
      : 'Not ranked'

const how = {
  'part-of': 'part of',
  'surpassed-by': 'surpassed by',
  surpasses: 'surpassed',
  'answered-by': 'answered by',
  answers: 'an answer to',
  follows: 'after',
  precedes: 'before',
} as const

const relatedTo = (pack: Pack, event: PackedEvent) =>
  (event.relations ?? []).flatMap(({ kind, event: id }) => {
    const other = pack.events.find(each => each.id === id)
    return other ? [{ id, name: other.name, how: how[kind] }] : []
  })

/** Every source of the event once, newest first. */
function sourcesOf(pack: Pack, event: PackedEvent) {
  const ids = new Set([
    ...event.reports.map(({ source }) => source),
    ...event.developments.flatMap(({ sources }) => sources),
  ])
  return [...ids].map(id => sourceRow(pack, id)).sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
}
