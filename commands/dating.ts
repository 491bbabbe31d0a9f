import type { IsoDate, IsoTime } from '../lib/model/record.ts'

/** The places where a page can say of which day it is, and `nowhere`. */
export const ways = ['json-ld', 'meta', 'time', 'dateline', 'address', 'nowhere'] as const
export type Way = (typeof ways)[number]

/** States the date, if there is one, before the first paragraph or in the head; gives what takes it away again. */
export function stateDate(document: Document, way: Way, published: IsoTime | undefined, first: ChildNode): () => void {
  if (way === 'nowhere' || !published) return () => undefined
  const day = published.slice(0, 10)
  if (way === 'dateline') return startWith(first, `${inWords(day)} – `)
  const added = element(document, way, published, day)
  if (way === 'time') first.before(added)
  else document.head.append(added)
  return () => added.remove()
}

function element(document: Document, way: Way, published: IsoTime, day: IsoDate): Element {
  const make = (tag: string, attributes: Record<string, string>, text = ''): Element => {
    const made = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
    made.textContent = text
    return made
  }
  if (way === 'meta') return make('meta', { property: 'article:published_time', content: published })
  if (way === 'time') return make('time', { datetime: published }, 'Published')
  if (way === 'address')
    return make('link', { rel: 'canonical', href: `https://news.example/${day.replaceAll('-', '/')}/story` })
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: published }
  return make('script', { type: 'application/ld+json' }, JSON.stringify({ '@graph': [data] }))
}

function startWith(first: ChildNode, words: string): () => void {
  const text = first.ownerDocument!.createTextNode(words)
  if (first.nodeType === 1) (first as Element).prepend(text)
  else first.before(text)
  return () => text.remove()
}

const inWords = (day: IsoDate): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))

/** An entry of a live blog has a time of its own, which belongs to its text; a page with a few has them for itself. */
const fewTimes = 2
const written = /\b20\d{2}\b/

/** Takes away what a page says of its own date: its data, its address, its `<time>` and the short lines that give a year. */
export function removeDates(document: Document, keepEntries = false): void {
  const data = [
    'script',
    'link[rel=canonical]',
    'link[rel=amphtml]',
    'link[rel=alternate]',
    'meta[property="og:url"]',
    'base',
  ]
  for (const each of document.querySelectorAll(data.join())) each.remove()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = `${meta.getAttribute('property')} ${meta.getAttribute('name')} ${meta.getAttribute('itemprop')}`
    if (/date|time|publi/i.test(name) || written.test(meta.getAttribute('content') ?? '')) meta.remove()
  }
  const times = document.querySelectorAll('time')
  if (!keepEntries || times.length <= fewTimes) for (const time of times) time.remove()
  if (keepEntries) return
  for (const dated of document.querySelectorAll('[itemprop*=date i], abbr[title]')) dated.remove()
  const walker = document.createTreeWalker(document.body, 4)
  const lines: ChildNode[] = []
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null)
    if (text.data.trim().length < 80 && written.test(text.data)) lines.push(text)
  for (const line of lines) line.remove()
}
