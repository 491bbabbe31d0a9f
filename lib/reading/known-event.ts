import { type Catalogue, type Entry, type Stated, statedIn } from '../model/catalogue.ts'
import type { Quantity } from '../model/quantity.ts'
import type { KnownEvent } from './knowledge.ts'

const weaponMeasure = /^(launched|shot-down|suppressed|neutralised|got-through)(\.|$)/

/** What an event has on record, as the reading asks for it. */
const parts = ['stated', 'weaponValues', 'reported', 'values'] as const
type Values = Pick<KnownEvent, (typeof parts)[number]>

/** How many events are held taken apart: more than a page speaks of, and few of ten thousand. */
const most = 100

/**
 * Makes events known by their entries. All are held as a few words; the values of one are taken apart when a page asks
 * for them, and let go when so many others have been asked for since.
 */
export function openEntries(): (entry: Entry, catalogue: Catalogue) => KnownEvent {
  const open = new Map<Entry, Values>()
  function valuesOf({ event, catalogue }: Held): Values {
    const known = open.get(event)
    if (known) return known
    const values = takenApart(statedIn(event, catalogue))
    const [oldest] = open.keys()
    if (open.size >= most && oldest) open.delete(oldest)
    open.set(event, values)
    return values
  }
  // One set of getters for all: of ten thousand events each would else bring its own.
  const getters = parts.map(part => [
    part,
    {
      get(this: Held) {
        return valuesOf(this)[part]
      },
    },
  ])
  const lazily = Object.defineProperties({}, Object.fromEntries(getters))
  return (event, catalogue) =>
    Object.assign(Object.create(lazily) as Values, {
      event,
      catalogue,
      start: event.time.start.slice(0, 10),
      end: event.time.end.slice(0, 10),
    })
}

interface Held {
  event: Entry
  catalogue: Catalogue
}

/** The value is of so many weapons and of no range. */
export const isWeaponCount = (stated: Stated): stated is Stated & { value: Quantity } =>
  typeof stated.value !== 'string' &&
  weaponMeasure.test(stated.measure) &&
  (stated.value.high === stated.value.low || stated.value.high === undefined)

function takenApart(stated: Stated[]): Values {
  const weaponValues = new Map<number, Set<string>>()
  const reported = new Map<string, Quantity[]>()
  const values = new Map<string, Set<number>>()
  for (const each of stated) {
    const { measure, place, value, sound } = each
    if (typeof value === 'string') continue
    if (isWeaponCount(each)) {
      const measures = weaponValues.get(value.low) ?? new Set()
      if (sound) measures.add(measure)
      weaponValues.set(value.low, measures)
    }
    if (!sound) continue
    values.set(measure, (values.get(measure) ?? new Set()).add(value.low))
    const key = `${measure}@${place}`
    reported.set(key, [...(reported.get(key) ?? []), value])
  }
  return { stated, weaponValues, reported, values }
}
