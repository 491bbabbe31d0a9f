import type { SourceRow } from '../model/card.ts'
import { dayWords } from '../model/date-words.ts'
import type { Excerpt } from '../model/excerpt.ts'
import { type Locale, snake } from '../model/locale.ts'
import { passageLink } from './text-fragment.ts'

/** A finding as facts in reading order, for any form of text. */
export interface Facts {
  heading: string
  quote: string
  link: string
  sentence: string
  rows: [label: string, value: string][]
  sources: { text: string; url?: string }[]
  record: string
}

export function factsOf(excerpt: Excerpt, locale: Locale): Facts {
  const { say } = locale
  const { address, quote, claim, event, sources, record } = excerpt
  const whose = claim?.whose && `${claim.whose}${claim.standing ? `, ${say(`card_tag_${snake(claim.standing)}`)}` : ''}`
  return {
    heading: claim ? `${claim.label}: ${say(`card_verdict_${claim.verdict}`)}` : say('export_names', event.name),
    quote,
    link: passageLink(address, excerpt),
    sentence: claim?.sentence ?? event.summary,
    rows: claim
      ? [
          [say('card_thisPage'), claim.said],
          [say('card_theRecord'), whose ? `${claim.record} (${whose})` : claim.record],
          [say('export_event'), event.name],
        ]
      : [],
    sources: sources.map(source => sourceLine(source, locale)),
    record: say('export_record', record.title, record.version, dayWords(record.checked, locale)),
  }
}

/** A link only where the address is one that a browser should follow. */
function sourceLine({ publisher, title, date, url, note }: SourceRow, locale: Locale) {
  const text = [publisher, title, date && dayWords(date, locale)].filter(Boolean).join(', ')
  return { text: note ? `${text} (${note})` : text, ...(url && /^https?:\/\//i.test(url) && { url }) }
}
