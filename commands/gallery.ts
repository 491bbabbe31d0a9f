import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { type Launched, launchBrowser } from './browser.ts'
import { buildExtension, root } from './build.ts'
import type { Browser } from './find-browser.mjs'
import { scenes } from './gallery/scenes.ts'
import { contactSheet, type Shot } from './gallery/sheet.ts'
import { saveScreenshot } from './look.ts'
import { serve } from './serve.ts'
import { say } from './terminal.ts'

/**
 * Real screenshots of every surface in both browsers: `npm run gallery [-- <words of a scene>]` fills screenshots/gallery
 * and makes one page of them to look through.
 */

const looks = ['light', 'dark', 'forced'] as const
type Look = (typeof looks)[number]

/** Firefox takes its look from preferences; Chromium is told page by page. */
const prefs: Record<Look, Record<string, unknown>> = {
  light: { 'layout.css.prefers-color-scheme.content-override': 1 },
  dark: { 'layout.css.prefers-color-scheme.content-override': 0 },
  forced: { 'layout.css.prefers-color-scheme.content-override': 1, 'browser.display.document_color_use': 2 },
}

const folder = join(root, 'screenshots/gallery')
const wanted = process.argv[2]
const demo = await serve(join(root, 'commands/demo'))
const shots: Shot[] = []
let failed = 0

/** By the protocol itself: the driver does not know forced colours. */
async function lookAs(page: Page, look: Look): Promise<void> {
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
    ],
  })
}

async function take(kind: Browser, look: Look, launched: Launched): Promise<void> {
  for (const { name, width = 1280, height = 800, looks: own, work } of scenes) {
    if ((wanted && !name.includes(wanted)) || (own && !own.includes(look))) continue
    const page = await launched.browser.newPage()
    try {
      await page.setViewport({ width, height })
      const dress = async (each: Page) => (kind === 'chrome' ? lookAs(each, look) : undefined)
      await dress(page)
      const shown = await work({ ...launched, page, demo: demo.address, dress })
      const path = await saveScreenshot(shown, join(folder, kind, look), name)
      shots.push({ name, browser: kind, look, path })
      if (shown !== page) await shown.close()
    } catch (error) {
      failed++
      say(`${kind}, ${look}: ${name}: ${(error as Error).message}`)
    } finally {
      await page.close()
    }
  }
}

try {
  for (const kind of ['chrome', 'firefox'] as const) {
    const extension = buildExtension(kind, 'e2e')
    for (const look of looks) {
      const launched = await launchBrowser({ browser: kind, extension, headless: true, prefs: prefs[look] })
      try {
        await take(kind, look, launched)
      } finally {
        await launched.browser.close()
      }
    }
  }
  const sheet = join(folder, 'index.html')
  writeFileSync(sheet, contactSheet(folder, shots))
  say(`${shots.length} pictures, ${failed} failed: ${sheet}`)
  process.exitCode = failed ? 1 : 0
} finally {
  demo.close()
}
