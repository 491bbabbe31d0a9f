import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { api } from '../lib/extension/api.ts'
import type { FromPage, ImportedAnchors } from '../lib/extension/messages.ts'
import { patternsOf } from '../lib/model/anchors.ts'
import { watchGate } from '../lib/page/gate.ts'

const gates = globalThis as { [key: symbol]: (() => void) | true | undefined }
const running = Symbol.for('sidelight.gate')

/** Set by a script of one line, registered only while packs of the reader's own are installed. */
const hasMore = () => gates[Symbol.for('sidelight.more')] === true

async function more() {
  if (!hasMore() || !api.runtime?.id) return undefined
  const { anchors } = (await api.storage.local.get('anchors')) as ImportedAnchors
  return anchors && patternsOf(anchors)
}

/** The background may be stopped before it has done anything: it is told again. Without an extension behind it the gate falls silent. */
function tell(times = 4): void {
  const message: FromPage = { kind: 'hit' }
  if (api.runtime?.id && times) api.runtime.sendMessage(message).catch(() => setTimeout(tell, 600, times - 1))
}

function start(): void {
  // A second run (the site was switched on again, the extension was updated) takes over from the first.
  const before = gates[running]
  if (typeof before === 'function') before()
  const life = new AbortController()
  gates[running] = () => life.abort()
  watchGate({
    document,
    patterns: patternsOf(__ANCHORS__),
    more,
    onHit: tell,
    signal: life.signal,
  })
}

export default defineUnlistedScript({
  globalName: false,
  main() {
    const waiting = (document as Document & { prerendering?: boolean }).prerendering
    if (waiting) document.addEventListener('prerenderingchange', start, { once: true })
    else start()
  },
})
