import { asText, type Catalogue, type Entry, type Subject } from '../model/catalogue.ts'
import type { Pack, PackedEvent } from '../model/figure.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Report } from '../model/record.ts'
import { sharedPart } from './volumes.ts'

/** What of a record is kept at hand. */
export function catalogueOf(pack: Pack): Catalogue {
  const subjects = numbering<Subject>()
  const values = numbering<Catalogue['values'][number]>()
  const textOf = (event: PackedEvent): string =>
    asText(linesOf(event).flatMap(({ value, ...subject }) => [subjects.numberOf(subject), values.numberOf(value)]))
  const entries = pack.events.map(event => entryOf(event, textOf(event)))
  return {
    ...sharedPart(pack),
    entries,
    subjects: subjects.all,
    values: values.all,
    reports: pack.events.reduce((sum, { reports }) => sum + reports.length, 0),
  }
}

/** Gives each thing a number, and what reads the same the same one. */
function numbering<Thing>() {
  const all: Thing[] = []
  const numbers = new Map<string, number>()
  return {
    all,
    numberOf(thing: Thing): number {
      const key = JSON.stringify(thing)
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, all.length)
      return all.push(thing) - 1
    },
  }
}

function entryOf(event: PackedEvent, stated: string): Entry {
  const { id, kind, name, names, time, place, target, people, relations } = event
  const launched = event.figures.find(({ measure }) => measure === 'launched')?.best
  return {
    id,
    kind,
    name,
    ...(names && { names }),
    time,
    place,
    ...(target !== undefined && { target }),
    ...(people && { people }),
    ...(relations && { relations }),
    ...(typeof launched === 'object' && { launched: launched.low }),
    stated,
  }
}

interface Line extends Subject {
  value: Catalogue['values'][number]
}

/** Many reports repeat one value; it is kept once. */
function linesOf(event: PackedEvent): Line[] {
  const lines = new Map<string, Line>()
  for (const { measure, place = event.place, value, covers, reason } of event.reports) {
    const isSound = !reason || reason === 'earlier-count' || reason === 'disputed'
    const line = { measure, place, ...(covers && { covers }), ...(isSound && { sound: true as const }) }
    lines.set(keyOf(line, value), { ...line, reported: true, value: bare(value) })
  }
  for (const { measure, place, best } of event.figures) {
    const line = { measure, place, sound: true as const }
    const key = keyOf(line, best)
    lines.set(key, { ...(lines.get(key) ?? { ...line, value: bare(best) }), isFigure: true })
  }
  return [...lines.values()]
}

const keyOf = (line: Subject, value: Report['value']): string => JSON.stringify([line, value])

/** An exact count as its number. */
const bare = (value: Quantity | string): Line['value'] =>
  typeof value !== 'string' && Object.keys(value).length === 2 && value.high === value.low ? value.low : value
