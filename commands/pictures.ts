import { statSync } from 'node:fs'
import { join } from 'node:path'
import { launchBrowser } from './browser.ts'
import { buildExtension, root } from './build.ts'
import type { Browser } from './find-browser.mjs'
import { cardOn } from './gallery/cards.ts'
import { open, panelOf, surfaceOfPage } from './gallery/panels.ts'
import type { Scene } from './gallery/stage.ts'
import { setReader } from './gallery/surfaces.ts'
import { saveScreenshot } from './look.ts'
import { serve } from './serve.ts'
import { say } from './terminal.ts'

/**
 * Takes the pictures of the README and of the stores anew, from real runs: `npx tsx commands/pictures.ts`, with words of a name
 * for some of them.
 */

interface Picture extends Scene {
  browser: Browser
  dark?: true
  /** Pixels of the picture to one of the page. */
  scale: number
  width: number
  height: number
}

const first = cardOn('broadsheet.html', '550 drones')
const toll = cardOn('wire.html', 'At least 23 people were injured')
const readme = { width: 1080, height: 720, scale: 2 }
const panel = { width: 1180, height: 760, scale: 2 }
/** 1280 by 800, as both stores ask, drawn a quarter larger, so that a card can be read in a small picture. Chromium's have no alpha, as its store asks. */
const listing = { width: 1024, height: 640, scale: 1.25 }

const pictures: Picture[] = [
  { name: 'card-chromium', browser: 'chrome', ...readme, work: first },
  { name: 'card-firefox', browser: 'firefox', dark: true, ...readme, work: toll },
  { name: 'popup', browser: 'chrome', scale: 2, ...popupOf(360, 580) },
  { name: 'popup-dark', browser: 'chrome', dark: true, scale: 2, ...popupOf(360, 580) },
  { name: 'panel', browser: 'chrome', ...panel, work: panelOf(panel.width, open, panel.height) },
  { name: 'panel-dark', browser: 'chrome', dark: true, ...panel, work: panelOf(panel.width, open, panel.height) },
  { name: 'stores/1-sum', browser: 'chrome', ...listing, work: first },
  { name: 'stores/2-toll', browser: 'chrome', dark: true, ...listing, work: toll },
  { name: 'stores/3-disputed', browser: 'chrome', ...listing, work: cardOn('broadsheet.html', 'Eight hours of alert') },
  { name: 'stores/4-panel', browser: 'chrome', ...listing, work: panelOf(listing.width, open, listing.height) },
]

function popupOf(width: number, height: number) {
  return { width, height, work: surfaceOfPage('popup.html', 'portal.html', width, height) }
}

async function take(picture: Picture, demo: string): Promise<string> {
  const { name, browser, dark, scale, width, height, work } = picture
  const launched = await launchBrowser({
    browser,
    extension: buildExtension(browser, 'e2e'),
    headless: true,
    // Emulated by the driver instead, Chromium would find no highlight under the pointer.
    args: browser === 'chrome' ? [`--force-device-scale-factor=${scale}`] : [],
    prefs: {
      'layout.css.devPixelsPerPx': `${scale}`,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    },
  })
  try {
    const page = await launched.browser.newPage()
    await page.setViewport({ width, height, deviceScaleFactor: 0 })
    const dress: Parameters<Scene['work']>[0]['dress'] = async each => {
      if (browser === 'chrome')
        await each.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }])
    }
    await dress(page)
    const stage = { ...launched, kind: browser, page, demo, dress }
    await setReader(stage, picture)
    await page.bringToFront()
    return await saveScreenshot(await work(stage), join(root, 'docs/images'), name)
  } finally {
    await launched.browser.close()
  }
}

const words = process.argv.slice(2)
const demo = await serve(join(root, 'commands/demo'))
try {
  for (const picture of pictures.filter(({ name }) => words.every(word => name.includes(word)))) {
    const path = await take(picture, demo.address)
    say(`${path}: ${Math.round(statSync(path).size / 1000)} kB`)
  }
} finally {
  demo.close()
}
