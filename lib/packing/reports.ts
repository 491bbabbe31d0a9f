import type { Report } from '../model/record.ts'
import { complain, type Problems, told } from './decode.ts'
import type { Known, Refer } from './references.ts'

/** A report names what is on record, and its value is of its measure's kind. */
export function checkReport(report: Report, path: string, known: Known, refer: Refer, problems: Problems): void {
  refer(`${path}.measure`, 'measures', report.measure)
  refer(`${path}.place`, 'places', report.place)
  refer(`${path}.voice`, 'voices', report.voice)
  refer(`${path}.source`, 'sources', report.source)
  refer(`${path}.subject`, 'people', report.subject)
  for (const [i, id] of (report.covers ?? []).entries()) refer(`${path}.covers[${i}]`, 'measures', id)
  checkValue(report, path, known, problems)
}

function checkValue({ measure: id, value }: Report, path: string, { all }: Known, problems: Problems): void {
  const measure = all.measures.find(each => each.id === id)
  if (!measure) return
  if (measure.kind !== 'nominal') {
    if (typeof value === 'string')
      complain(problems, `${path}.value`, told(value), `a number or a range, as ${id} is a ${measure.kind}`)
    else if (value.high !== undefined && value.high < value.low)
      complain(problems, `${path}.value`, `${value.low} to ${value.high}`, 'low before high')
    else if (measure.kind === 'count' && !(Number.isInteger(value.low) && Number.isInteger(value.high ?? 0)))
      complain(problems, `${path}.value`, `${value.low}`, `whole things, as ${id} is a count`)
  } else if (typeof value !== 'string')
    complain(problems, `${path}.value`, 'a number', `a wording, as ${id} is nominal`)
  else if (measure.values && !Object.hasOwn(measure.values, value))
    complain(problems, `${path}.value`, told(value), `one of ${Object.keys(measure.values).join(', ')}`)
}
