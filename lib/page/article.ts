import type { IsoDate, IsoTime } from '../model/record.ts'

/** What the page's own data says of its publication: JSON-LD, then meta, then `<time>`; the address apart. */
export function readPublication(document: Document): { published?: IsoTime; addressDate?: IsoDate } {
  const published = fromJsonLd(document) ?? fromMeta(document) ?? fromTime(document)
  const addressDate = fromAddress(document)
  return { ...(published && { published }), ...(addressDate && { addressDate }) }
}

const isoTime = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/

function decodeTime(value: unknown): IsoTime | undefined {
  if (typeof value !== 'string') return undefined
  const match = isoTime.exec(value)
  if (!match) return decodeLoose(value)
  const [, year, month, day, clock, zone] = match
  return `${year}-${month}-${day}${clock ? `T${clock}${zone ?? ''}` : ''}`
}

/** "Fri, 04 Jul 2025 15:26:00 GMT" and the like, as some sites put into meta. */
function decodeLoose(value: string): IsoTime | undefined {
  // A month alone is no day: "2025-07" must not become its first.
  if (
    !/\b(19|20)\d{2}\b/.test(value) ||
    !/\b\d{1,2}\b(?!\d*-\d)/.test(value.replace(/\b(19|20)\d{2}-\d{2}\b/, '')) ||
    value.length > 60
  )
    return undefined
  const time = Date.parse(value)
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 16)}Z`
}

function fromJsonLd(document: Document): IsoTime | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = findPublished(JSON.parse(script.textContent ?? ''), 0)
      if (found) return found
    } catch {
      // Broken JSON-LD is common; the next kind of data answers.
    }
  }
  return undefined
}

const articleType = /Article|Posting|Report|Newsletter|WebPage/
function findPublished(value: unknown, depth: number): IsoTime | undefined {
  if (depth > 4 || typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findPublished(item, depth + 1)
      if (found) return found
    }
    return undefined
  }
  const object = value as Record<string, unknown>
  if (articleType.test(String(object['@type']))) {
    const found = decodeTime(object.datePublished) ?? decodeTime(object.dateCreated)
    if (found) return found
  }
  return findPublished(object['@graph'], depth + 1) ?? findPublished(object.mainEntity, depth + 1)
}

const metaNames =
  /^(article:published_time|og:published_time|og:article:published_time|datepublished|date|pubdate|publish-?date|publication_date|dc\.date(\.issued)?|dcterms\.(created|issued|date)|sailthru\.date|parsely-pub-date|article\.published|citation_publication_date)$/i

function fromMeta(document: Document): IsoTime | undefined {
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? ''
    if (!metaNames.test(name)) continue
    const found = decodeTime(meta.getAttribute('content'))
    if (found) return found
  }
  return undefined
}

/** A `<time>` counts for the whole page where it stands near the top of the article, not in a list of other stories. */
function fromTime(document: Document): IsoTime | undefined {
  const times = [...document.querySelectorAll('time[datetime]')].filter(time => !time.closest('aside, nav, footer'))
  const marked = times.find(time => /publish/i.test(`${time.getAttribute('itemprop')} ${time.className}`))
  const inArticle = times.find(time => time.closest('article, main, [role=main], header'))
  return decodeTime((marked ?? inArticle ?? times[0])?.getAttribute('datetime'))
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
function fromAddress(document: Document): IsoDate | undefined {
  const addresses = [
    document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    document.URL,
  ]
  for (const address of addresses) {
    const match = /[/_-](20\d{2})[/_-]?(\d{1,2}|[a-z]{3})[/_-]?(\d{1,2})(?=[/_.-]|$)/i.exec(address ?? '')
    if (!match) continue
    const [, year, name, day] = match
    const month = /\d/.test(name!) ? Number(name) : months.indexOf(name!.toLowerCase()) + 1
    if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) continue
    return `${year}-${String(month).padStart(2, '0')}-${day!.padStart(2, '0')}`
  }
  return undefined
}

export { decodeTime }
