import type { PageText, Reading } from '../model/annotation.ts'
import type { MarkKind } from '../model/settings.ts'
import { type Mark, marksOf } from './marks.ts'
import { partsOf } from './parts.ts'
import { readingOf } from './passages.ts'
import { inSlices } from './slices.ts'

export interface Reader {
  document: Document
  read: (page: PageText) => Promise<Reading | undefined>
  /** What is marked; the rest is listed. */
  marked: MarkKind[]
  onMarks: (marks: Mark[]) => void
  signal: AbortSignal
}

/** Milliseconds before a question is asked again: the background may have been stopped between question and answer. */
const again = [300, 2000]

/** Reads the page part by part and gives all marks so far after each part. Of two readings at once the second waits, a third joins it. */
export function createReader({ document, read, marked, onMarks, signal }: Reader): () => Promise<void> {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined

  async function readOnce(): Promise<void> {
    const page = await inSlices(readingOf(document), signal)
    if (!page) return
    const seen = (id: number) => isInView(page.block(id))
    const marks = new Map<string, Mark>()
    for (const part of partsOf(page.page, passage => seen(passage.id))) {
      const reading = await patiently(() => read(part), signal)
      if (signal.aborted) return
      if (!reading) continue
      for (const mark of marksOf(reading, page, marked)) marks.set(mark.key, mark)
      onMarks(inOrder([...marks.values()]))
    }
    if (marks.size === 0) onMarks([])
  }

  return function readPageNow(): Promise<void> {
    if (running) {
      next ??= running.then(() => {
        next = undefined
        return readPageNow()
      })
      return next
    }
    running = readOnce().finally(() => {
      running = undefined
    })
    return running
  }
}

/** Asks, and asks again; what fails each time gives nothing, and the next change of the page asks anew. */
async function patiently<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  for (const wait of [...again, undefined]) {
    try {
      return await ask()
    } catch {
      if (wait === undefined || signal.aborted) return undefined
      await new Promise(resolve => setTimeout(resolve, wait))
    }
  }
  return undefined
}

const inOrder = (marks: Mark[]) => marks.sort((a, b) => a.passage - b.passage || a.start - b.start)

function isInView(element: Element | undefined): boolean {
  const box = element?.getBoundingClientRect()
  return box !== undefined && box.height > 0 && box.bottom > 0 && box.top < innerHeight
}
