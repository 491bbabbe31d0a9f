import type { Passage } from '../model/annotation.ts'

/** The kind of passage an element opens within another. */
export function kindOf(tag: string, kind: Passage['kind']): Passage['kind'] {
  if (tag === 'H1') return 'title'
  if (/^H[2-6]$/.test(tag)) return 'heading'
  if (tag === 'FIGCAPTION' || tag === 'CAPTION') return 'caption'
  if (tag === 'LI') return 'item'
  if (tag === 'BLOCKQUOTE') return 'quote'
  return tag === 'P' && kind !== 'quote' && kind !== 'caption' && kind !== 'item' ? 'text' : kind
}
