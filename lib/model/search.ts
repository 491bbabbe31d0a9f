import type { IsoTime } from './record.ts'

/** A line of the record that a search found. */
export interface Hit {
  /** Where in the event's dossier it stands. */
  part: 'event' | 'figures' | 'timeline' | 'reports' | 'sources'
  text: string
  detail: string
  /** Address of a figure, so that its row can be shown. */
  row?: string
  /** Moment of a development, so that its step can be shown. */
  at?: IsoTime
}

/** An event in which a search found something. */
export interface Found {
  event: EventLine
  /** The first few, best first. */
  hits: Hit[]
  /** How many more there are. */
  more: number
}

/** An event on record as a line of a list. */
export interface EventLine {
  id: string
  name: string
  start: IsoTime
}
