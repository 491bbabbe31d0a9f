import { writeFileSync } from 'node:fs'
import { english } from '../../lib/languages/en.ts'
import { openBundle } from '../../lib/packing/bundle.ts'
import { print } from '../../lib/packing/print.ts'
import { bundle } from '../../lib/packing/shapes.ts'
import { count } from '../terminal.ts'
import { baseFor, openFolder } from './folder.ts'

/** Writes one JSON file of a folder, and opens it as the options page will, so that what is written can be added there. */
export function bundleFolder(folder: string, out?: string): string {
  const { own, texts } = openFolder(folder)
  const events = own.events.map(({ examples: _, ...event }) => event)
  const text = `${print(bundle, { format: 1, ...own, events })}\n`
  const base = baseFor(texts)
  const opened = base ? openBundle(text, base, [english]) : undefined
  if (opened && 'errors' in opened) throw opened.errors
  const path = out ?? `${own.id}.json`
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw [
      `${path}: found no way to write it (${(error as NodeJS.ErrnoException).code}), expected a file in a folder that is there`,
    ]
  }
  return `${path}: ${own.title}, ${count(own.events.length, 'event')}, ${Math.ceil(text.length / 1000)} kB`
}
