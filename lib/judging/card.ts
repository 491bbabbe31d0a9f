import type { Annotation, Evidence } from '../model/annotation.ts'
import type { Card } from '../model/card.ts'
import { dayWords } from '../model/date-words.ts'
import type { Figure, Pack, PackedEvent } from '../model/figure.ts'
import { type Locale, snake } from '../model/locale.ts'
import { figureRows, standingOf, whoseOf } from './card-figures.ts'
import { pictureOf } from './card-pictures.ts'
import { reportRows, sourceRow } from './card-reports.ts'
import { claimWords, figureWords, placed, valueWords } from './card-words.ts'
import { inEnglish } from './in-english.ts'
import { placeWords, toldIn, wording } from './told-in.ts'

/** What the overlay shows for a claim, or for an event named without a figure. Undefined where no pack holds the event. */
export function composeCard(
  packs: Pack[],
  eventId: string,
  claim?: Annotation,
  locale: Locale = inEnglish,
): Card | undefined {
  const written = packs.find(({ events }) => events.some(({ id }) => id === eventId))
  const pack = written && toldIn(written, locale)
  const event = pack?.events.find(({ id }) => id === eventId)
  if (!pack || !event) return undefined
  const figure = claim && figureFor(event, claim)
  const picture = pictureOf(pack, event, claim, locale)
  const compared = claim && {
    ...compare(pack, event, claim, figure, locale),
    evidence: evidenceWords(claim.evidence, written, locale),
  }
  return {
    event: { id: event.id, name: event.name, summary: event.summary, related: relatedTo(pack, event, locale) },
    ...(compared && { claim: compared }),
    // What the card's own heading says is not said again over the picture.
    ...(picture && { picture: picture.label === compared?.label ? { ...picture, label: '' } : picture }),
    figures: figureRows(pack, event, claim, locale),
    timeline: event.developments.map(({ at, text, sources }) => ({
      at,
      text,
      sources: sources.map(id => sourceRow(pack, id)),
    })),
    reports: reportRows(pack, event, claim, locale),
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
  locale: Locale,
): Omit<NonNullable<Card['claim']>, 'evidence'> {
  const { name = claim.measure, kind } = pack.measures.find(({ id }) => id === claim.measure) ?? {}
  return {
    quote: claim.quote,
    verdict: claim.verdict,
    ...(claim.reason && { reason: claim.reason }),
    // A date, an office, an order are of no place.
    label: kind === 'nominal' && claim.measure !== 'rank' ? name : placed(name, placeWords(claim.place, pack, locale)),
    said: claimWords(pack, claim, locale),
    record:
      claim.measure === 'rank'
        ? rankWords(pack, claim, locale)
        : figure
          ? figureWords(pack, event, figure, locale)
          : claim.measure === 'date'
            ? valueWords(pack, 'date', daysOf(event), locale)
            : locale.say('figure_none'),
    sentence: claim.explanation,
    ...(figure && { standing: standingOf(event, figure), whose: whoseOf(pack, figure, locale) }),
  }
}

/** The day of an event or its night's two, where no report dates it: every event has its time. */
function daysOf({ time }: PackedEvent): string {
  const [start, end] = [time.start, time.end].map(at => at.slice(0, 10))
  return start === end ? start! : `${start}/${end}`
}

/** Where a rank stands on record; it was true for a time. */
const rankWords = (pack: Pack, claim: Annotation, locale: Locale): string =>
  claim.verdict === 'outdated'
    ? locale.say('rank_surpassed', claimWords(pack, claim, locale))
    : claim.verdict === 'supported'
      ? claimWords(pack, claim, locale)
      : locale.say('rank_none')

const relatedTo = (pack: Pack, event: PackedEvent, { say }: Locale) =>
  (event.relations ?? []).flatMap(({ kind, event: id }) => {
    const other = pack.events.find(each => each.id === id)
    return other ? [{ id, name: other.name, how: say(`relation_${snake(kind)}`) }] : []
  })

/** Evidence is the page's own words, or names what is on record by its English name, a day or a number. */
function evidenceWords(evidence: Evidence[], written: Pack, locale: Locale): Evidence[] {
  const say = wording(written, locale)
  return evidence.map(({ kind, text }) => {
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return { kind, text: dayWords(text, locale) }
    if (kind === 'article') return { kind, text: locale.count('evidence_figures', Number(text)) }
    return { kind, text: kind === 'name' || kind === 'passage' ? say(text) : text }
  })
}

/** Every source of the event once, newest first. */
function sourcesOf(pack: Pack, event: PackedEvent) {
  const ids = new Set([
    ...event.reports.map(({ source }) => source),
    ...event.developments.flatMap(({ sources }) => sources),
  ])
  return [...ids].map(id => sourceRow(pack, id)).sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
}
