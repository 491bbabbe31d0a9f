import { byTime } from '../judging/moments.ts'
import type { IsoTime } from '../model/record.ts'
import { newsEvent } from './event-shape.ts'
import { print } from './print.ts'
import { translation } from './scalars.ts'
import type { Shape } from './shape.ts'
import { files } from './shapes.ts'

/**
 * The canonical form of a data file: fields in the order of the model, exact values as bare numbers, reports by measure
 * and time. `format(path, parse(text)) === text` holds for every file of the record, so that a change is a readable diff.
 * Works on what is not yet right, too: unknown fields stay, at the end.
 */
export function format(path: string, value: unknown, measures: string[]): string {
  const shape = shapeOf(path)
  return shape ? `${print(shape, sorted(value, measures))}\n` : `${JSON.stringify(value, null, 2)}\n`
}

function shapeOf(path: string): Shape | undefined {
  if (path.startsWith('events/')) return newsEvent
  return path.startsWith('translations/') ? translation : (files as Record<string, Shape>)[path]
}

type Found = { [key: string]: unknown }
const isObject = (value: unknown): value is Found =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function sorted(value: unknown, measures: string[]): unknown {
  if (!isObject(value) || !Array.isArray(value.reports)) return value
  const rank = (report: Found) => {
    const at = measures.indexOf(String(report.measure))
    return at < 0 ? measures.length : at
  }
  const reports = [...value.reports].sort((a, b) => rank(a) - rank(b) || inTime(a.asOf, b.asOf))
  const steps = Array.isArray(value.developments) ? value.developments : []
  return { ...value, reports, developments: [...steps].sort((a, b) => inTime(a.at, b.at)) }
}

const inTime = (a: unknown, b: unknown) => byTime({ asOf: String(a) as IsoTime }, { asOf: String(b) as IsoTime }) || 0
