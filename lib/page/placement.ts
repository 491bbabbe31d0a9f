/** Rectangles in pixels of the viewport. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}
export interface Size {
  width: number
  height: number
}
export interface Placement {
  left: number
  top: number
  /** What there is room for; the card scrolls inside where it is less than it wants. */
  maxHeight: number
  maxWidth: number
  side: 'below' | 'above' | 'right' | 'left'
}

/** Between line and card. */
export const gap = 8
/** Between card and the edge of the window. */
export const margin = 8
/** A card lower than this shows nothing of use above or below its line; then it stands beside it, if there is room. */
const leastHeight = 140
const leastWidth = 200

/** The card's full size: 380 wide, and high as 420 or three fifths of the window. */
export const fullSize = (view: Size): Size => ({
  width: Math.max(0, Math.min(380, view.width - 2 * margin)),
  height: Math.max(0, Math.min(420, Math.max(view.height * 0.6, Math.min(320, view.height - 2 * margin)))),
})

/** Where the card stands: below the line, else above, else beside it; inside the window and never over the line. */
export function place(line: Box, card: Size, view: Size, startsAt = line.left): Placement {
  const below = view.height - margin - (line.bottom + gap)
  const above = line.top - gap - margin
  const width = Math.min(card.width, view.width - 2 * margin)
  const left = clamp(startsAt, margin, view.width - margin - width)
  if (below >= card.height) return { left, top: line.bottom + gap, maxHeight: below, maxWidth: width, side: 'below' }
  if (above >= card.height)
    return { left, top: line.top - gap - card.height, maxHeight: above, maxWidth: width, side: 'above' }
  const side = beside(line, card, view)
  if (Math.max(below, above) < leastHeight && side) return side
  if (below >= above)
    return { left, top: line.bottom + gap, maxHeight: Math.max(0, below), maxWidth: width, side: 'below' }
  return { left, top: margin, maxHeight: above, maxWidth: width, side: 'above' }
}

function beside(line: Box, card: Size, view: Size): Placement | undefined {
  const right = view.width - margin - (line.right + gap)
  const left = line.left - gap - margin
  const room = Math.max(right, left)
  if (room < leastWidth) return undefined
  const maxHeight = view.height - 2 * margin
  const top = clamp(line.top, margin, view.height - margin - Math.min(card.height, maxHeight))
  const maxWidth = Math.min(card.width, room)
  if (right >= left) return { left: line.right + gap, top, maxHeight, maxWidth, side: 'right' }
  return { left: line.left - gap - maxWidth, top, maxHeight, maxWidth, side: 'left' }
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, Math.max(low, high)))
