import type { Dataset, NewsEvent, Translations } from '../model/record.ts'
import { isCopy } from './borrow.ts'
import { complain, type Problems, told } from './decode.ts'
import { checkReport } from './reports.ts'

/** What a record may refer to beside its own entries. */
export type Base = Pick<Dataset, 'measures' | 'sums' | 'places' | 'voices' | 'people' | 'sources'> & {
  events: { id: string }[]
  translations?: Translations
}

/** Where a part of the record is written, for errors: `events/2025-07-04-kyiv.json: ` or `events[0]`. */
export type PathOf = (
  part: 'measures' | 'sums' | 'sources' | 'voices' | 'places' | 'people' | 'events',
  index: number,
) => string

export interface Known {
  has(part: Exclude<Parameters<PathOf>[0], 'sums'>, id: string): boolean
  all: Base
}

/** Names are unique and everything that is referred to exists: past this point the record is trusted. */
export function checkReferences(own: Dataset, base: Base | undefined, pathOf: PathOf, problems: Problems): void {
  const known = whatIsKnown(own, base)
  checkUnique(own, base, pathOf, problems)
  const refer = (path: string, part: Parameters<Known['has']>[0], id: string | undefined) => {
    if (id !== undefined && !known.has(part, id)) complain(problems, path, told(id), `one of the ${part} on record`)
  }
  for (const [i, sum] of own.sums.entries()) {
    refer(`${pathOf('sums', i)}.whole`, 'measures', sum.whole)
    for (const [j, part] of sum.parts.entries()) refer(`${pathOf('sums', i)}.parts[${j}]`, 'measures', part)
  }
  for (const [i, place] of own.places.entries()) refer(`${pathOf('places', i)}.within`, 'places', place.within)
  for (const [i, voice] of own.voices.entries()) {
    refer(`${pathOf('voices', i)}.organOf`, 'voices', voice.organOf)
    refer(`${pathOf('voices', i)}.basedOn`, 'voices', voice.basedOn)
  }
  checkCircles(own, known, pathOf, problems)
  for (const [i, event] of own.events.entries()) checkEvent(event, pathOf('events', i), known, refer, problems)
}

export type Refer = (path: string, part: Parameters<Known['has']>[0], id: string | undefined) => void

function checkEvent(event: NewsEvent, path: string, known: Known, refer: Refer, problems: Problems): void {
  const at = (field: string) => (path.endsWith(': ') ? path + field : `${path}.${field}`)
  refer(at('place'), 'places', event.place)
  refer(at('target'), 'places', event.target)
  refer(at('actor'), 'voices', event.actor)
  for (const [i, id] of (event.people ?? []).entries()) refer(at(`people[${i}]`), 'people', id)
  for (const [i, relation] of (event.relations ?? []).entries()) {
    refer(at(`relations[${i}].event`), 'events', relation.event)
    if (relation.event === event.id)
      complain(problems, at(`relations[${i}].event`), told(relation.event), 'an event other than itself')
  }
  for (const [i, step] of event.developments.entries())
    for (const [j, id] of step.sources.entries()) refer(at(`developments[${i}].sources[${j}]`), 'sources', id)
  const ids = new Set<string>()
  for (const [i, report] of event.reports.entries()) {
    if (ids.has(report.id))
      complain(problems, at(`reports[${i}].id`), `${told(report.id)} a second time`, 'an id of its own')
    ids.add(report.id)
    checkReport(report, at(`reports[${i}]`), known, refer, problems)
  }
}

const lists = ['measures', 'sources', 'voices', 'places', 'people', 'events'] as const
const nameOf = (entry: { id?: string; name?: string }) => entry.id ?? entry.name ?? ''

function whatIsKnown(own: Dataset, base: Base | undefined): Known {
  const all: Base = base
    ? { ...own, ...Object.fromEntries([...lists, 'sums' as const].map(p => [p, [...own[p], ...base[p]]])) }
    : own
  const names = Object.fromEntries(lists.map(part => [part, new Set(all[part].map(nameOf))]))
  return { has: (part, id) => names[part]?.has(id) ?? false, all }
}

function checkUnique(own: Dataset, base: Base | undefined, pathOf: PathOf, problems: Problems): void {
  for (const part of lists) {
    const taken = new Map<string, object>((base?.[part] ?? []).map(entry => [nameOf(entry), entry]))
    const before = new Set(taken.values())
    for (const [i, entry] of own[part].entries()) {
      const name = nameOf(entry)
      const other = taken.get(name)
      if (other && !(before.has(other) && part !== 'events' && isCopy(entry, other)))
        complain(problems, pathOf(part, i), `${told(name)} a second time`, 'a name of its own')
      taken.set(name, entry)
    }
  }
}

/** A place that lies within itself, or a voice that is its own organ, would send every look-up round for ever. */
function checkCircles(own: Dataset, { all }: Known, pathOf: PathOf, problems: Problems): void {
  const circles = (entries: { name: string; up?: string }[], part: 'places' | 'voices') => {
    const up = new Map(entries.map(entry => [entry.name, entry.up]))
    for (const [i, entry] of own[part].entries()) {
      const seen = new Set<string>()
      for (let at: string | undefined = part === 'places' ? entry.name : nameOf(entry); at; at = up.get(at)) {
        if (seen.has(at)) {
          complain(problems, pathOf(part, i), `a circle over ${told(at)}`, 'a chain that ends')
          break
        }
        seen.add(at)
      }
    }
  }
  circles(
    all.places.map(({ name, within }) => ({ name, up: within })),
    'places',
  )
  circles(
    all.voices.map(({ id, basedOn, organOf }) => ({ name: id, up: basedOn ?? organOf })),
    'voices',
  )
}
