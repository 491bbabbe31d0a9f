import browser from 'webextension-polyfill'

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
