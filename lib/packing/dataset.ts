import type { Dataset } from '../model/record.ts'
import { withoutCopies } from './borrow.ts'
import { complain, decode, type Problems, told } from './decode.ts'
import { newsEvent } from './event-shape.ts'
import { type Base, checkReferences, type PathOf } from './references.ts'
import { language, translation } from './scalars.ts'
import type { Shape } from './shape.ts'
import { bundle, files } from './shapes.ts'

/** A record, or everything that is wrong with it, a line each: path, what was found, what was expected. */
export type Decoded = { dataset: Dataset } | { errors: string[] }

/**
 * A data folder: its files' parsed JSON by path, `events/2025-07-04-kyiv.json` and the rest. One that builds on a
 * `base` may leave out every file but pack.json. `translations/uk.json` and its like are never missed.
 */
export function decodeFolder(given: Record<string, unknown>, base?: Base): Decoded {
  const found = base ? { ...nothing, ...given } : given
  const problems: Problems = { list: [] }
  const paths = Object.keys(found)
    .filter(path => path.startsWith('events/'))
    .sort()
  for (const path of Object.keys(files))
    if (!(path in found)) complain(problems, path, 'no such file', 'one in every data folder')
  if (problems.list.length) return { errors: problems.list }
  const translations = decodeTranslations(found, problems)
  const part = <T>(path: keyof typeof files, shape: Shape<T>) => decode(shape, found[path], `${path}: `, problems)
  const dataset: Dataset = {
    ...part('pack.json', files['pack.json']),
    ...part('measures.json', files['measures.json']),
    places: part('places.json', files['places.json']),
    voices: part('voices.json', files['voices.json']),
    people: part('people.json', files['people.json']),
    sources: part('sources.json', files['sources.json']),
    events: paths.map(path => decode(newsEvent, found[path], `${path}: `, problems)),
    ...(translations && { translations }),
  }
  if (problems.list.length) return { errors: problems.list }
  for (const [i, path] of paths.entries())
    if (path !== `events/${dataset.events[i]!.id}.json`)
      complain(problems, `${path}: id`, told(dataset.events[i]!.id), "the file's own name")
  return checked(dataset, base, folderPaths(paths), problems)
}

/** The files of `translations/`, by the language that each is named for. */
function decodeTranslations(found: Record<string, unknown>, problems: Problems): Dataset['translations'] {
  const paths = Object.keys(found).filter(path => path.startsWith('translations/'))
  const decoded = paths.sort().map(path => {
    const name = decode(language, path.slice('translations/'.length, -'.json'.length), `${path}: the name`, problems)
    return [name, decode(translation, found[path], `${path}: `, problems)] as const
  })
  return decoded.length ? Object.fromEntries(decoded) : undefined
}

/** What the files of a folder hold that adds nothing to its base. */
const nothing = {
  'measures.json': { measures: [], sums: [] },
  'sources.json': [],
  'voices.json': [],
  'places.json': [],
  'people.json': [],
}

const folderPaths =
  (paths: string[]): PathOf =>
  (part, i) => {
    if (part === 'events') return `${paths[i]}: `
    return part === 'measures' || part === 'sums' ? `measures.json: ${part}[${i}]` : `${part}.json: [${i}]`
  }

/** One JSON text for a whole record; it may refer to the entries of `base` and bring more. */
export function decodeBundle(json: string, base?: Base): Decoded {
  const problems: Problems = { list: [] }
  const parsed = parse(json)
  if ('error' in parsed) return { errors: [parsed.error] }
  const { format: _, ...given } = decode(bundle, parsed.value, '', problems) ?? { format: 1 }
  if (problems.list.length) return { errors: problems.list }
  const none = { changes: [], knownNights: [], measures: [], sums: [], places: [], voices: [], people: [], sources: [] }
  return checked({ ...none, ...given }, base, (part, i) => `${part}[${i}]`, problems)
}

function checked(dataset: Dataset, base: Base | undefined, pathOf: PathOf, problems: Problems): Decoded {
  checkReferences(dataset, base, pathOf, problems)
  if (problems.list.length) return { errors: problems.list }
  return { dataset: base ? withoutCopies(dataset, base) : dataset }
}

/** An imported file is read whole into memory: past this size it is refused before it is parsed. */
export const largestBundle = 5_000_000

function parse(json: string): { value: unknown } | { error: string } {
  if (bytes(json) > largestBundle) return { error: 'the file: found more than 5 MB, expected at most 5 MB' }
  try {
    return { value: JSON.parse(json) }
  } catch (error) {
    return {
      error: `the file: found text that is not JSON (${(error as Error).message.replace(/\s+/g, ' ')}), expected one JSON object`,
    }
  }
}

/** Length in UTF-8; there is no TextEncoder without a browser or node. */
function bytes(text: string): number {
  if (text.length > largestBundle) return text.length
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    count += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3
  }
  return count
}
