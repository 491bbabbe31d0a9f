import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { JSDOM, VirtualConsole } from 'jsdom'
import type { PageText } from '../lib/model/annotation.ts'
import { readPage } from '../lib/page/passages.ts'
import { pruneStyles } from './stylesheets.ts'
import { looksBinary, looksLikeHtml, toHtml } from './text.ts'
import { markUnseen } from './unseen.ts'

/** What a reader of the command line says of a page, over what the page says itself. */
export interface Overrides {
  lang?: string
  date?: string
}

/** Reads a page from a file, or from standard input for `-`. Throws an Error whose message is one line for a person. */
export async function readInput(path: string, overrides: Overrides = {}): Promise<PageText> {
  const bytes = path === '-' ? await buffer(process.stdin) : await readFile(path).catch(explain)
  if (looksBinary(bytes)) throw new Error('is not a text or HTML file')
  return parse(bytes, isText(path, bytes), overrides)
}

const isText = (path: string, bytes: Buffer): boolean =>
  /\.(txt|text|md)$/i.test(path) || (path === '-' && !looksLikeHtml(bytes))

/** Scripts do not run and nothing is loaded: a page is only ever text here. */
function parse(bytes: Buffer, plain: boolean, { lang, date }: Overrides): PageText {
  const dom = new JSDOM(plain ? toHtml(bytes) : pruneStyles(bytes), { virtualConsole: new VirtualConsole() })
  const { document } = dom.window
  markUnseen(document)
  const { page } = readPage(document)
  return { ...page, ...(lang && { lang }), ...(date && { published: date }) }
}

function explain(error: NodeJS.ErrnoException): never {
  const why: Record<string, string> = {
    ENOENT: 'there is no such file',
    EISDIR: 'is a folder, not a page',
    EACCES: 'may not be read',
  }
  throw new Error(why[error.code ?? ''] ?? error.message)
}
