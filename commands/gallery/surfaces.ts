import type { Page } from 'puppeteer-core'
import { goToExtensionPage } from '../extension-page.ts'
import { type Scene, type Stage, settled } from './stage.ts'

/** The browser's own interface, inside a page of the extension. */
declare const chrome: {
  tabs: { query(of: object): Promise<{ id: number; url?: string }[]> }
  runtime: { sendMessage(message: object): Promise<unknown> }
  storage: {
    local: { get(key: string): Promise<{ settings?: { language?: string } }>; set(values: object): Promise<void> }
  }
}

/** A page of the extension: in place of the one there is, or beside it in a size of its own. */
export async function openSurface(
  { browser, origin, page, dress }: Stage,
  path: string,
  size?: { width: number; height: number },
): Promise<Page> {
  const surface = size ? await browser.newPage() : page
  if (size) {
    // No scale of its own: where the browser has one, it holds for every page.
    await surface.setViewport({ ...size, deviceScaleFactor: 0 })
    await dress(surface)
  }
  await goToExtensionPage(browser, surface, `${origin}/${path}`)
  await settled()
  return surface
}

/** A page of the extension, open as long as the work takes. */
async function behind<T>({ browser, origin }: Stage, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage()
  try {
    await goToExtensionPage(browser, page, `${origin}/options.html`)
    return await work(page)
  } finally {
    await page.close()
  }
}

/** The number by which the browser knows the tab of an address. */
export const tabNumber = (stage: Stage, url: string): Promise<number | undefined> =>
  behind(stage, page =>
    page.evaluate(async wanted => (await chrome.tabs.query({})).find(tab => tab.url === wanted)?.id, url),
  )

/** What the reader of a scene has chosen, and whether a card was ever opened. */
export const setReader = (stage: Stage, { language = 'browser', first }: Scene): Promise<void> =>
  behind(stage, page =>
    page.evaluate(
      async (language, met) => {
        const { settings } = await chrome.storage.local.get('settings')
        await chrome.storage.local.set({ met })
        if ((settings?.language ?? 'browser') !== language)
          await chrome.runtime.sendMessage({ kind: 'change', settings: { language } })
      },
      language,
      !first,
    ),
  )
