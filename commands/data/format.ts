import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { format } from '../../lib/packing/format.ts'
import { notJson } from '../dataset.ts'
import { count } from '../terminal.ts'
import { schemaText } from './canonical.ts'
import { builtIn, filesOf } from './folder.ts'

/** Writes every file in canonical form, also where the record is not sound yet; the built-in folder gets its schema. */
export function formatFolder(folder: string): string {
  const texts = filesOf(folder)
  const written: string[] = []
  const measures = measureOrder(texts['measures.json'])
  for (const [path, text] of Object.entries(texts)) {
    const canonical = format(path, parse(path, text), measures)
    if (canonical === text) continue
    writeFileSync(join(folder, path), canonical)
    written.push(path)
  }
  const schema = join(folder, 'schema.json')
  if (resolve(folder) === builtIn || existsSync(schema)) writeFileSync(schema, schemaText())
  return written.length
    ? `${count(written.length, 'file')} written: ${written.join(', ')}`
    : 'Every file is in canonical form.'
}

/** A folder of one's own may lack a measure or all of them: those of the built-in record come first. */
function measureOrder(own: string | undefined): string[] {
  const base = readFileSync(join(builtIn, 'measures.json'), 'utf8')
  const ids = [base, own ?? '{}']
    .flatMap(text => (JSON.parse(text).measures ?? []) as { id: string }[])
    .map(each => each.id)
  return [...new Set(ids)]
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw [`${path}: ${notJson(text, error as Error)}`]
  }
}
