import type { Quoted } from '../model/excerpt.ts'

type Quote = Pick<Quoted, 'quote' | 'prefix' | 'suffix'>

/** Characters of context that a reading keeps; a context of that length was cut, perhaps inside a word. */
const contextLength = 32
/** A longer quote is given by its first and last words. The value is the one that Chromium's own links use. */
const longest = 300
const wordsAtEnds = 8

/** The address of a page with the passage in it: a browser that knows text fragments scrolls there. */
export function passageLink(address: string, quote: Quote): string {
  const [page = '', fragment = ''] = split(address)
  return `${page}#${fragment}:~:${textFragment(quote)}`
}

/** `text=prefix-,start,end,-suffix`, as https://wicg.github.io/scroll-to-text-fragment/ writes it. */
export function textFragment({ quote, prefix, suffix }: Quote): string {
  const before = wholeWords(prefix.length < contextLength ? prefix : prefix.replace(/^\S*\s/, ''), 'end')
  const after = wholeWords(suffix.length < contextLength ? suffix : suffix.replace(/\s\S*$/, ''), 'start')
  const terms = endsOf(quote).map(encode)
  return `text=${[...(before ? [`${encode(before)}-`] : []), ...terms, ...(after ? [`-${encode(after)}`] : [])].join(',')}`
}

/** A browser looks for each term inside one block: of the context only what stands in the quote's own line or cell. */
const wholeWords = (context: string, near: 'start' | 'end'): string => {
  const lines = context.split(/[\n\t]/)
  return ((near === 'end' ? lines.at(-1) : lines[0]) ?? '').trim()
}

/** One term, or the first and the last of a quote that is long or runs over several lines or cells. */
function endsOf(quote: string): string[] {
  const lines = quote
    .split(/[\n\t]/)
    .map(line => line.trim())
    .filter(Boolean)
  const [first = '', last = first] = [lines[0], lines.at(-1)]
  if (lines.length > 1) return [head(first), tail(last)]
  return quote.length > longest ? [head(first), tail(first)] : [first]
}

const head = (line: string) => (line.length > longest ? line.split(' ').slice(0, wordsAtEnds).join(' ') : line)
const tail = (line: string) => (line.length > longest ? line.split(' ').slice(-wordsAtEnds).join(' ') : line)

/**
 * Beyond what a URL asks for, "-", "," and "&" have a meaning of their own in a fragment; brackets would end a link in
 * Markdown. Half a character, left where a context was cut, is no text.
 */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replace(
    /[-()!*']/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** Page and fragment; an older text fragment gives way. */
function split(address: string): string[] {
  const at = address.indexOf('#')
  return at < 0 ? [address] : [address.slice(0, at), address.slice(at + 1).replace(/:~:.*$/, '')]
}
