import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export interface SavedPage {
  name: string
  path: string
}

/** The pages of a folder, in the order of their names. */
export function savedPages(folder: string): SavedPage[] {
  const names = existsSync(folder) ? readdirSync(folder).filter(name => /\.html?$/i.test(name)) : []
  if (!names.length) throw new Error(`${folder} holds no pages`)
  return names.sort().map(name => ({ name: name.replace(/\.html?$/i, ''), path: join(folder, name) }))
}
