import type { Mark } from './marks.ts'
import type { Box } from './placement.ts'

/** The boxes of a mark's lines, as they stand now. Measures only this mark; no live range is left behind. */
export function linesOf(mark: Mark): Box[] {
  return mark.ranges.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
    if (!startContainer.isConnected || !endContainer.isConnected) return []
    const range = (startContainer.ownerDocument as Document).createRange()
    try {
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
    } catch {
      // The page has shortened the text since it was read; the next reading brings a new place.
      return []
    }
    return [...range.getClientRects()].filter(box => box.width > 0 && box.height > 0)
  })
}

/** A claim over three lines or fewer is kept free as a whole; of a longer one, the line the reader is at. */
export function lineToKeepFree(lines: Box[], y?: number): Box | undefined {
  const at = lines.find(line => y !== undefined && y >= line.top - 2 && y <= line.bottom + 2) ?? lines[0]
  if (!at) return undefined
  const all = lines.reduce((whole, line) => ({
    left: Math.min(whole.left, line.left),
    top: Math.min(whole.top, line.top),
    right: Math.max(whole.right, line.right),
    bottom: Math.max(whole.bottom, line.bottom),
  }))
  return all.bottom - all.top <= 3.6 * (at.bottom - at.top) ? all : at
}
