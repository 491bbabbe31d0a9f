import type { Page } from 'puppeteer-core'
import { type Verdict, verdicts } from '../lib/model/annotation.ts'
import { paint, wrap } from './terminal.ts'

/** A mark as it stands on the page. */
export interface Marked {
  kind: Verdict | 'named'
  text: string
}

/** The painter's names, in its order. */
const kinds: Marked['kind'][] = [...verdicts, 'named']

/** What is marked on the page, in reading order: the highlights themselves, read as any script of the page could. */
export async function readMarks(page: Page): Promise<Marked[]> {
  const names = kinds.map((_, i) => `aside-${i + 1}`)
  // No function in here has a name of its own: tsx would have it call a helper that the page does not know.
  const marks = await page.evaluate(names => {
    const found: { kind: number; range: Range }[] = []
    for (const [kind, name] of names.entries())
      for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(name) ?? []) {
        const range = document.createRange()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        // A statement that runs over several elements is several ranges with nothing between them.
        const last = found.at(-1)
        const joined = last?.range.cloneRange()
        joined?.setEnd(endContainer, endOffset)
        if (last?.kind === kind && joined && joined.toString() === `${last.range}${range}`) last.range = joined
        else found.push({ kind, range })
      }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
    return found.map(({ kind, range }) => ({ kind, text: range.toString().replace(/\s+/g, ' ').trim() }))
  }, names)
  return marks.map(({ kind, text }) => ({ kind: kinds[kind]!, text }))
}

/** Waits until marks have appeared and stay the same for a moment; gives what is there after `limit` milliseconds. */
export async function waitForMarks(page: Page, limit = 10_000): Promise<Marked[]> {
  let seen: Marked[] = []
  for (const end = Date.now() + limit; Date.now() < end; ) {
    await new Promise(resolve => setTimeout(resolve, 400))
    const now = await readMarks(page)
    if (now.length && now.length === seen.length) return now
    seen = now
  }
  return seen
}

export function markTable(marks: Marked[]): string {
  const rows = marks.flatMap(({ kind, text }) =>
    wrap(text, 64).map((line, i) => `  ${paint('bold', (i ? '' : kind).padEnd(14))}${line}`),
  )
  return rows.join('\n')
}
