import type { Annotation, Mention, Reading } from '../model/annotation.ts'
import { type MarkKind, markKinds } from '../model/settings.ts'
import type { ReadPage } from './passages.ts'

/** A claim or a name of an event, and where it stands on the page. */
export interface Mark {
  key: string
  kind: MarkKind
  event: string
  quote: string
  prefix: string
  suffix: string
  claim?: Annotation
  /** Empty where it is only listed. */
  ranges: StaticRange[]
  block?: Element
  passage: number
  start: number
}

/** What a reading found, as marks in reading order. The key survives a second reading of an unchanged claim. */
export function marksOf(
  reading: Reading,
  read: Pick<ReadPage, 'locate' | 'block'>,
  marked: readonly MarkKind[] = markKinds,
): Mark[] {
  const isMarked = (kind: MarkKind) => marked.includes(kind)
  const claims = reading.annotations.map(claim =>
    markOf(claim, claim.verdict, claim.mark && isMarked(claim.verdict) ? read.locate(claim.span) : [], read, claim),
  )
  const mentions = reading.mentions.map(mention =>
    markOf(mention, 'mention', isMarked('mention') ? read.locate(mention.span) : [], read),
  )
  return [...claims, ...mentions].sort((a, b) => a.passage - b.passage || a.start - b.start)
}

function markOf(
  found: Annotation | Mention,
  kind: MarkKind,
  ranges: StaticRange[],
  read: Pick<ReadPage, 'block'>,
  claim?: Annotation,
): Mark {
  const { event, quote, prefix, suffix } = found
  const { passage, start, end } = found.span
  const key = [passage, start, end, event, claim?.measure ?? '', claim?.verdict ?? ''].join(' ')
  return { key, kind, event, quote, prefix, suffix, claim, ranges, block: read.block(passage), passage, start }
}

/** Whether the page still shows, where the mark stands, what was read there. */
export const isThere = ({ ranges, quote }: Pick<Mark, 'ranges' | 'quote'>): boolean =>
  ranges.every(({ startContainer, startOffset, endContainer, endOffset }) => {
    if (!startContainer.isConnected || !endContainer.isConnected) return false
    // Over several nodes only the ends are looked at: a change between them brings a reading of its own.
    if (startContainer !== endContainer) return true
    return bare((startContainer as Text).data.slice(startOffset, endOffset)) === bare(quote)
  })

/** Without white space and the characters that nobody sees. */
const bare = (text: string) => text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '')
