/** A stretch of a text node that stands in a passage character by character. */
export interface Run {
  node: Text
  /** Offset in the node. */
  from: number
  /** Offset in the passage's text. */
  at: number
  length: number
}

/** Soft hyphens, zero-width characters and byte-order marks are no part of what is read. */
const isUnseen = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x202f ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x3000

const isKept = (code: number): boolean => !isSpace(code) && !isUnseen(code)

/** An element's text in one line, as it is read: for what only looks at it, and needs no way back to its nodes. */
export const lineOf = (element: Element | undefined): string =>
  (element?.textContent ?? '')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Where a piece of at least so many characters ends: after a sentence, else after a word, else after three times as many; at
 * the latest where the text does. Of a long node only what is needed is asked for: Firefox copies it each time.
 */
export function pieceEnd(node: Text, from: number, length: number): number {
  if (node.length - from <= 3 * length) return node.length
  const more = node.substringData(from + length, 2 * length)
  const end = /[.!?]\s|\n\s*\n/.exec(more) ?? /\s/.exec(more)
  return from + length + (end ? end.index + 1 : 2 * length)
}

/** Collects a passage's text from text nodes: white space folded, unseen characters gone, every kept character traceable. */
export function createRuns() {
  let text = ''
  let runs: Run[] = []
  let pendingSpace = false
  let separator = ' '
  let seam = false

  function add(node: Text, start: number, end: number): void {
    const data = node.substringData(start, end - start)
    const { length } = data
    let from = -1
    const flush = (to: number) => {
      if (from < 0) return
      runs.push({ node, from: start + from, at: text.length, length: to - from })
      text += data.slice(from, to)
      from = -1
    }
    for (let i = 0; i < length; i++) {
      const code = data.charCodeAt(i)
      // A single space between words stands as it is.
      if (code === 32 && from >= 0 && i + 1 < length && isKept(data.charCodeAt(i + 1))) continue
      if (isSpace(code)) {
        flush(i)
        pendingSpace = text.length > 0
      } else if (isUnseen(code)) {
        flush(i)
      } else if (from < 0) {
        if (pendingSpace || (seam && isApart(text, data[i]!))) gap(separator)
        seam = false
        from = i
      }
    }
    flush(length)
  }

  function gap(mark: string): void {
    if (text && !text.endsWith('\n')) text += mark
    pendingSpace = false
    separator = ' '
  }

  return {
    /** A stretch of a text node. */
    add,
    /** A line break inside the passage. */
    breakLine: () => gap('\n'),
    /** A tab between two cells: their numbers must not run together as "60 537" would. */
    part: () => {
      if (!text) return
      pendingSpace = true
      separator = '\t'
    },
    /** An element begins or ends: a number and a word that meet here are drawn apart ("539" + "drones"). */
    seam: () => {
      seam = true
    },
    /** Where the next character will stand. */
    position: () => text.length + (pendingSpace && text ? 1 : 0),
    take(): { text: string; runs: Run[] } {
      const taken = { text: text.trimEnd(), runs }
      text = ''
      runs = []
      pendingSpace = false
      return taken
    },
  }
}

const isApart = (text: string, next: string): boolean => {
  const last = text.at(-1) ?? ' '
  return (/\d/.test(last) && /\p{L}/u.test(next)) || (/\p{L}/u.test(last) && /\d/.test(next))
}

/** The place in the DOM of an offset; at a seam the end of a stretch belongs to the run before, its start to the run after. */
export function placeOf(runs: Run[], offset: number, end: boolean): { node: Text; offset: number } | undefined {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + (end ? 1 : 0)) >> 1
    const run = runs[middle]!
    if (end) {
      if (run.at < offset) low = middle
      else high = middle - 1
    } else if (run.at + run.length > offset) high = middle
    else low = middle + 1
  }
  const run = runs[low]
  if (!run) return undefined
  return { node: run.node, offset: run.from + Math.max(0, Math.min(run.length, offset - run.at)) }
}
