import type { Annotation } from './annotation.ts'
import type { Card, SourceRow } from './card.ts'

/** A finding with its place on the page, as the page itself gives it. */
export interface Quoted {
  key: string
  event: string
  quote: string
  prefix: string
  suffix: string
  /** Characters of the document's text before the quote and up to its end; absent inside a shadow root. */
  position?: { start: number; end: number }
  claim?: Annotation
}

/** The document a finding stands in; a frame is a document of its own. */
export interface QuotedPage {
  address: string
  title: string
  found: Quoted[]
}

/** A finding as it is taken along: its place, and what the record has beside it. */
export interface Excerpt extends Omit<Quoted, 'key' | 'event' | 'claim'> {
  address: string
  title: string
  /** `language`, a BCP 47 tag: of its name and summary. */
  event: Pick<Card['event'], 'id' | 'name' | 'summary'> & { language: string }
  /** Without it the text only names the event. `figure` is the figure's address in the record. */
  claim?: NonNullable<Card['claim']> & { figure?: string }
  /** Those that print the record's value. */
  sources: SourceRow[]
  record: Card['record']
}
