import type { OnRecord } from '../annotate.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Pack } from '../model/figure.ts'
import { catalogueOf } from '../packing/catalogue.ts'
import { packOf, type Volume, volumesOf } from '../packing/volumes.ts'

/** Where a record's events lie until somebody asks for them. */
export interface Shelf {
  volumes(pack: string, ids: string[]): Promise<Volume[]>
}

/** Records at hand, and the shelf on which their events are. */
export interface Opened {
  shelf: Shelf
  catalogues: Catalogue[]
}

/** A pack that no database keeps. */
export function inMemory(pack: Pack): Opened {
  const volumes = volumesOf(pack)
  const shelf: Shelf = { volumes: async (_, ids) => volumes.filter(({ event }) => ids.includes(event.id)) }
  return { shelf, catalogues: [catalogueOf(pack)] }
}

/** The events with these ids, each record with its own; `isWhole` says whether all of them were there. */
export async function taken(
  { shelf, catalogues }: Opened,
  wanted: ReadonlySet<string>,
): Promise<{ records: OnRecord[]; isWhole: boolean }> {
  let isWhole = true
  const records: OnRecord[] = []
  for (const catalogue of catalogues) {
    const ids = catalogue.entries.filter(({ id }) => wanted.has(id)).map(({ id }) => id)
    const volumes = ids.length ? await shelf.volumes(catalogue.id, ids) : []
    if (volumes.length < ids.length) isWhole = false
    records.push({ catalogue, pack: packOf(catalogue, volumes) })
  }
  return { records, isWhole }
}

/** Events and those that they are related to, whose names their cards and judgements tell. */
export function withRelated(ids: Iterable<string>, catalogues: Catalogue[]): Set<string> {
  const wanted = new Set(ids)
  const asked = catalogues.flatMap(({ entries }) => entries.filter(({ id }) => wanted.has(id)))
  return new Set([...wanted, ...asked.flatMap(({ relations = [] }) => relations.map(({ event }) => event))])
}
