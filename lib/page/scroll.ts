import { linesOf } from './lines.ts'
import type { Mark } from './marks.ts'
import { leastHeight, margin } from './placement.ts'

/** Scrolls to a mark, so that there is room for a card by it. */
export function bringInSight(mark: Mark): void {
  mark.block?.scrollIntoView({ block: 'center', behavior: 'instant' })
  // A low window has that room below its upper edge, if anywhere; and a paragraph may be higher than all of it.
  const [line] = innerHeight < 2 * leastHeight ? linesOf(mark) : []
  if (line) scrollBy({ top: line.top - margin, behavior: 'instant' })
}
