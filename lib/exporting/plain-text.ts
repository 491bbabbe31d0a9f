import type { Excerpt, ExportWords } from '../model/excerpt.ts'
import { factsOf } from './facts.ts'

/** A finding as plain text, for a mail or a note. */
export function excerptAsText(excerpt: Excerpt, words: ExportWords): string {
  const { heading, quote, link, sentence, rows, sources, record } = factsOf(excerpt, words)
  return [
    heading,
    `“${quote}”`,
    link,
    '',
    ...rows.map(([label, value]) => `${label}: ${value}`),
    sentence,
    ...(sources.length ? ['', `${words.sources}:`] : []),
    ...sources.map(({ text, url }) => (url ? `- ${text}: ${url}` : `- ${text}`)),
    '',
    record,
    '',
  ].join('\n')
}
