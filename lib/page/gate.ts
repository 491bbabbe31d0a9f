import type { Patterns } from '../model/anchors.ts'
import { textsOf } from './text.ts'

/** Whether a text can concern an event on record: one word of who or where, and one of what, how many or when. */
export const concerns = (text: string, subject: RegExp, detail: RegExp): boolean =>
  subject.test(text) && detail.test(text)

/** What has been seen so far; text that arrives later is held together with what was there before. */
interface Sight {
  patterns: Patterns
  subject: boolean
  detail: boolean
}

/** Takes text piece by piece; true as soon as the pieces together concern an event of one record. */
export function createLookout(records: Patterns[]) {
  const sights: Sight[] = records.map(patterns => ({ patterns, subject: false, detail: false }))
  return {
    add: (patterns: Patterns): void => void sights.push({ patterns, subject: false, detail: false }),
    sees(text: string): boolean {
      for (const sight of sights) {
        sight.subject ||= sight.patterns.subject.test(text)
        // Also without a subject: later text may bring it, and this text is not looked at again.
        sight.detail ||= sight.patterns.detail.test(text)
        if (sight.subject && sight.detail) return true
      }
      return false
    },
  }
}

export interface Gate {
  document: Document
  patterns: Patterns
  /** Anchors of imported packs, read only where the built-in ones miss. */
  more: () => Promise<Patterns | undefined>
  onHit: () => void
  signal: AbortSignal
}

/**
 * Looks a page over once, then at text as it is added, until it concerns an event on record.
 * What stays behind without a hit is one MutationObserver.
 */
export function watchGate({ document, patterns, more, onHit, signal }: Gate): void {
  const lookout = createLookout([patterns])
  const added = new Set<Node>()
  let waiting = false
  let readMore = false

  const observer = new MutationObserver(records => {
    for (const record of records) {
      if (record.type === 'characterData') added.add(record.target)
      else for (const node of record.addedNodes) added.add(node)
    }
    whenIdle()
  })
  const observe = (root: Node) => observer.observe(root, { childList: true, characterData: true, subtree: true })
  const hit = () => {
    observer.disconnect()
    added.clear()
    if (!signal.aborted) onHit()
  }

  function whenIdle(): void {
    if (waiting || added.size === 0 || signal.aborted) return
    waiting = true
    requestIdleCallback(lookAtAdded, { timeout: 1000 })
  }

  function lookAtAdded(deadline: IdleDeadline): void {
    waiting = false
    for (const node of added) {
      added.delete(node)
      for (const text of textsOf(node, observe)) {
        if (!lookout.sees(text)) continue
        hit()
        return
      }
      if (deadline.timeRemaining() < 1 && added.size) break
    }
    whenIdle()
  }

  function lookOver(): void {
    const texts = textsOf(document, observe)
    const step = (deadline: IdleDeadline): void => {
      if (signal.aborted) return
      do {
        const { done, value } = texts.next()
        if (done || lookout.sees(value)) {
          if (done) void missed()
          else hit()
          return
        }
      } while (deadline.timeRemaining() > 1)
      requestIdleCallback(step, { timeout: 1000 })
    }
    requestIdleCallback(step, { timeout: 1000 })
  }

  async function missed(): Promise<void> {
    if (readMore) return
    readMore = true
    const patterns = await more()
    if (!patterns || signal.aborted) return
    lookout.add(patterns)
    lookOver()
  }

  signal.addEventListener('abort', () => observer.disconnect())
  observe(document)
  lookOver()
}
