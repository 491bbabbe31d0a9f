import { statedIn } from '../model/catalogue.ts'
import type { IsoDate } from '../model/record.ts'
import type { KnownEvent } from './knowledge.ts'
import { isWeaponCount } from './known-event.ts'
import { collect } from './lexicon.ts'

/** Raids by what a page asks for. */
export interface RaidIndex {
  /** In which raids ended. */
  years: string[]
  /** Raids by each of their days. */
  raidsByDay: Map<IsoDate, KnownEvent[]>
  /** Raids by each place that a rank was reported for. */
  raidsByRank: Map<string, KnownEvent[]>
  /** Raids by each count of their weapons that no reason rules out. */
  raidsByOwnValue: Map<number, KnownEvent[]>
  /** Raids by each count of their weapons that only wrong reports gave. */
  raidsByWrongValue: Map<number, KnownEvent[]>
  /** Raids by what was launched, of all kinds or as drones. */
  raidsByTotal: Map<number, KnownEvent[]>
}

/** Of ten thousand raids a page is asked about the few that have its numbers or its days; in each group they keep their order. */
export function indexOf(raids: KnownEvent[]): RaidIndex {
  const groups: RaidIndex = {
    years: [...new Set(raids.map(({ end }) => end.slice(0, 4)))],
    raidsByDay: new Map(),
    raidsByRank: new Map(),
    raidsByOwnValue: new Map(),
    raidsByWrongValue: new Map(),
    raidsByTotal: new Map(),
  }
  for (const raid of raids) {
    const all = statedIn(raid.event, raid.catalogue)
    const add = <Key>(group: Map<Key, KnownEvent[]>, keys: Iterable<Key>) => {
      for (const key of new Set(keys)) collect(group, key, raid)
    }
    add(groups.raidsByDay, [raid.start, raid.end])
    add(
      groups.raidsByRank,
      all.flatMap(({ measure, place }) => (measure === 'rank' ? [place] : [])),
    )
    const counts = all.filter(isWeaponCount)
    const own = new Set(counts.flatMap(({ value, sound }) => (sound ? [value.low] : [])))
    add(groups.raidsByOwnValue, own)
    add(
      groups.raidsByWrongValue,
      counts.flatMap(({ value: { low } }) => (own.has(low) ? [] : [low])),
    )
    add(
      groups.raidsByTotal,
      all.flatMap(({ measure, value, sound }) =>
        sound && typeof value !== 'string' && /^launched(\.drones)?$/.test(measure) ? [value.low] : [],
      ),
    )
  }
  return groups
}

/** The one that passes; where a second does too, none: of ten thousand raids hundreds have a number. */
export function onlyOne(raids: KnownEvent[], passes: (raid: KnownEvent) => boolean): KnownEvent | undefined {
  let one: KnownEvent | undefined
  for (const raid of raids) {
    if (!passes(raid)) continue
    if (one) return undefined
    one = raid
  }
  return one
}

/** Raids that a source gave this count of weapons for, right or wrong. */
export const raidsWith = (value: number, { raidsByOwnValue, raidsByWrongValue }: RaidIndex): KnownEvent[] => [
  ...(raidsByOwnValue.get(value) ?? []),
  ...(raidsByWrongValue.get(value) ?? []),
]
