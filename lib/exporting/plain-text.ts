import type { Excerpt } from '../model/excerpt.ts'
import type { Locale } from '../model/locale.ts'
import { factsOf } from './facts.ts'

/** A finding as plain text, for a mail or a note. */
export function excerptAsText(excerpt: Excerpt, locale: Locale): string {
  const { heading, quote, link, sentence, rows, sources, record } = factsOf(excerpt, locale)
  return [
    heading,
    locale.say('export_quote', quote),
    link,
    '',
    ...rows.map(([label, value]) => `${label}: ${value}`),
    sentence,
    ...(sources.length ? ['', `${locale.say('export_sources')}:`] : []),
    ...sources.map(({ text, url }) => (url ? `- ${text}: ${url}` : `- ${text}`)),
    '',
    record,
    '',
  ].join('\n')
}
