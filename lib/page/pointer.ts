import { holds } from './corridor.ts'
import { linesOf } from './lines.ts'
import type { Mark } from './marks.ts'

/** Pixels around a line of text that still count as on it. */
const slack = 2

/**
 * Finds the mark under a point. Off a mark it costs one look-up of the element under the pointer and forces no layout;
 * on an element that holds marks, only those are measured.
 */
export function createFinder(marks: Mark[]) {
  const byElement = new WeakMap<Element, Mark[]>()
  for (const mark of marks) {
    for (const element of elementsOf(mark)) {
      const known = byElement.get(element)
      if (known) known.push(mark)
      else byElement.set(element, [mark])
    }
  }
  return {
    holdsMarks: (element: EventTarget | null): boolean => byElement.has(element as Element),
    /** Where marks lie over each other, the shortest is the one meant. */
    find(element: EventTarget | null, x: number, y: number): Mark | undefined {
      const near = byElement.get(element as Element)
      const hits = near?.filter(mark => linesOf(mark).some(line => holds(widened(line), x, y)))
      return hits?.reduce((best, mark) => (mark.quote.length < best.quote.length ? mark : best), hits[0]!)
    },
  }
}

const widened = ({ left, top, right, bottom }: { left: number; top: number; right: number; bottom: number }) => ({
  left: left - slack,
  top: top - slack,
  right: right + slack,
  bottom: bottom + slack,
})

/** Parents of the text a mark covers: what a pointer over it has as its target. */
function elementsOf(mark: Mark): Set<Element> {
  const elements = new Set<Element>()
  for (const { startContainer, endContainer } of mark.ranges) {
    const root = startContainer.getRootNode()
    const walker = (startContainer.ownerDocument as Document).createTreeWalker(root, NodeFilter.SHOW_TEXT)
    walker.currentNode = startContainer
    for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
      if (node.parentElement) elements.add(node.parentElement)
      if (node === endContainer || !follows(node, endContainer)) break
    }
  }
  return elements
}

const follows = (node: Node, end: Node) => Boolean(node.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING)
