import type { Browser, Tabs } from 'webextension-polyfill'

/** A finding that a page asked the panel to show; kept in `storage.session` until a panel has. */
export interface Wish {
  tab: number
  frame: number
  key: string
}

/** The polyfill's types know no side panel. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>
}
type Parts = Pick<Browser, 'sidebarAction' | 'storage' | 'tabs' | 'runtime'> & { sidePanel?: SidePanel }

/** On the keyboard command; nothing may be waited for before, since both browsers ask for a gesture that is still going on. */
export async function openPanel(browser: Parts, windowId: number | undefined): Promise<void> {
  if (browser.sidePanel && windowId !== undefined) await browser.sidePanel.open({ windowId })
  else await browser.sidebarAction?.toggle()
}

/**
 * From a click in a card. Firefox opens no sidebar for a message: where none is open, the panel comes in a tab beside the page.
 */
export async function showInPanel(browser: Parts, tab: Tabs.Tab | undefined, wish: Wish): Promise<undefined> {
  const opened = browser.sidePanel && tab?.windowId !== undefined && browser.sidePanel.open({ windowId: tab.windowId })
  await browser.storage.session.set({ wish })
  if (opened) await opened
  else if (!(await browser.sidebarAction?.isOpen({ windowId: tab?.windowId })))
    await browser.tabs.create({
      url: browser.runtime.getURL(`/sidepanel.html?tab=${wish.tab}`),
      ...(tab && { index: tab.index + 1 }),
    })
  return undefined
}
