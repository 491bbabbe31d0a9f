import type { Page } from 'puppeteer-core'
import { goToExtensionPage } from '../extension-page.ts'
import type { Stage } from './scenes.ts'

/** A page of the extension, shown as wide as the one it takes the place of. */
export async function openSurface(
  { browser, origin, page, dress }: Stage,
  path: string,
  size?: { width: number; height: number },
): Promise<Page> {
  if (!size) {
    await goToExtensionPage(browser, page, `${origin}/${path}`)
    await settled()
    return page
  }
  const surface = await browser.newPage()
  await surface.setViewport(size)
  await dress(surface)
  await goToExtensionPage(browser, surface, `${origin}/${path}`)
  await settled()
  return surface
}

const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 400))

/** The number by which the browser knows the tab of an address. */
export async function tabNumber({ browser, origin }: Stage, url: string): Promise<number | undefined> {
  const asked = await browser.newPage()
  try {
    await goToExtensionPage(browser, asked, `${origin}/options.html`)
    return await asked.evaluate(async wanted => {
      const { tabs } = (
        globalThis as unknown as { chrome: { tabs: { query(of: object): Promise<{ id: number; url?: string }[]> } } }
      ).chrome
      return (await tabs.query({})).find(tab => tab.url === wanted)?.id
    }, url)
  } finally {
    await asked.close()
  }
}
