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
  if (!hasMore()) return undefined
  const { anchors } = (await api.storage.local.get('anchors')) as ImportedAnchors
  return anchors && patternsOf(anchors)
}

function start(): void {
  // A second run (the site was switched on again, the extension was updated) takes over from the first.
  const before = gates[running]
  if (typeof before === 'function') before()
  const life = new AbortController()
  gates[running] = () => life.abort()
  const message: FromPage = { kind: 'hit' }
  watchGate({
    document,
    patterns: patternsOf(__ANCHORS__),
    more,
    // Without an extension behind it (it was updated or removed meanwhile) the gate falls silent.
    onHit: () => void (api.runtime?.id && api.runtime.sendMessage(message).catch(() => {})),
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
