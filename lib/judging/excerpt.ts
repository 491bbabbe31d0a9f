import type { Excerpt, Quoted, QuotedPage } from '../model/excerpt.ts'
import type { Pack } from '../model/figure.ts'
import type { Locale } from '../model/locale.ts'
import { composeCard, figureFor } from './card.ts'
import { figureAddress } from './card-figures.ts'
import { sourceRow } from './card-reports.ts'
import { inEnglish } from './in-english.ts'
import { languageTold, toldIn } from './told-in.ts'

/** What is taken along of a finding: its place on the page and the record beside it. Undefined where no pack holds its event. */
export function composeExcerpt(
  packs: Pack[],
  { address, title }: Pick<QuotedPage, 'address' | 'title'>,
  { event: id, claim, quote, prefix, suffix, position }: Quoted,
  locale: Locale = inEnglish,
): Excerpt | undefined {
  const card = composeCard(packs, id, claim, locale)
  const written = packs.find(({ events }) => events.some(event => event.id === id))
  const pack = written && toldIn(written, locale)
  const event = pack?.events.find(event => event.id === id)
  if (!card || !written || !pack || !event) return undefined
  const figure = claim && figureFor(event, claim)
  const given = event.reports.filter(report => figure?.reports.includes(report.id)).map(({ source }) => source)
  return {
    address,
    title,
    quote,
    prefix,
    suffix,
    ...(position && { position }),
    event: { id, name: card.event.name, summary: card.event.summary, language: languageTold(written, id, locale) },
    ...(claim && card.claim && { claim: { ...card.claim, ...(figure && { figure: figureAddress(event, figure) }) } }),
    sources: [...new Set(given)].map(source => sourceRow(pack, source)),
    record: card.record,
  }
}
