import type { Patterns } from '../../../lib/model/anchors.ts'
import { watchGate } from '../../../lib/page/gate.ts'

let stop = () => {}

/** The gate as it runs on every page, driven to its end without waiting for idle time. Gives whether it opened. */
function gate(patterns: Patterns, isLive = false): boolean {
  stop()
  const life = new AbortController()
  // On a page that concerns no event nothing stops it: that is no part of the first time.
  stop = () => life.abort()
  const waiting: IdleRequestCallback[] = []
  globalThis.requestIdleCallback = work => waiting.push(work)
  const run = () => {
    for (let work = waiting.shift(); work; work = waiting.shift()) work({ didTimeout: false, timeRemaining: () => 50 })
  }
  let isOpen = false
  const onHit = () => {
    isOpen = true
  }
  watchGate({ document, patterns, more: async () => undefined, onHit, signal: life.signal })
  run()
  if (isLive) Object.assign(globalThis, { runGate: run })
  return isOpen
}

Object.assign(globalThis, { gate })
