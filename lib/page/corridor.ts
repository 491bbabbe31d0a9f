import type { Box } from './placement.ts'

export const holds = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom

/** Whether a point lies on the way from a line to its card: in the trapezium between the edges that face each other. */
export function inCorridor(line: Box, card: Box, x: number, y: number): boolean {
  if (card.top >= line.bottom) return between(line.bottom, card.top, line, card, x, y)
  if (card.bottom <= line.top) return between(line.top, card.bottom, line, card, x, y)
  // Beside the line: the strip between them, as high as either.
  const left = Math.min(line.right, card.right)
  const right = Math.max(line.left, card.left)
  const [from, to] = left < right ? [left, right] : [right, left]
  return x >= from && x <= to && y >= Math.min(line.top, card.top) && y <= Math.max(line.bottom, card.bottom)
}

function between(lineEdge: number, cardEdge: number, line: Box, card: Box, x: number, y: number): boolean {
  const share = cardEdge === lineEdge ? 1 : (y - lineEdge) / (cardEdge - lineEdge)
  if (share < 0 || share > 1) return false
  const left = line.left + (card.left - line.left) * share
  const right = line.right + (card.right - line.right) * share
  return x >= Math.min(left, line.left) && x <= Math.max(right, line.right)
}
