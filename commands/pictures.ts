import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { type Launched, launchBrowser } from './browser.ts'
import { buildExtension, root } from './build.ts'
import type { Browser } from './find-browser.mjs'
import { hoverMark, saveScreenshot } from './look.ts'
import { waitForMarks } from './marked.ts'
import { serve } from './serve.ts'
import { say } from './terminal.ts'

/** Takes the pictures of the README anew, from real runs: `npx tsx commands/pictures.ts`. */

interface World extends Launched {
  page: Page
}

async function inBrowser(browser: Browser, dark: boolean, work: (world: World) => Promise<string>): Promise<void> {
  const launched = await launchBrowser({
    browser,
    extension: buildExtension(browser, 'e2e'),
    headless: true,
    // Twice the pixels. Emulated by the driver instead, Chromium would find no highlight under the pointer.
    args: browser === 'chrome' ? ['--force-device-scale-factor=2'] : [],
    prefs: { 'layout.css.devPixelsPerPx': '2.0', 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 },
  })
  try {
    const page = await launched.browser.newPage()
    await page.setViewport({ width: 1080, height: 720, deviceScaleFactor: 0 })
    if (browser === 'chrome')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }])
    say(await work({ ...launched, page }))
  } finally {
    await launched.browser.close()
  }
}

const images = join(root, 'docs/images')
const demo = await serve(join(root, 'commands/demo'))

/** A page with the card open over a statement. */
const cardOver =
  (path: string, statement: string, name: string) =>
  async ({ page }: World): Promise<string> => {
    await page.goto(`${demo.address}/${path}`)
    await waitForMarks(page)
    if (!(await hoverMark(page, statement))) throw new Error(`no card opened over “${statement}” on ${path}`)
    return saveScreenshot(page, images, name)
  }

/** What the toolbar button shows for a page; the popup as a page of its own, as wide as it opens. */
const popupOf =
  (path: string, name: string) =>
  async ({ browser, origin, page }: World): Promise<string> => {
    await page.goto(`${demo.address}/${path}`)
    await waitForMarks(page)
    const popup = await browser.newPage()
    await popup.goto(`${origin}/options.html`)
    const tab = await popup.evaluate(async url => {
      const { tabs } = (
        globalThis as unknown as { chrome: { tabs: { query(of: object): Promise<{ id: number; url?: string }[]> } } }
      ).chrome
      return (await tabs.query({})).find(tab => tab.url === url)?.id
    }, page.url())
    await popup.setViewport({ width: 360, height: 500, deviceScaleFactor: 0 })
    await popup.goto(`${origin}/popup.html?tab=${tab}`)
    await popup.waitForSelector('#app > *')
    return saveScreenshot(popup, images, name)
  }

try {
  await inBrowser('chrome', false, cardOver('broadsheet.html', '550 drones', 'card-chromium'))
  await inBrowser('firefox', true, cardOver('wire.html', 'At least 23 people were injured', 'card-firefox'))
  await inBrowser('chrome', false, popupOf('portal.html', 'popup'))
} finally {
  demo.close()
}
