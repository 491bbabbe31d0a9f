import type { IsoTime } from '../model/record.ts'
import { decodeTime } from './moment.ts'

interface Dated {
  time: IsoTime
  /** It says that it is an article; a WebPage may be the frame of one. */
  isArticle: boolean
  /** Addresses and headline by which it can be told from another story on the same page. */
  names: string[]
}

/** When the page's article was published: of several, the one that bears the page's address or headline, else the first. */
export function publishedInJsonLd(document: Document, names: string[]): IsoTime | undefined {
  const found: Dated[] = []
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    try {
      collect(JSON.parse(mended(script.textContent ?? '')), 0, found)
    } catch {
      // Broken JSON-LD is common; the next kind of data answers.
    }
  }
  const own = new Set(names.map(plain))
  const articles = found.filter(({ isArticle }) => isArticle)
  return (articles.find(each => each.names.some(name => own.has(plain(name)))) ?? articles[0] ?? found[0])?.time
}

/** What browsers of search engines forgive: comments around it, raw line breaks in strings, a comma too many. */
const mended = (text: string): string =>
  text
    .trim()
    .replace(/^(<!--|(\/[/*]\s*)?<!\[CDATA\[(\s*\*\/)?)|(-->|(\/[/*]\s*)?\]\]>(\s*\*\/)?)[\s;]*$/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be taken out.
    .replace(/[\u0000-\u001f]/g, ' ')
    .replace(/,\s*(?=[}\]])/g, '')

const articleType = /Article|Posting|Report|Newsletter/
const pageType = /WebPage/

function collect(value: unknown, depth: number, found: Dated[]): void {
  if (depth > 4 || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, depth + 1, found)
    return
  }
  const object = value as Record<string, unknown>
  const type = String(object['@type'])
  const isArticle = articleType.test(type)
  const time =
    isArticle || pageType.test(type) ? (decodeTime(object.datePublished) ?? decodeTime(object.dateCreated)) : undefined
  if (time) found.push({ time, isArticle, names: namesOf(object) })
  collect(object['@graph'], depth + 1, found)
  collect(object.mainEntity, depth + 1, found)
}

const namesOf = ({ url, headline, mainEntityOfPage, ...rest }: Record<string, unknown>): string[] =>
  [url, headline, rest['@id'], mainEntityOfPage, (mainEntityOfPage as { '@id'?: unknown } | undefined)?.['@id']].filter(
    name => typeof name === 'string' && name.length > 0,
  ) as string[]

/** Of an address without its fragment and query, of a headline its words. */
const plain = (name: string): string =>
  name
    .replace(/[?#].*$/s, '')
    .replace(/^https?:|\/$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
