import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isOnCalendar } from '../../lib/packing/decode.ts'
import { format } from '../../lib/packing/format.ts'
import { schemaText } from './canonical.ts'

/** Writes what an editor fills in; `check` then names each empty place. */
export function addTemplate(what: string, id: string, folder: string): string {
  if (!/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(id))
    throw [
      `${id}: found a name that cannot be an id, expected small letters, digits and hyphens such as 2025-07-09-lutsk`,
    ]
  if (statSync(folder, { throwIfNoEntry: false })?.isFile()) throw [`${folder}: found a file, expected a data folder`]
  if (what === 'event') return addEvent(id, folder)
  if (what === 'source') return addSource(id, folder)
  throw [`new: found "${what}", expected event or source`]
}

function addEvent(id: string, folder: string): string {
  const path = join(folder, 'events', `${id}.json`)
  if (existsSync(path)) throw [`events/${id}.json: found an event of this id already, expected a new one`]
  const day = /^\d{4}-\d\d-\d\d/.exec(id)?.[0] ?? ''
  if (day && !isOnCalendar(day))
    throw [`${id}: found ${day}, which is on no calendar, expected the day the event ended`]
  mkdirSync(join(folder, 'events'), { recursive: true })
  if (!existsSync(join(folder, 'pack.json')))
    writeFileSync(join(folder, 'pack.json'), format('pack.json', newPack(), []))
  if (!existsSync(join(folder, 'schema.json'))) writeFileSync(join(folder, 'schema.json'), schemaText())
  writeFileSync(path, format(`events/${id}.json`, newEvent(id, day), []))
  return `${path} written. Fill in what is empty, then: npm run data -- check${folderHint(folder)}`
}

function addSource(id: string, folder: string): string {
  const path = join(folder, 'sources.json')
  const sources = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { id: string }[]) : []
  if (sources.some(source => source.id === id)) throw [`sources.json: found "${id}" already, expected a new source`]
  const day = /\d{4}-\d\d-\d\d$/.exec(id)?.[0] ?? ''
  mkdirSync(folder, { recursive: true })
  sources.push({ id, publisher: '', title: '', date: day, url: '' } as { id: string })
  writeFileSync(path, format('sources.json', sources, []))
  return `${path}: "${id}" added at the end. Fill in what is empty; title, date and url may be taken out.`
}

const folderHint = (folder: string) => (folder.endsWith('data') ? '' : ` --data ${folder}`)
const today = () => new Date().toISOString().slice(0, 10)

const newPack = () => ({
  id: '',
  version: '1.0.0',
  title: '',
  date: today(),
  changes: [{ version: '1.0.0', date: today(), text: 'First edition.' }],
  knownNights: [],
})

const newEvent = (id: string, day: string) => ({
  $schema: '../schema.json',
  id,
  kind: 'aerial-attack',
  name: '',
  names: { en: [''] },
  time: { start: `${day}T00:00+03:00`, end: `${day}T06:00+03:00` },
  place: 'Ukraine',
  target: 'Kyiv',
  actor: 'russian-federation',
  summary: '',
  relations: [],
  checked: today(),
  reports: [
    { id: 'launched', measure: 'launched', value: 0, asOf: day, voice: 'ukrainian-air-force', source: '', locator: '' },
  ],
  developments: [{ at: `${day}T00:00+03:00`, text: '', sources: [''] }],
  examples: [{ text: '', published: day, claims: [{ quote: '', measure: 'launched', verdict: 'supported' }] }],
})
