import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { root } from './build.ts'
import { serve } from './serve.ts'

/** A page to open: an address of the web as it is, a file by a server on this machine, since extensions may not read files. */
export interface Target {
  url: string
  close(): void
}

/** The demonstration's front page where nothing is named. Throws an Error of one sentence. */
export async function openTarget(named: string | undefined): Promise<Target> {
  if (named !== undefined && /^[a-z][a-z0-9+.-]+:/i.test(named)) return { url: webAddress(named), close() {} }
  const path = named === undefined ? join(root, 'commands/demo/index.html') : resolve(named)
  if (!existsSync(path)) throw new Error(`${named} is neither a file that is there nor an http or https address.`)
  if (statSync(path).isDirectory()) throw new Error(`${named} is a folder; name a page in it.`)
  const { address, close } = await serve(dirname(path))
  return { url: named === undefined ? `${address}/` : `${address}/${encodeURIComponent(basename(path))}`, close }
}

function webAddress(named: string): string {
  const url = URL.canParse(named) ? new URL(named) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw new Error(`${named} is not an http or https address.`)
  return url.href
}
