import type { Evidence, Verdict } from './annotation.ts'
import type { Standing } from './figure.ts'
import type { Reason } from './measure.ts'
import type { IsoDate, IsoTime } from './record.ts'

/** A part of a bar; parts of one bar add up to its whole. */
export interface BarPart {
  label: string
  value: number
  /** How it is drawn: stopped parts one tone, what got through another, the unknown rest hatched. */
  tone: 'stopped' | 'lost' | 'through' | 'unknown' | 'plain'
  /** The part this page speaks of. */
  current?: true
}

/** The sum as a bar: what became of the 550. `equation` says it in one line: "550 = 270 + 208 + 72". */
export interface SumPicture {
  kind: 'sum'
  label: string
  whole: number
  parts: BarPart[]
  equation: string
  /** What the page gives, where it differs from the whole. */
  said?: number
}

/** The toll as steps over time, with this page's count on it. */
export interface StepsPicture {
  kind: 'steps'
  label: string
  steps: { at: IsoTime; value: number; who: string }[]
  said?: { at?: IsoTime; low: number; high?: number }
}

/** Reports as dots on a line, by voice. */
export interface DotsPicture {
  kind: 'dots'
  label: string
  unit: string
  dots: { value: number; high?: number; who: string; what?: string }[]
  said?: { low: number; high?: number }
}

export type Picture = SumPicture | StepsPicture | DotsPicture

export interface FigureRow {
  /** Address of the figure: `2025-07-04-kyiv/launched@Ukraine`. */
  address: string
  label: string
  place: string
  /** As read: "550", "32 (31 on 5 July)", "7 to 13 hours". */
  value: string
  standing: Standing
  /** Whose count it is, as read: "Ukrainian Air Force". */
  whose: string
  asOf: IsoTime
  current?: true
}

export interface ReportRow {
  value: string
  /** The least that `value` allows, where it is a number: what rows are sorted by. */
  amount?: number
  measure: string
  place: string
  who: string
  via: string[]
  asOf: IsoTime
  /** In readers' words: "earlier count", "the total given as one kind". None where all that is known is that reports differ. */
  why?: string
  reason?: Reason | 'disputed'
  what?: string
  source: SourceRow
  locator?: string
  /** Conflicts stand first. */
  conflicts: boolean
  /** The report's measure is the claim's measure. */
  current: boolean
}

export interface SourceRow {
  publisher: string
  title?: string
  date?: IsoDate
  url?: string
  note?: string
}

/** What the overlay shows, already decided. Without `claim` it is an event's card, opened from a mention. */
export interface Card {
  event: { id: string; name: string; summary: string; related: { id: string; name: string; how: string }[] }
  claim?: {
    quote: string
    verdict: Verdict
    reason?: Reason
    /** What is compared: "Drones launched · Ukraine". */
    label: string
    /** This page beside the record, as read. */
    said: string
    record: string
    /** One plain sentence why they differ, or that they agree. */
    sentence: string
    standing?: Standing
    whose?: string
    evidence: Evidence[]
    /** What a reader who finds the mark wrong can pass on, as text. */
    doubt?: string
  }
  picture?: Picture
  figures: FigureRow[]
  timeline: { at: IsoTime; text: string; sources: SourceRow[] }[]
  reports: ReportRow[]
  sources: SourceRow[]
  /** The record's own version and date, and when this event was last checked. */
  record: { title: string; version: string; date: IsoDate; checked: IsoDate }
}
