import type { Page } from 'puppeteer-core'
import { openPanel, type World } from './world.ts'

/** The browser's own interface, inside a page of the extension. */
declare const chrome: { [name: string]: any }

/** A page of the extension, open as long as the work takes; the options page, unless another is named. */
export async function withPanel<T>(world: World, path: string, work: (panel: Page) => Promise<T>): Promise<T> {
  const panel = await openPanel(world, path)
  try {
    return await work(panel)
  } finally {
    await panel.close()
  }
}

/** The number by which the browser knows the tab of a page. */
export const tabOf = async (world: World, page: Page): Promise<number> => {
  // The driver does not hear of a page that comes out of the browser's cache.
  const address = await page.evaluate(() => location.href)
  return withPanel(world, 'options.html', panel =>
    panel.evaluate(
      async url => (await chrome.tabs.query({})).find((tab: { url?: string }) => tab.url === url).id,
      address,
    ),
  )
}

/** Tells the first frame of a tab what a keyboard command tells it. */
export const step = (world: World, tab: number, by: 1 | -1): Promise<boolean> =>
  withPanel(world, 'options.html', panel =>
    panel.evaluate(
      (id, direction) => chrome.tabs.sendMessage(id, { kind: 'step', by: direction, afresh: false }, { frameId: 0 }),
      tab,
      by,
    ),
  )

export const badgeOf = (world: World, tab: number): Promise<string> =>
  withPanel(world, 'options.html', panel => panel.evaluate(id => chrome.action.getBadgeText({ tabId: id }), tab))
