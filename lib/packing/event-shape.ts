import { verdicts } from '../model/annotation.ts'
import { reasons } from '../model/measure.ts'
import { exactly, type Quantity } from '../model/quantity.ts'
import type { Development, Example, NewsEvent, Report } from '../model/record.ts'
import { amount, forms, id, isoDate, isoTime, label, locator, most, prose, title, yes } from './scalars.ts'
import { choice, either, list, object, optional, type Shape } from './shape.ts'

export const quantity: Shape<Quantity> = object<Quantity>('Quantity', {
  low: amount,
  high: optional(amount),
  approximate: optional(yes),
  ordinal: optional(yes),
  over: optional(amount),
})

/** `26` is written for `{ "low": 26, "high": 26 }`. */
const value = either<Quantity | string>(
  'a number of 0 or more, a range or a wording',
  [amount, quantity, label],
  found => (typeof found === 'number' ? exactly(found) : (found as Quantity | string)),
)

const report = object<Report>('Report', {
  id,
  measure: id,
  value,
  place: optional(label),
  asOf: isoTime,
  voice: optional(id),
  via: optional(list(label, most.few)),
  source: id,
  locator: optional(locator),
  covers: optional(list(id, most.few, 2)),
  variant: optional(label),
  reason: optional(choice([...reasons, 'disputed'])),
  explanation: optional(prose),
  subject: optional(id),
})

const development = object<Development>('Development', { at: isoTime, text: prose, sources: list(id, most.few) })

const example = object<Example>('Example', {
  text: prose,
  published: isoDate,
  claims: list(
    object<Example['claims'][number]>('ExpectedClaim', {
      quote: title,
      measure: id,
      verdict: choice(verdicts),
      reason: optional(choice(reasons)),
    }),
    most.few,
  ),
})

export const newsEvent = object<NewsEvent>('NewsEvent', {
  id,
  kind: choice(['aerial-attack', 'campaign', 'war', 'incident', 'call', 'pause', 'exchange', 'offer', 'meeting']),
  name: label,
  names: optional(forms),
  time: object<NewsEvent['time']>('Time', { start: isoTime, end: isoTime }),
  place: label,
  target: optional(label),
  actor: optional(id),
  people: optional(list(id, most.few)),
  summary: prose,
  relations: optional(
    list(
      object<NonNullable<NewsEvent['relations']>[number]>('Relation', {
        kind: choice(['part-of', 'surpassed-by', 'surpasses', 'answered-by', 'answers', 'follows', 'precedes']),
        event: id,
      }),
      most.few,
    ),
  ),
  checked: isoDate,
  reports: list(report, most.reports),
  developments: list(development, 500),
  examples: optional(list(example, 100)),
})
