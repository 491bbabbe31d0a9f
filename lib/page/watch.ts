/** Quiet on the page before it is read anew. */
const quiet = 300
/** A page that never falls quiet is read anew at most this often… */
const leastPause = 1000
/** …and never so often that reading takes more than a twentieth of its time. */
const costFactor = 20
const unread = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/i

export interface Watched {
  root: Node
  /** Whether added text can matter. */
  isRelevant: (text: string) => boolean
  /** Whether the page has taken away what was read. */
  isStale: () => boolean
  /** Reads the page; resolves when done. */
  readAgain: () => Promise<void>
  signal: AbortSignal
}

/** Text that arrives later (scrolling, live blogs, navigation inside a page) is read too: only added text is tested, in idle time. */
export function watchPage({ root, isRelevant, isStale, readAgain, signal }: Watched) {
  const added = new Set<Node>()
  let waiting = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let notBefore = 0
  let changed = false

  const observer = new MutationObserver(records => {
    for (const record of records) {
      if (record.type === 'characterData') added.add(record.target)
      else for (const node of record.addedNodes) added.add(node)
      changed ||= record.type === 'characterData' || record.removedNodes.length > 0
    }
    if (waiting) return
    waiting = true
    requestIdleCallback(look, { timeout: 1000 })
  })

  function look(): void {
    waiting = false
    const texts = [...added].filter(node => node.isConnected && !unread.test(node.nodeName))
    added.clear()
    const relevant = texts.some(node => isRelevant(node.textContent ?? '')) || (changed && isStale())
    changed = false
    if (relevant && !signal.aborted) schedule()
  }

  function schedule(): void {
    clearTimeout(timer)
    timer = setTimeout(run, Math.max(quiet, notBefore - performance.now()))
  }

  async function run(): Promise<void> {
    if (signal.aborted) return
    // In a hidden tab nobody reads; the mutations are taken up when it is shown.
    if (document.hidden) return void document.addEventListener('visibilitychange', run, { once: true, signal })
    const before = performance.now()
    await readAgain()
    const now = performance.now()
    notBefore = now + Math.max(leastPause, (now - before) * costFactor)
  }

  const observe = (node: Node) => observer.observe(node, { childList: true, characterData: true, subtree: true })
  observe(root)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  return { observe }
}
