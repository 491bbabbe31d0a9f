import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestPage } from './article.ts'

/** Labelled pages that are served as they are: dated in each way and in none, of each kind of markup that is read apart. */
export const labelled = [
  // Accelerated mobile page, soft hyphens in most words.
  'en-amp-valley-20250704',
  // JSON-LD, `<time>`, meta, the address.
  'en-b-cablewire-20250704',
  'en-b-dniproledger-20250705',
  'en-b-minute-20250722',
  'en-b-openplains-20250719',
  'en-oped-tally-20250905',
  // Without a date, or with one in words alone.
  'en-b-northstar-20250721',
  'en-digest-homecoming-nodate',
  'en-frequency-podcast-nodate',
  // A live blog, lists of hours.
  'en-quayside-live-20250721',
  'en-skylog-timeline-20250812',
  // Tables of data, tables that lay out the page, folded sections, comments.
  'en-b-riverside-20250704',
  'en-digest-ledger-20250630',
  'en-parcel-newsletter-20250722',
  'en-plainfacts-explainer-20250709',
  // Sentences broken over many elements, captions.
  'en-redtop-echo-20250705',
  'en-meridian-cms-20250721',
  'en-lens-gallery-20250704',
  // Nothing on record.
  'en-neg-iran-20250626',
  'en-neg-markets-20250704',
]

export const fileOf = (name: string): string =>
  join(fileURLToPath(new URL('../pages', import.meta.url)), name, 'source.html')

/** Without the day in the name: an address with one dates a page, and a file in a terminal has none. */
export const pathOf = (name: string): string => `/labelled/${name.replace(/-\d+$/, '')}`

/** Without the scripts that it would fetch from elsewhere: nothing leaves this machine, and the terminal loads none either. */
export function readLabelled(path: string): TestPage | undefined {
  const name = labelled.find(each => pathOf(each) === path)
  return name === undefined
    ? undefined
    : { html: readFileSync(fileOf(name), 'utf8').replace(/<script[^>]*\ssrc=[^>]*><\/script>/g, '') }
}
