import type { SourceRow } from '../model/card.ts'
import type { Excerpt, ExportWords } from '../model/excerpt.ts'
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

export function factsOf(excerpt: Excerpt, words: ExportWords): Facts {
  const { address, quote, claim, event, sources, record } = excerpt
  const whose = claim?.whose && `${claim.whose}${claim.standing ? `, ${words.standings[claim.standing]}` : ''}`
  return {
    heading: claim ? `${claim.label}: ${words.verdicts[claim.verdict]}` : words.names(event.name),
    quote,
    link: passageLink(address, excerpt),
    sentence: claim?.sentence ?? event.summary,
    rows: claim
      ? [
          [words.thisPage, claim.said],
          [words.theRecord, whose ? `${claim.record} (${whose})` : claim.record],
          [words.event, event.name],
        ]
      : [],
    sources: sources.map(source => sourceLine(source, words)),
    record: words.record(record.title, record.version, words.date(record.checked)),
  }
}

/** A link only where the address is one that a browser should follow. */
function sourceLine({ publisher, title, date, url, note }: SourceRow, words: ExportWords) {
  const text = [publisher, title, date && words.date(date)].filter(Boolean).join(', ')
  return { text: note ? `${text} (${note})` : text, ...(url && /^https?:\/\//i.test(url) && { url }) }
}
