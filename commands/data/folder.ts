import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Dataset } from '../../lib/model/record.ts'
import { borrow } from '../../lib/packing/borrow.ts'
import { decodeFiles, readFiles } from '../dataset.ts'

/** The record that a build ships. */
export const builtIn = fileURLToPath(new URL('../../data', import.meta.url))

/** A data folder, decoded. */
export interface Folder {
  path: string
  texts: Record<string, string>
  /** What the folder itself brings. */
  own: Dataset
  /** The same with what it takes from the record it builds on: what a pack is made of. */
  whole: Dataset
}

/**
 * Reads a folder. One of one's own builds on the built-in record; a copy of the built-in one, known by its pack's id,
 * stands for itself. Throws the errors, a line each.
 */
export function openFolder(path: string): Folder {
  const texts = filesOf(path)
  const base = resolve(path) === builtIn || idOf(texts) === undefined ? undefined : baseFor(texts)
  const decoded = decodeFiles(texts, base)
  if ('errors' in decoded) throw decoded.errors
  return { path, texts, own: decoded.dataset, whole: base ? borrow(decoded.dataset, base) : decoded.dataset }
}

/** The texts of a folder that is one. Throws a line where it is none. */
export function filesOf(path: string): Record<string, string> {
  const there = statSync(path, { throwIfNoEntry: false })
  if (!there) throw [`${path}: found no such folder, expected a data folder`]
  if (!there.isDirectory()) throw [`${path}: found a file, expected a data folder`]
  const texts = readFiles(path)
  if (Object.keys(texts).length === 0)
    throw [`${path}: found no data file, expected a folder with pack.json and events`]
  return texts
}

/** The built-in record, unless the folder is a copy of it. */
export function baseFor(texts: Record<string, string>): Dataset | undefined {
  const decoded = decodeFiles(readFiles(builtIn))
  if ('errors' in decoded) throw decoded.errors.map(error => `the built-in record: ${error}`)
  return decoded.dataset.id === idOf(texts) ? undefined : decoded.dataset
}

function idOf(texts: Record<string, string>): unknown {
  try {
    return JSON.parse(texts['pack.json'] ?? '{}').id
  } catch {
    return undefined
  }
}
