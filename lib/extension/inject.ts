import type { Browser, Tabs } from 'webextension-polyfill'
import { siteOf } from './settings.ts'

type Scripting = Browser['scripting']

/** A page may be gone, or be one that no extension may touch (a store, the browser's own): then there is nothing to do. */
const orNothing = (work: Promise<unknown>): Promise<void> =>
  work.then(
    () => {},
    () => {},
  )

export const injectPage = (scripting: Scripting, tabId: number, frameId: number) =>
  orNothing(scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/page.js'] }))

/** Unlike the others this one reports failure: the page script asks again at the next dwell. */
export const injectOverlay = (scripting: Scripting, tabId: number, frameId: number) =>
  scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/overlay.js'] })

/**
 * Gate and marks into a tab as it stands: one that was open before the install, a site switched on again, a record added.
 * `more`: records of the reader's own are installed, and the gate is to look for their words too.
 */
export async function injectGate(scripting: Scripting, tabId: number, more: boolean): Promise<void> {
  const target = { tabId, allFrames: true }
  await orNothing(scripting.insertCSS({ target, files: ['/assets/marks.css'], origin: 'USER' }))
  await orNothing(scripting.executeScript({ target, files: more ? ['/more.js', '/gate.js'] : ['/gate.js'] }))
}

export async function injectEverywhere(
  scripting: Scripting,
  tabs: Pick<Tabs.Static, 'query'>,
  wanted: (site: string) => boolean,
  more: boolean,
): Promise<void> {
  const open = (await tabs.query({})).filter(tab => {
    const site = siteOf(tab.url)
    return site !== undefined && wanted(site) && !tab.discarded
  })
  await Promise.all(open.map(tab => (tab.id === undefined ? undefined : injectGate(scripting, tab.id, more))))
}
