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

/** What is marked on the page, in reading order: the stretches of the highlights themselves, read as any script of the page could. */
export async function readMarks(page: Page): Promise<Marked[]> {
  const marks = await page.evaluate(
    names => {
      const liveOf = (range: AbstractRange) => {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        return live
      }
      const all = names.flatMap((name, kind) => {
        const joined: Range[] = []
        for (const range of [...(CSS.highlights.get(name) ?? [])].map(liveOf)) {
          // A statement that runs over several elements is several ranges with nothing between them.
          const last = joined.at(-1)
          const gap = last?.cloneRange()
          gap?.setEnd(range.startContainer, range.startOffset)
          if (last && gap?.toString() === last.toString()) last.setEnd(range.endContainer, range.endOffset)
          else joined.push(range)
        }
        return joined.map(range => ({ kind, range }))
      })
      all.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
      return all.map(({ kind, range }) => ({ kind, text: range.toString().replace(/\s+/g, ' ').trim() }))
    },
    kinds.map((_, i) => `aside-${i + 1}`),
  )
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
