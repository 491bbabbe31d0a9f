import type { Span } from '../model/annotation.ts'
import { placeOf, type Run } from './runs.ts'

/** The place of a span in the DOM; empty where the page has changed under it. */
export function locate(document: Document, runs: Run[] | undefined, span: Span): StaticRange[] {
  if (!runs?.length) return []
  const start = placeOf(runs, span.start, false)
  const end = placeOf(runs, span.end, true)
  if (!start?.node.isConnected || !end?.node.isConnected) return []
  if (start.offset > start.node.length || end.offset > end.node.length) return []
  const View = document.defaultView as (Window & typeof globalThis) | null
  const Range = View?.StaticRange ?? globalThis.StaticRange
  return [
    new Range({ startContainer: start.node, startOffset: start.offset, endContainer: end.node, endOffset: end.offset }),
  ]
}
