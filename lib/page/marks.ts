import type { Annotation, Mention, Reading, Verdict } from '../model/annotation.ts'
import type { ReadPage } from './passages.ts'

export type MarkKind = Verdict | 'mention'

/** A claim or a name of an event, and where it stands on the page. */
export interface Mark {
  key: string
  kind: MarkKind
  event: string
  quote: string
  claim?: Annotation
  /** Empty where it is only listed. */
  ranges: StaticRange[]
  block?: Element
  passage: number
  start: number
}

/** What a reading found, as marks in reading order. The key survives a second reading of an unchanged claim. */
export function marksOf(reading: Reading, read: Pick<ReadPage, 'locate' | 'block'>): Mark[] {
  const claims = reading.annotations.map(claim =>
    markOf(claim, claim.verdict, claim.mark ? read.locate(claim.span) : [], read, claim),
  )
  const mentions = reading.mentions.map(mention => markOf(mention, 'mention', read.locate(mention.span), read))
  return [...claims, ...mentions].sort((a, b) => a.passage - b.passage || a.start - b.start)
}

function markOf(
  found: Annotation | Mention,
  kind: MarkKind,
  ranges: StaticRange[],
  read: Pick<ReadPage, 'block'>,
  claim?: Annotation,
): Mark {
  const { span, event, quote } = found
  const key = [span.passage, span.start, span.end, event, claim?.measure ?? '', claim?.verdict ?? ''].join(' ')
  return {
    key,
    kind,
    event,
    quote,
    claim,
    ranges,
    block: read.block(span.passage),
    passage: span.passage,
    start: span.start,
  }
}
