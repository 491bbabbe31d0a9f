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

/** The panel as a page: of a tab, at an event if one is named. */
export const panelAddress = ({ runtime }: Pick<Browser, 'runtime'>, tab: number | undefined, event?: string): string =>
  runtime.getURL(`/sidepanel.html?tab=${tab}${event ? `&event=${event}` : ''}`)

/** On the keyboard command; nothing may be waited for before, since both browsers ask for a gesture that is still going on. */
export async function openPanel(browser: Parts, windowId: number | undefined): Promise<void> {
  if (browser.sidePanel && windowId !== undefined) await browser.sidePanel.open({ windowId })
  else await browser.sidebarAction?.toggle()
}

/** Takes what was asked for, once `grant` can give it; undefined until then. */
export async function takeWish<T>(
  session: Pick<Browser['storage']['session'], 'get' | 'remove'>,
  grant: (wish: Wish) => T | undefined,
): Promise<T | undefined> {
  const { wish } = (await session.get('wish')) as { wish?: Wish }
  const granted = wish && grant(wish)
  if (granted !== undefined) await session.remove('wish')
  return granted
}

/** From a click in the popup, where both may open; where there is no such place, or it does not open, the panel comes in a tab. */
export async function openBeside(browser: Parts, { id, windowId, index }: Tabs.Tab): Promise<unknown> {
  const opened = browser.sidePanel ? browser.sidePanel.open({ windowId: windowId! }) : browser.sidebarAction?.open()
  return (opened ?? Promise.reject()).catch(() =>
    browser.tabs.create({ url: panelAddress(browser, id), index: index + 1 }),
  )
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
      url: panelAddress(browser, wish.tab),
      ...(tab && { index: tab.index + 1 }),
    })
  return undefined
}
