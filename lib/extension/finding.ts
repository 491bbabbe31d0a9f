import type { Finding } from './messages.ts'

/** Longest quote that a list shows whole. */
const longest = 160

/** A mark of the page as one line of a list. */
export function findingOf(mark: {
  key: string
  event: string
  kind: Finding['kind']
  quote: string
  ranges: readonly unknown[]
  claim?: { explanation: string }
}): Finding {
  const { key, event, kind, quote, ranges, claim } = mark
  const cut = quote.length > longest ? `${quote.slice(0, longest - 1)}…` : quote
  return { key, event, kind, quote: cut, explanation: claim?.explanation ?? '', marked: ranges.length > 0 }
}
