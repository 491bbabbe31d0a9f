import type { Passage, Span } from '../model/annotation.ts'
import type { IsoTime } from '../model/record.ts'
import { pointsElsewhere } from './boxes.ts'
import { locate } from './locate.ts'
import { createRuns, type Run } from './runs.ts'

/** What is known of a stretch of the page before its text is: the passage that it gives inherits it. */
export interface Place {
  kind: Passage['kind']
  zone: Passage['zone']
  section: number
  at?: IsoTime
}

/** Gathers the passages of a page in reading order, each with its way back to the DOM. */
export function createCollection(document: Document) {
  const runs = createRuns()
  const passages: Passage[] = []
  const traces: { runs: Run[]; block: Element }[] = []
  return {
    runs,
    passages,
    locate: (span: Span): StaticRange[] => locate(document, traces[span.passage]?.runs, span),
    block: (passage: number): Element | undefined => traces[passage]?.block,
    /** Ends a passage: what was gathered since the last is the text of this block. */
    flush(block: Element, place: Place, cells?: Passage['cells']): void {
      const taken = runs.take()
      if (!taken.text) return
      const { kind, section, at } = place
      const zone = place.zone === 'article' && pointsElsewhere(taken.text) ? 'aside' : place.zone
      passages.push({
        id: passages.length,
        text: taken.text,
        kind,
        zone,
        section,
        ...(at && { at }),
        ...(cells && { cells }),
      })
      traces.push({ runs: taken.runs, block })
    },
  }
}
