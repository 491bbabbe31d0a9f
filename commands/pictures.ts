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

const popupSize = { width: 360, height: 500 }
const panelSize = { width: 1180, height: 760 }

/** Opens the first claim in the panel that differs from the record. */
async function openClaim(panel: Page): Promise<void> {
  const row = await panel.waitForSelector('[data-kind=contradicted] > .row')
  await row?.click()
  await panel.waitForSelector('.beside')
  await panel.waitForSelector('.pictures')
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

/** Popup or panel for a page, as a page of its own of the given size; `ready` brings it to where it is taken. */
const surfaceOf =
  (
    path: string,
    surface: 'popup' | 'sidepanel',
    size: { width: number; height: number },
    name: string,
    ready: (page: Page) => Promise<unknown>,
  ) =>
  async ({ browser, origin, page }: World): Promise<string> => {
    await page.goto(`${demo.address}/${path}`)
    await waitForMarks(page)
    const opened = await browser.newPage()
    await opened.goto(`${origin}/options.html`)
    const tab = await opened.evaluate(async url => {
      const { tabs } = (
        globalThis as unknown as { chrome: { tabs: { query(of: object): Promise<{ id: number; url?: string }[]> } } }
      ).chrome
      return (await tabs.query({})).find(tab => tab.url === url)?.id
    }, page.url())
    await opened.setViewport({ ...size, deviceScaleFactor: 0 })
    await opened.goto(`${origin}/${surface}.html?tab=${tab}`)
    await ready(opened)
    return saveScreenshot(opened, images, name)
  }

try {
  await inBrowser('chrome', false, cardOver('broadsheet.html', '550 drones', 'card-chromium'))
  await inBrowser('firefox', true, cardOver('wire.html', 'At least 23 people were injured', 'card-firefox'))
  await inBrowser(
    'chrome',
    false,
    surfaceOf('portal.html', 'popup', popupSize, 'popup', popup => popup.waitForSelector('#app > *')),
  )
  await inBrowser('chrome', false, surfaceOf('broadsheet.html', 'sidepanel', panelSize, 'panel', openClaim))
} finally {
  demo.close()
}
