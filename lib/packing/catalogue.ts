import { type Catalogue, type Entry, type Line, marks } from '../model/catalogue.ts'
import type { Pack, PackedEvent } from '../model/figure.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Report } from '../model/record.ts'
import { sharedPart } from './volumes.ts'

/** What of a record is kept at hand. */
export function catalogueOf(pack: Pack): Catalogue {
  const names = new Map<string, number>()
  const numberOf = (name: string): number => {
    const number = names.get(name) ?? names.size
    names.set(name, number)
    return number
  }
  const entries = pack.events.map(event => entryOf(event, numberOf))
  return {
    ...sharedPart(pack),
    entries,
    names: [...names.keys()],
    reports: pack.events.reduce((sum, { reports }) => sum + reports.length, 0),
  }
}

type NumberOf = (name: string) => number

function entryOf(event: PackedEvent, numberOf: NumberOf): Entry {
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
    values: JSON.stringify(linesOf(event, numberOf)),
  }
}

/** Many reports repeat one value; it is kept once. */
function linesOf(event: PackedEvent, numberOf: NumberOf): Line[] {
  const lines = new Map<string, Required<Line>>()
  const lineOf = (measure: string, place: string, value: Report['value'], covers: string[] = []): Required<Line> => [
    numberOf(measure),
    numberOf(place),
    isPlain(value) ? value.low : value,
    0,
    covers.map(numberOf),
  ]
  for (const report of event.reports) {
    const line = lineOf(report.measure, report.place ?? event.place, report.value, report.covers)
    if (!isSound(report)) line[3] = marks.wrong
    lines.set(JSON.stringify(line), line)
  }
  for (const figure of event.figures) {
    const line = lineOf(figure.measure, figure.place, figure.best)
    const key = JSON.stringify(line)
    const known = lines.get(key)
    if (known) known[3] |= marks.figure
    else lines.set(key, [line[0], line[1], line[2], marks.figure | marks.derived, []])
  }
  return [...lines.values()].map(shortened)
}

const shortened = (line: Required<Line>): Line => {
  const [measure, place, value, mark, covers] = line
  if (covers.length) return line
  return mark ? [measure, place, value, mark] : [measure, place, value]
}

const isPlain = (value: Report['value']): value is Quantity & { high: number } =>
  typeof value !== 'string' && Object.keys(value).length === 2 && value.high === value.low

const isSound = ({ reason }: Report): boolean => !reason || reason === 'earlier-count' || reason === 'disputed'
