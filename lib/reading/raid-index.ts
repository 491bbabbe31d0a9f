import { type Stated, statedIn } from '../model/catalogue.ts'
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
  /** Raids by each value that a source gave for a count of their weapons, right or wrong. */
  raidsByValue: Map<number, KnownEvent[]>
  /** Raids by each such value that no reason rules out. */
  raidsByOwnValue: Map<number, KnownEvent[]>
  /** Raids by what was launched, of all kinds or as drones. */
  raidsByTotal: Map<number, KnownEvent[]>
}

/** Of ten thousand raids a page is asked about the few that have its numbers or its days; in each group they keep their order. */
export function indexOf(raids: KnownEvent[]): RaidIndex {
  const groups: RaidIndex = {
    years: [...new Set(raids.map(({ end }) => end.slice(0, 4)))],
    raidsByDay: new Map(),
    raidsByRank: new Map(),
    raidsByValue: new Map(),
    raidsByOwnValue: new Map(),
    raidsByTotal: new Map(),
  }
  for (const raid of raids) {
    const all = statedIn(raid.event, raid.catalogue)
    const add = <Key>(group: Map<Key, KnownEvent[]>, keys: Iterable<Key>) => {
      for (const key of new Set(keys)) collect(group, key, raid)
    }
    const lows = (wanted: (each: Stated) => boolean) =>
      all.flatMap(each => (typeof each.value !== 'string' && wanted(each) ? [each.value.low] : []))
    add(groups.raidsByDay, [raid.start, raid.end])
    add(
      groups.raidsByRank,
      all.flatMap(({ measure, place }) => (measure === 'rank' ? [place] : [])),
    )
    add(groups.raidsByValue, lows(isWeaponCount))
    add(
      groups.raidsByOwnValue,
      lows(each => each.sound && isWeaponCount(each)),
    )
    add(
      groups.raidsByTotal,
      lows(({ measure, sound }) => sound && /^launched(\.drones)?$/.test(measure)),
    )
  }
  return groups
}
