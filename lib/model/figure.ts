import type { Quantity } from './quantity.ts'
import type { Dataset, IsoDate, IsoTime, NewsEvent } from './record.ts'

/**
 * How good a figure is. `confirmed`: two independent voices agree; `one voice`: all reports trace to one;
 * `one side`: several bodies of one state agree; `disputed`: voices differ and no sum explains it; `partial`: known to be incomplete.
 */
export type Standing = 'confirmed' | 'one voice' | 'one side' | 'disputed' | 'partial'

/** Where a measure stands: derived from its reports, never typed. */
export interface Figure {
  measure: string
  place: string
  /** Which variant was measured, where reports name one: each is a figure of its own ("night alert in the city"). */
  variant?: string
  /** `person` for the measure `office`. */
  subject?: string
  best: Quantity | string
  /** Lowest and highest value that no reason rules out. */
  low: Quantity | string
  high: Quantity | string
  asOf: IsoTime
  standing: Standing
  /** Voices that give `best`: ids, or a publisher's name where a source speaks for itself and is no voice on record. */
  voices: string[]
  /** How many sources print it. */
  sources: number
  /** Ids of the reports that give `best`. */
  reports: string[]
  /** True where no report gives it and it follows from a sum. */
  derived?: true
  checked: IsoDate
}

/** A word or phrase the gate looks for on every page, with the events it speaks of (as indexes of `events`). */
export interface Anchor {
  text: string
  /** `subject`: who or where; `detail`: what, how many, when. The gate wants one of each. */
  role: 'subject' | 'detail'
}

/** The record made searchable: what a build ships and the library keeps. */
export interface Pack extends Omit<Dataset, 'events'> {
  format: 1
  events: PackedEvent[]
  anchors: Anchor[]
}

export interface PackedEvent extends Omit<NewsEvent, 'examples'> {
  figures: Figure[]
}
