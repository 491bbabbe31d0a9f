import type { Page } from 'puppeteer-core'
import type { Stage } from './scenes.ts'

/** A page of the extension, shown as wide as the one it takes the place of. */
export async function openSurface(
  { browser, origin, page }: Stage,
  path: string,
  size?: { width: number; height: number },
): Promise<Page> {
  if (!size) {
    await page.goto(`${origin}/${path}`)
    await settled(page)
    return page
  }
  const surface = await browser.newPage()
  await surface.setViewport(size)
  await surface.goto(`${origin}/${path}`)
  await settled(surface)
  return surface
}

const settled = async (page: Page): Promise<void> => {
  await page.waitForSelector('#app > *')
  await new Promise(resolve => setTimeout(resolve, 400))
}

/** The number by which the browser knows the tab of an address. */
export async function tabNumber({ browser, origin }: Stage, url: string): Promise<number | undefined> {
  const asked = await browser.newPage()
  try {
    await asked.goto(`${origin}/options.html`)
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
