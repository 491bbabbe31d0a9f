import { type Catalogue, statedIn } from '../model/catalogue.ts'
import type { Quantity } from '../model/quantity.ts'
import type { IsoDate } from '../model/record.ts'

export interface Night {
  date: IsoDate
  total: number
}

/** What a judgement asks of a record beside the claim's own event. */
export interface Others {
  /** Every night whose weapons are known, in order. */
  nights: () => Night[]
  /** Whether another event has a figure of the measure that fits. */
  have: (measure: string, fits: (value: Quantity) => boolean, event: string) => boolean
}

const known = new WeakMap<Catalogue, Others>()

/** Made once for each record, each part when it is first asked for. */
export function othersIn(catalogue: Catalogue): Others {
  const made = known.get(catalogue)
  if (made) return made
  let nights: Night[] | undefined
  let figures: ReturnType<typeof figuresIn> | undefined
  const others: Others = {
    nights: () => {
      nights ??= nightsIn(catalogue)
      return nights
    },
    have: (measure, fits, event) => {
      figures ??= figuresIn(catalogue)
      const values = [...(figures.get(measure)?.values() ?? [])]
      return values.some(({ value, events }) => events.some(id => id !== event) && fits(value))
    },
  }
  known.set(catalogue, others)
  return others
}

function nightsIn({ entries, knownNights }: Catalogue): Night[] {
  const recorded = entries.flatMap(({ kind, time, launched }) =>
    kind === 'aerial-attack' && launched !== undefined ? [{ date: time.end.slice(0, 10), total: launched }] : [],
  )
  const others = knownNights.map(({ date, drones = 0, missiles = 0 }) => ({ date, total: drones + missiles }))
  return [...recorded, ...others].sort((a, b) => a.date.localeCompare(b.date))
}

/** Each value once, by measure, with two events that have it: one of them is always another one. */
function figuresIn(catalogue: Catalogue) {
  const figures = new Map<string, Map<string, { value: Quantity; events: string[] }>>()
  for (const entry of catalogue.entries)
    for (const { measure, value, isFigure } of statedIn(entry, catalogue)) {
      if (!isFigure || typeof value === 'string') continue
      const values = figures.get(measure) ?? new Map()
      const key = JSON.stringify(value)
      const { events } = values.get(key) ?? { events: [] }
      if (events.length < 2 && !events.includes(entry.id)) values.set(key, { value, events: [...events, entry.id] })
      figures.set(measure, values)
    }
  return figures
}
