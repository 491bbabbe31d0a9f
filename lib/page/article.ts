import type { IsoDate, IsoTime } from '../model/record.ts'
import { publishedInJsonLd } from './json-ld.ts'
import { dayOf, decodeTime, monthOf } from './moment.ts'
import { isAside } from './zones.ts'

/**
 * What the page's own data says of its publication: JSON-LD, then meta, then `<time>`; the address apart. A breath after
 * each look through the whole page.
 */
export function* publicationOf(document: Document): Generator<void, { published?: IsoTime; addressDate?: IsoDate }> {
  const headline = document.querySelector('h1')
  yield
  const own = [...document.querySelectorAll('link[rel=canonical],meta[property="og:url"]')]
  yield
  const addresses = [...own.map(each => each.getAttribute('href') ?? each.getAttribute('content') ?? ''), document.URL]
  let published = publishedInJsonLd(document, [...addresses, headline?.textContent ?? ''])
  yield
  published ??= fromMeta(document)
  yield
  published ??= fromTime(document, headline)
  const addressDate = fromAddress(addresses)
  return { ...(published && { published }), ...(addressDate && { addressDate }) }
}

/** Names of meta with letters alone: "article:published_time", "dcterms.issued", "parsely-pub-date", "rnews:datePublished". */
const publishedName =
  /(published|publish|publication|pub)(date|time|at|on)?$|date(published|publish|issued|original)$|issued$|^ptime$/
const createdName = /^(dc|dcterms|sailthru)?(date|created|datecreated)$|^articlecreated$|^dctermsdate$/
const otherName = /modif|updat|expir|unpub|event/

function fromMeta(document: Document): IsoTime | undefined {
  const named = [...document.querySelectorAll('meta[content]')].flatMap(meta =>
    ['property', 'name', 'itemprop'].map(key => ({
      name: (meta.getAttribute(key) ?? '').toLowerCase().replace(/[^a-z]/g, ''),
      content: meta.getAttribute('content'),
    })),
  )
  for (const sought of [publishedName, createdName]) {
    for (const { name, content } of named) {
      const found = sought.test(name) && !otherName.test(name) ? decodeTime(content) : undefined
      if (found) return found
    }
  }
  return undefined
}

/** A `<time>` counts for the whole page where it stands at the article's headline, not in a list of other stories. */
function fromTime(document: Document, headline: Element | null): IsoTime | undefined {
  const dated = [...document.querySelectorAll('time, [itemprop~=datePublished], abbr.published[title]')].flatMap(
    element => {
      const value = ['datetime', 'content', 'title'].map(name => element.getAttribute(name)).find(Boolean)
      const time = decodeTime(value ?? element.textContent ?? '')
      const name = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''}`
      return time && !isAside(element) ? [{ element, time, name }] : []
    },
  )
  const own = dated.filter(({ name }) => !/updat|modif/i.test(name))
  const marked = own.find(({ name }) => /publi|posted|entry-date/i.test(name))
  const isBelow = (element: Element) => headline && headline.compareDocumentPosition(element) & 4
  const near = own.find(({ element }) => isBelow(element)) ?? (headline ? own.at(-1) : own[0])
  return (marked ?? near ?? dated[0])?.time
}

const addressDay = /[/_,=-](20\d{2})(?:([/_-])(\d{1,2}|[a-z]{3,9})\2(\d{1,2})|(\d{2})(\d{2}))(?=[/_.,&?#-]|$)/i

function fromAddress(addresses: string[]): IsoDate | undefined {
  for (const address of addresses) {
    const match = addressDay.exec(address)
    const found = match && dayOf(match[1]!, monthOf(match[3] ?? match[5]!), match[4] ?? match[6]!)
    if (found) return found
  }
  return undefined
}
