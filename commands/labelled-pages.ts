import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Label } from './label.ts'

/** A page of a labelled folder: its path within the folder, and what people found on it. */
export interface LabelledPage {
  page: string
  label: Label
}

/** Reads `name.html` beside `name.json`, or `name/source.html` beside `name/expected.json`. Throws one plain sentence where there are none. */
export function readLabels(folder: string): LabelledPage[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  const labels = names.flatMap(name => {
    if (name.endsWith('.json')) return [{ page: name.replace(/\.json$/, '.html'), at: join(folder, name) }]
    const at = join(folder, name, 'expected.json')
    return existsSync(at) ? [{ page: join(name, 'source.html'), at }] : []
  })
  if (!labels.length) throw new Error(`${folder} holds no labels`)
  return labels.map(({ page, at }) => ({ page, label: JSON.parse(readFileSync(at, 'utf8')) as Label }))
}
