import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dataset } from '../lib/model/record.ts'
import { type Decoded, decodeFolder } from '../lib/packing/dataset.ts'
import { files } from '../lib/packing/shapes.ts'

/** The texts of a data folder by path: those that every folder has, one for each event, one for each further language. */
export function readFiles(folder: string): Record<string, string> {
  const within = (part: string) => {
    const path = join(folder, part)
    const names = existsSync(path) ? readdirSync(path).filter(name => name.endsWith('.json')) : []
    return names.sort().map(name => `${part}/${name}`)
  }
  const paths = [...Object.keys(files), ...within('events'), ...within('translations')]
  const there = paths.filter(path => existsSync(join(folder, path)))
  return Object.fromEntries(there.map(path => [path, readText(folder, path)]))
}

/** Some editors begin a file with a byte order mark, which is no JSON. */
function readText(folder: string, path: string): string {
  try {
    return readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new Error(`${path}: found what cannot be read (${(error as NodeJS.ErrnoException).code}), expected a file`)
  }
}

/** Decodes a data folder; every error names file, path, what was found and what was expected. */
export function decodeFiles(texts: Record<string, string>, base?: Dataset): Decoded {
  const parsed: Record<string, unknown> = {}
  const errors: string[] = []
  for (const [path, text] of Object.entries(texts)) {
    try {
      parsed[path] = JSON.parse(text)
    } catch (error) {
      errors.push(`${path}: ${notJson(text, error as Error)}`)
    }
  }
  if (errors.length) return { errors }
  const decoded = decodeFolder(parsed, base)
  return 'errors' in decoded ? { errors: decoded.errors.map(error => withName(error, parsed)) } : decoded
}

/** `reports[87].value: found …` gets the entry's own name, `reports[87].value (killed-unn): found …`: nobody counts to 87. */
export function withName(error: string, parsed: Record<string, unknown>): string {
  const [, start = '', file = '', list, index] = /^((\S+\.json): (reports|measures)?\[(\d+)\]\S*?): /.exec(error) ?? []
  const found = parsed[file] as Record<string, unknown> | undefined
  const entry = ((list ? found?.[list] : found) as { id?: unknown; name?: unknown }[] | undefined)?.[Number(index)]
  const name = entry?.id ?? entry?.name
  return typeof name === 'string' && name && !error.includes(`"${name}"`)
    ? `${start} (${name})${error.slice(start.length)}`
    : error
}

/** What is wrong with a text that is not JSON, with its line: most often a comma or a quote too many or too few. */
export function notJson(text: string, { message }: Error): string {
  const position = placeOf(text, message)
  const line = position === undefined ? '' : ` in line ${text.slice(0, position).split('\n').length}`
  return `found text that is not JSON${line} (${message.replace(/\s+/g, ' ')}), expected JSON`
}

/** Node tells a position, or quotes what stands around it, or says that the text ends too soon. */
function placeOf(text: string, message: string): number | undefined {
  const position = /at position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return Number(position)
  if (message.startsWith('Unexpected end')) return text.trimEnd().length
  const quoted = /^Unexpected token '(.+?)', (\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not valid JSON$/u.exec(message)
  const [, token = '', dots, around = ''] = quoted ?? []
  const at = quoted ? text.indexOf(around) : -1
  return at < 0 ? undefined : text.indexOf(token, at + (dots ? 10 : 0))
}

/** The record in a data folder. Throws one error that lists everything that is wrong. */
export function readDataset(folder: string): Dataset {
  const decoded = decodeFiles(readFiles(folder))
  if ('errors' in decoded) throw new Error(`The record in ${folder} cannot be read:\n${decoded.errors.join('\n')}`)
  return decoded.dataset
}
