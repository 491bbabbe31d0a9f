import type { Reason } from './measure.ts'
import type { Quantity } from './quantity.ts'
import type { IsoDate, IsoTime } from './record.ts'

/** A stretch of text of one block of the page, white space folded, soft hyphens gone. */
export interface Passage {
  /** Its place in reading order; unique on the page. */
  id: number
  text: string
  kind: 'title' | 'heading' | 'text' | 'item' | 'caption' | 'row' | 'quote'
  /** Related-story boxes, navigation and comments are read as their own passages, as weaker evidence. */
  zone: 'article' | 'aside' | 'comment'
  /** The passage's own time (an entry of a live blog), where the page states one. */
  at?: IsoTime
  /** Cells of a table row, each with the words of its row and column headers. */
  cells?: { start: number; end: number; head: string }[]
  /** Number of the section (article, live entry, list of stories) it belongs to; evidence does not cross sections of asides. */
  section: number
}

/** A page as it is read: no DOM, no browser. */
export interface PageText {
  lang: string
  /** Moment of publication as the page's own data gives it: JSON-LD, meta or `<time>`, in that order. */
  published?: IsoTime
  /** Day in the page's address, weaker than a dateline in the text. */
  addressDate?: IsoDate
  title?: string
  passages: Passage[]
}

/** Offsets into a passage's text. */
export interface Span {
  passage: number
  start: number
  end: number
}

export const verdicts = ['supported', 'outdated', 'disputed', 'contradicted', 'unverified'] as const
export type Verdict = (typeof verdicts)[number]

/** What tied a claim to its event. */
export const evidenceKinds = ['date', 'place', 'name', 'figure', 'passage', 'article'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]
export interface Evidence {
  kind: EvidenceKind
  /** The page's own words, or a plain statement: "the article is of 4 July 2025". */
  text: string
}

/** A stated figure or fact about a known event, before it is judged. */
export interface Claim {
  span: Span
  event: string
  measure: string
  place: string
  quantity?: Quantity
  value?: string
  subject?: string
  /** The claim's own time where the text gives one, else the page's. */
  asOf?: IsoTime
  /** Who the page says it is from, as a voice id. */
  voice?: string
  evidence: Evidence[]
  /** Two kinds of evidence agree: it may be marked. Else it is only listed. */
  mark: boolean
}

/** W3C Web Annotation: target (position and TextQuoteSelector) and body. */
export interface Annotation extends Claim {
  quote: string
  prefix: string
  suffix: string
  verdict: Verdict
  reason?: Reason
  /** One plain sentence: the sum, the later count, the variants. */
  explanation: string
}

/** A name of an event in the text, without a figure. */
export interface Mention {
  span: Span
  event: string
  quote: string
  prefix: string
  suffix: string
  evidence: Evidence[]
}

/** What reading a page gives. */
export interface Reading {
  lang: string
  date?: IsoDate
  events: string[]
  annotations: Annotation[]
  mentions: Mention[]
}
