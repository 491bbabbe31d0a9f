import browser, { type Runtime } from 'webextension-polyfill'
import type { FromPage } from '../../lib/extension/messages.ts'
import { lineId } from './tab-view.ts'

/** The tab in front of the panel's own window. */
export async function tabInFront(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id
}

/** Calls when another tab comes to the front, the tab goes elsewhere or closes, or something was found in it. */
export function whenTabChanges(watched: number | (() => number | undefined), call: () => void): void {
  const isWatched = (id: number) => id === (typeof watched === 'number' ? watched : watched())
  if (typeof watched !== 'number') browser.tabs.onActivated.addListener(call)
  browser.tabs.onUpdated.addListener((id, { status, url, title }) => {
    if (isWatched(id) && (status || url || title)) call()
  })
  browser.tabs.onRemoved.addListener(id => isWatched(id) && call())
  browser.storage.session.onChanged.addListener(call)
}

/** Calls with the line whose card has opened on a page of the tab, and without one when it has closed. */
export function whenExplained(watched: () => number | undefined, call: (line: string | undefined) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { kind, key } = message as Extract<FromPage, { kind: 'explained' }>
    if (kind === 'explained' && sender.id === browser.runtime.id && sender.tab?.id === watched())
      call(key === undefined ? undefined : lineId(sender.frameId ?? 0, key))
    return undefined
  })
}
