import { dayWords } from '../model/date-words.ts'
import type { Excerpt } from '../model/excerpt.ts'
import type { Locale } from '../model/locale.ts'
import { factsOf } from './facts.ts'

/** A finding as Markdown, under a heading of the given level. */
export function excerptAsMarkdown(excerpt: Excerpt, locale: Locale, level = 2): string {
  const { heading, quote, link, sentence, rows, sources, record } = factsOf(excerpt, locale)
  return [
    `${'#'.repeat(level)} ${plain(heading)}`,
    '',
    `> [${plain(quote)}](${linkable(link)})`,
    '',
    ...rows.map(([label, value]) => `- **${plain(label)}**: ${plain(value)}`),
    ...(rows.length ? [''] : []),
    plain(sentence),
    '',
    ...(sources.length ? [`${plain(locale.say('export_sources'))}:`, ''] : []),
    ...sources.map(({ text, url }) => `- ${url ? `[${plain(text)}](${linkable(url)})` : plain(text)}`),
    ...(sources.length ? [''] : []),
    plain(record),
    '',
  ].join('\n')
}

/** All findings of a page as one document. */
export function pageAsMarkdown(title: string, address: string, excerpts: Excerpt[], day: string, locale: Locale) {
  return [
    `# ${plain(locale.say('export_page', title))}`,
    '',
    `<${linkable(address)}>`,
    '',
    plain(locale.count('export_written', excerpts.length, dayWords(day, locale), excerpts.length)),
    '',
    ...excerpts.map(excerpt => excerptAsMarkdown(excerpt, locale)),
  ].join('\n')
}

/** Text of a page is only ever text: none of its signs becomes markup, and it stays on its line. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    // At the start of a line these open a list.
    .replace(/^(\d*)([-+=.)])/, '$1\\$2')

/** An address that no sign in it can end. */
const linkable = (address: string): string =>
  address.replace(/[ <>()]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
