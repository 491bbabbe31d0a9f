import type { Quoted } from '../model/excerpt.ts'
import type { Mark } from './marks.ts'

type Position = NonNullable<Quoted['position']>

/**
 * Where ranges stand in the text of an element, as the W3C counts it: in code points of all its text nodes. One pass, at
 * the first question. Undefined for a range inside a shadow root, which is no part of that text.
 */
export function createPositions(root: Element | null): (range: StaticRange) => Position | undefined {
  let before: Map<Node, number> | undefined
  function placeOf(node: Node, offset: number): number | undefined {
    before ??= textBefore(root)
    const start = before.get(node)
    return start === undefined ? undefined : start + codePoints((node as Text).data.slice(0, offset))
  }
  return ({ startContainer, startOffset, endContainer, endOffset }) => {
    const start = placeOf(startContainer, startOffset)
    const end = placeOf(endContainer, endOffset)
    return start === undefined || end === undefined ? undefined : { start, end }
  }
}

function textBefore(root: Element | null): Map<Node, number> {
  const before = new Map<Node, number>()
  const walker = root?.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let length = 0
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    before.set(node, length)
    length += codePoints((node as Text).data)
  }
  return before
}

const codePoints = (text: string) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0)

export function quotedOf(
  { key, event, quote, prefix, suffix, claim, ranges: [range] }: Mark,
  positionOf: ReturnType<typeof createPositions>,
): Quoted {
  const position = range && positionOf(range)
  return { key, event, quote, prefix, suffix, ...(position && { position }), ...(claim && { claim }) }
}
