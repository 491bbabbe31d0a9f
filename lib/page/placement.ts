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
/**
 * What head, tabs and a look between them take. Where a window leaves less above and below the line the card stands beside it
 * or, where there is no room for that either, comes from an edge of the window.
 */
export const leastHeight = 230
/** Lower than this, what stands between head and tabs would be a slit to scroll in: all of the card scrolls as one. */
export const slitHeight = 300
/** What the head of a card takes: this page beside the record. A sheet that shows less leaves its line no place in the window. */
const headHeight = 130
/** A sheet in a wide window is no wider: its letters and pictures are those of a card. */
const sheetWidth = 480

const fullHeight = 420

/** The card's full size: 380 wide, and high as 420 or three fifths of the window. */
export const fullSize = (view: Size): Size => ({
  width: Math.max(0, Math.min(380, view.width - 2 * margin)),
  height: Math.max(0, Math.min(fullHeight, Math.max(view.height * 0.6, Math.min(320, view.height - 2 * margin)))),
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
  if (Math.max(below, above) < least(card) && side) return side
  if (below >= above)
    return { left, top: line.bottom + gap, maxHeight: Math.max(0, below), maxWidth: width, side: 'below' }
  return { left, top: margin, maxHeight: above, maxWidth: width, side: 'above' }
}

function beside(line: Box, card: Size, view: Size): Placement | undefined {
  const right = view.width - margin - (line.right + gap)
  const left = line.left - gap - margin
  // In its full width alone: a narrower card is a higher one, and it is height that is short.
  if (Math.max(right, left) < card.width) return undefined
  const maxHeight = view.height - 2 * margin
  const top = clamp(line.top, margin, view.height - margin - Math.min(card.height, maxHeight))
  if (right >= left) return { left: line.right + gap, top, maxHeight, maxWidth: card.width, side: 'right' }
  return { left: line.left - gap - card.width, top, maxHeight, maxWidth: card.width, side: 'left' }
}

const least = (card: Size) => Math.min(card.height, leastHeight)

/** Whether a card has room by its line for more than a slit of it. */
export function hasRoom(line: Box, card: Size, view: Size): boolean {
  const room = Math.max(view.height - line.bottom, line.top) - gap - margin
  return room >= least(card) || beside(line, card, view) !== undefined
}

/** What comes from an edge of the window, in its middle. */
export interface Sheet {
  edge: 'top' | 'bottom'
  left: number
  width: number
  maxHeight: number
}

/**
 * The card in a window too low for it, from the edge that leaves its line to be seen. Where neither does, it takes all but a
 * strip of the window, to press on: of the line, the claim itself stands in the card.
 */
export function sheet(line: Box, view: Size): Sheet {
  const width = Math.min(view.width, sheetWidth)
  const across = { left: (view.width - width) / 2, width }
  const below = view.height - line.bottom - gap
  const above = line.top - gap
  if (Math.max(below, above) < headHeight)
    return { edge: 'bottom', ...across, maxHeight: Math.max(0, view.height - 2 * margin) }
  if (below >= above || below >= leastHeight)
    return { edge: 'bottom', ...across, maxHeight: Math.min(below, fullHeight) }
  return { edge: 'top', ...across, maxHeight: Math.min(above, fullHeight) }
}

/** The card under a finger: from the lower edge, up to three fifths of the window. */
export function touchSheet(line: Box, view: Size): Sheet {
  const maxHeight = Math.min(fullHeight, view.height * 0.6)
  return maxHeight < leastHeight ? sheet(line, view) : { ...sheet(line, view), edge: 'bottom', maxHeight }
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, Math.max(low, high)))
