import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { type Launched, launchBrowser } from './browser.ts'
import { buildExtension, root } from './build.ts'
import type { Browser } from './find-browser.mjs'
import { scenes } from './gallery/scenes.ts'
import { contactSheet } from './gallery/sheet.ts'
import type { Scene } from './gallery/stage.ts'
import { setReader } from './gallery/surfaces.ts'
import { saveScreenshot } from './look.ts'
import { serve } from './serve.ts'
import { say } from './terminal.ts'

/**
 * Real screenshots of every surface in both browsers: `npm run gallery` fills screenshots/gallery and makes one page of them
 * to look through. All takes a while; `npm run gallery -- firefox dark panel` takes those pictures whose browser, look and
 * scene hold all of the words, and leaves the others as they are.
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
const words = process.argv.slice(2)
const isWanted = (kind: Browser, look: Look, { name, looks: own }: Scene): boolean =>
  (own?.includes(look) ?? true) && words.every(word => `${kind} ${look} ${name}`.includes(word))
const demo = await serve(join(root, 'commands/demo'))
let taken = 0
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

async function take(kind: Browser, look: Look, launched: Launched, scene: Scene): Promise<void> {
  const { name, width = 1280, height = 800, work } = scene
  const page = await launched.browser.newPage()
  try {
    await page.setViewport({ width, height, deviceScaleFactor: 0 })
    const dress = async (each: Page) => (kind === 'chrome' ? lookAs(each, look) : undefined)
    await dress(page)
    const stage = { ...launched, kind, page, demo: demo.address, dress }
    await setReader(stage, scene)
    await page.bringToFront()
    const shown = await work(stage)
    await saveScreenshot(shown, join(folder, kind, look), name)
    taken++
    if (shown !== page) await shown.close()
  } catch (error) {
    failed++
    say(`${kind}, ${look}: ${name}: ${(error as Error).message}`)
  } finally {
    await page.close()
  }
}

try {
  for (const kind of ['chrome', 'firefox'] as const) {
    const wanted = looks.map(look => ({ look, own: scenes.filter(scene => isWanted(kind, look, scene)) }))
    if (wanted.every(({ own }) => own.length === 0)) continue
    const extension = buildExtension(kind, 'e2e')
    for (const { look, own } of wanted) {
      if (own.length === 0) continue
      const launched = await launchBrowser({ browser: kind, extension, headless: true, prefs: prefs[look] })
      try {
        for (const scene of own) await take(kind, look, launched, scene)
      } finally {
        await launched.browser.close()
      }
    }
  }
  const sheet = join(folder, 'index.html')
  const names = scenes.map(({ name }) => name)
  if (taken) writeFileSync(sheet, contactSheet(folder, names))
  say(`${taken} pictures, ${failed} failed: ${sheet}`)
  process.exitCode = failed || !taken ? 1 : 0
} finally {
  demo.close()
}
