import type { Pack, PackedEvent } from './figure.ts'
import type { Quantity } from './quantity.ts'
import type { Report } from './record.ts'

/**
 * A record as it is kept at hand: all that is not one event's alone, and of each event what it is found by. Reports,
 * figures, timelines and sources stay in the library until somebody asks for the event.
 */
export interface Catalogue extends Omit<Pack, 'events'> {
  entries: Entry[]
  /** What the values of entries are of, and the values, each once: an entry names them by their numbers. */
  subjects: Subject[]
  values: (number | Quantity | string)[]
  /** How many reports its events have. */
  reports: number
}

/** An event in a catalogue. */
export interface Entry
  extends Pick<PackedEvent, 'id' | 'kind' | 'name' | 'names' | 'time' | 'place' | 'target' | 'people' | 'relations'> {
  /** How many weapons were launched, as the event's first figure of them has it. */
  launched?: number
  /** Every value on record: pairs of a subject's number and a value's, as text that `numbersIn` reads. */
  stated: string
}

/** What a value on record is of, and how good it is. */
export interface Subject extends Pick<Report, 'measure' | 'covers'> {
  place: string
  /** No reason rules it out. */
  sound?: true
  /** The event's figure is this value. */
  isFigure?: true
  /** A report gives it. */
  reported?: true
}

/** A value on record, whoever gave it. */
export interface Stated extends Subject {
  value: Quantity | string
}

/** The values of an event, its reports' first and in their order. */
export function statedIn({ stated }: Entry, { subjects, values }: Pick<Catalogue, 'subjects' | 'values'>): Stated[] {
  const numbers = numbersIn(stated)
  return Array.from({ length: numbers.length / 2 }, (_, i) => {
    const value = values[numbers[2 * i + 1]!]!
    return { ...subjects[numbers[2 * i]!]!, value: typeof value === 'number' ? { low: value, high: value } : value }
  })
}

/** A sign holds fifteen bits of a number; where its highest is set, the number goes on. */
const bits = 15
const goesOn = 1 << bits

/** Numbers as text: a catalogue of ten thousand events holds a million, and as numbers they would take four times the memory. */
export const asText = (numbers: number[]): string => numbers.map(signsOf).join('')

const signsOf = (number: number): string =>
  number < goesOn
    ? String.fromCharCode(number)
    : String.fromCharCode(goesOn | (number % goesOn)) + signsOf(Math.floor(number / goesOn))

export function numbersIn(text: string): number[] {
  const numbers: number[] = []
  let number = 0
  let unit = 1
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i)
    number += (sign % goesOn) * unit
    unit *= goesOn
    if (sign >= goesOn) continue
    numbers.push(number)
    number = 0
    unit = 1
  }
  return numbers
}
