import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dataset } from '../lib/model/record.ts'
import { type Decoded, decodeFolder } from '../lib/packing/dataset.ts'
import { files } from '../lib/packing/shapes.ts'

/** The texts of a data folder by path: those that every folder has, and one for each event. */
export function readFiles(folder: string): Record<string, string> {
  const events = join(folder, 'events')
  const names = existsSync(events) ? readdirSync(events).filter(name => name.endsWith('.json')) : []
  const paths = [...Object.keys(files), ...names.sort().map(name => `events/${name}`)]
  const there = paths.filter(path => existsSync(join(folder, path)))
  return Object.fromEntries(there.map(path => [path, readFileSync(join(folder, path), 'utf8')]))
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
  return errors.length ? { errors } : decodeFolder(parsed, base)
}

/** What is wrong with a text that is not JSON, with its line: most often a comma or a quote too many or too few. */
export function notJson(text: string, { message }: Error): string {
  const position = /at position (\d+)/.exec(message)?.[1]
  const line = position === undefined ? '' : ` in line ${text.slice(0, Number(position)).split('\n').length}`
  return `found text that is not JSON${line} (${message.replace(/\s+/g, ' ')}), expected JSON`
}

/** The record in a data folder. Throws one error that lists everything that is wrong. */
export function readDataset(folder: string): Dataset {
  const decoded = decodeFiles(readFiles(folder))
  if ('errors' in decoded) throw new Error(`The record in ${folder} cannot be read:\n${decoded.errors.join('\n')}`)
  return decoded.dataset
}
