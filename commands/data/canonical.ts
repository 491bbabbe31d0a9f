import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from '../../lib/packing/format.ts'
import { schemaOfFiles } from '../../lib/packing/schema.ts'
import type { Folder } from './folder.ts'

/** The schema file's text, made from the decoder's shapes. */
export const schemaText = (): string => `${JSON.stringify(schemaOfFiles(), null, 2)}\n`

/** Files that are not as `npm run data -- format` would write them. */
export function unformatted({ path, texts, whole }: Pick<Folder, 'path' | 'texts' | 'whole'>): string[] {
  const measures = whole.measures.map(measure => measure.id)
  const errors = Object.entries(texts).flatMap(([file, text]) =>
    firstDifference(file, text, format(file, JSON.parse(text), measures)),
  )
  const schema = join(path, 'schema.json')
  const isOld = existsSync(schema) && readFileSync(schema, 'utf8') !== schemaText()
  return isOld
    ? [...errors, 'schema.json: found an older schema, expected that of the decoder (npm run data -- format)']
    : errors
}

function firstDifference(file: string, text: string, canonical: string): string[] {
  if (text === canonical) return []
  const [found, expected] = [text.split('\n'), canonical.split('\n')]
  const line = Math.max(
    0,
    expected.findIndex((each, i) => each !== found[i]),
  )
  const shown = text.includes('\r\n') ? 'line ends of Windows' : (found[line] ?? '').trim().slice(0, 60)
  return [
    `${file}: line ${line + 1}: found another form than the canonical one (${shown}), expected what npm run data -- format writes`,
  ]
}
