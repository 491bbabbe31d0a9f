import type { Quoted } from '../model/excerpt.ts'
import type { Mark } from './marks.ts'

type Position = NonNullable<Quoted['position']>

/**
 * Where ranges stand in the text of an element, as the W3C counts it: in code points of all its text nodes, in one pass.
 * Undefined for a range inside a shadow root, which is no part of that text.
 */
export function createPositions(root: Element): (range: StaticRange) => Position | undefined {
  const before = new Map<Node, number>()
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let length = 0
  while (walker.nextNode()) {
    before.set(walker.currentNode, length)
    length += codePoints((walker.currentNode as Text).data)
  }
  // Of a node that is not there it is not a number.
  const placeOf = (node: Node, offset: number) =>
    (before.get(node) as number) + codePoints((node as Text).data.slice(0, offset))
  return ({ startContainer, startOffset, endContainer, endOffset }) => {
    const [start, end] = [placeOf(startContainer, startOffset), placeOf(endContainer, endOffset)]
    return start <= end ? { start, end } : undefined
  }
}

const codePoints = (text: string) => [...text].length

/** What the page knows of its marks, in full. */
export function quotedMarks(root: Element, marks: Mark[]): Quoted[] {
  const positionOf = createPositions(root)
  // Elements and ranges stay here: they are no message.
  return marks.map(({ ranges: [range], block: _, ...mark }) => ({ ...mark, position: range && positionOf(range) }))
}
