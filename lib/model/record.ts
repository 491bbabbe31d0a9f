import type { Forms, Person, Place, Source, Voice } from './entities.ts'
import type { Measure, Reason, Sum } from './measure.ts'
import type { Quantity } from './quantity.ts'

/** ISO date, `2025-07-04`. */
export type IsoDate = string

/** ISO date or date and time with its offset, `2025-07-04T08:00+03:00`. */
export type IsoTime = string

/** One source's value, on the day it gave it, with who it cites. */
export interface Report {
  /** Unique within the event; with the event's id it is the figure's address: `2025-07-04-kyiv#injured-dsns-0704`. */
  id: string
  measure: string
  value: Quantity | string
  /** Default: the whole country. */
  place?: string
  asOf: IsoTime
  /** Absent: the source speaks for itself. */
  voice?: string
  /** From the voice to the source: `["reuters", "icir-nigeria"]` as readers' words, e.g. "Reuters". */
  via?: string[]
  source: string
  /** At most eight words that find the place in the source. */
  locator?: string
  /** A report may cover a set of measures at once: 41 "Kh-101 and Iskander-K". */
  covers?: string[]
  /** What exactly was measured, where a measure has variants: "night alert in the city". */
  variant?: string
  /** Present where the report differs from the figure and we know why. */
  reason?: Reason | 'disputed'
  /** One plain sentence of ours, where no template can say it. */
  explanation?: string
  /** `person` for the measure `office`. */
  subject?: string
}

/** One dated step of a timeline, in our own words. */
export interface Development {
  at: IsoTime
  text: string
  sources: string[]
}

export type EventKind =
  | 'aerial-attack'
  | 'campaign'
  | 'war'
  | 'incident'
  | 'call'
  | 'pause'
  | 'exchange'
  | 'offer'
  | 'meeting'

export type RelationKind = 'part-of' | 'surpassed-by' | 'surpasses' | 'answered-by' | 'answers' | 'follows' | 'precedes'

/** Something that happened (never `Event`: that is the DOM's). */
export interface NewsEvent {
  id: string
  kind: EventKind
  name: string
  /** Distinctive names that alone point at the event: "Ramstein meeting of 21 July". */
  names?: Forms
  /** First and last moment, in Kyiv time. */
  time: { start: IsoTime; end: IsoTime }
  /** Where it happened, and the main target if it is narrower. */
  place: string
  target?: string
  /** Who acted, as a voice on record: `russian-federation`, `state-of-ukraine`, `united-states`. */
  actor?: string
  /** People who took part (ids), for calls and meetings. */
  people?: string[]
  summary: string
  relations?: { kind: RelationKind; event: string }[]
  /** When an editor last went through every figure. */
  checked: IsoDate
  reports: Report[]
  developments: Development[]
  /** Sentences of ours that the reading must tie and judge; they never ship. */
  examples?: Example[]
}

export interface Example {
  text: string
  /** Day of publication. */
  published: IsoDate
  claims: { quote: string; measure: string; verdict: string; reason?: Reason }[]
}

/** A night of another raid, so that its numbers are never taken for ours. */
export interface KnownNight {
  date: IsoDate
  drones?: number
  missiles?: number
}

/** The record as written. */
export interface Dataset {
  id: string
  version: string
  title: string
  date: IsoDate
  changes: { version: string; date: IsoDate; text: string }[]
  knownNights: KnownNight[]
  measures: Measure[]
  sums: Sum[]
  places: Place[]
  voices: Voice[]
  people: Person[]
  sources: Source[]
  events: NewsEvent[]
  /** The record's prose in further languages, each text by the English one: `{ "uk": { "Shot down": "Збито" } }`. */
  translations?: Translations
}

export type Translations = Record<string, Record<string, string>>
