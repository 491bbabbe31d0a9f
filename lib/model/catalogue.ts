import type { Pack, PackedEvent } from './figure.ts'
import type { Quantity } from './quantity.ts'
import type { Report } from './record.ts'

/**
 * A record as it is kept at hand: all that is not one event's alone, and of each event what it is found by. Reports,
 * figures, timelines and sources stay in the library until somebody asks for the event.
 */
export interface Catalogue extends Omit<Pack, 'events'> {
  entries: Entry[]
  /** Measures and places that the entries name by number. */
  names: string[]
  /** How many reports its events have. */
  reports: number
}

/** An event in a catalogue. */
export interface Entry
  extends Pick<PackedEvent, 'id' | 'kind' | 'name' | 'names' | 'time' | 'place' | 'target' | 'people' | 'relations'> {
  /** How many weapons were launched, as the event's first figure of them has it. */
  launched?: number
  /** Every value on record, as JSON of `Line[]`: one text takes a tenth of the memory of its objects. */
  values: string
}

/** Measure and place by number; an exact count as a bare number; a sum of `marks`; measures that one count covers. */
export type Line = [
  measure: number,
  place: number,
  value: number | Quantity | string,
  marks?: number,
  covers?: number[],
]

/** A reason rules it out; it is the event's figure; no report gives it. */
export const marks = { wrong: 1, figure: 2, derived: 4 } as const

/** A value on record, whoever gave it. */
export interface Stated extends Pick<Report, 'measure' | 'value' | 'covers'> {
  place: string
  /** No reason rules it out. */
  sound: boolean
  /** The event's figure is this value. */
  isFigure: boolean
  /** A report gives it. */
  reported: boolean
}

/** The values of an event, its reports' first and in their order. */
export function statedIn({ values }: Entry, { names }: Pick<Catalogue, 'names'>): Stated[] {
  const lines: Line[] = JSON.parse(values)
  return lines.map(([measure, place, value, mark = 0, covers]) => ({
    measure: names[measure]!,
    place: names[place]!,
    value: typeof value === 'number' ? { low: value, high: value } : value,
    sound: (mark & marks.wrong) === 0,
    isFigure: (mark & marks.figure) !== 0,
    reported: (mark & marks.derived) === 0,
    ...(covers && { covers: covers.map(id => names[id]!) }),
  }))
}
