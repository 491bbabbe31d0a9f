import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import { launchBrowser } from './browser.ts'
import { buildExtension, root } from './build.ts'
import { type Browser, findBrowser } from './find-browser.mjs'
import { hoverMark, saveScreenshot } from './look.ts'
import { markTable, waitForMarks } from './marked.ts'
import { openTarget, type Target } from './target.ts'
import { count, say } from './terminal.ts'

const usage = `usage: npm start -- [options] [file or address]
  --firefox    Firefox instead of Chromium
  --headless   without a window, as where there is no display: hovers a marked statement and saves a screenshot`

interface Options {
  browser: Browser
  headless: boolean
  named?: string
}

function readArguments(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { firefox: { type: 'boolean', default: false }, headless: { type: 'boolean', default: false } },
  })
  if (positionals.length > 1) throw new Error('one page at a time, please.')
  const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
  const onlyFirefox = !findBrowser('chrome') && findBrowser('firefox') !== undefined
  return {
    browser: values.firefox || onlyFirefox ? 'firefox' : 'chrome',
    headless: values.headless || noDisplay,
    ...(positionals[0] !== undefined && { named: positionals[0] }),
  }
}

async function main(): Promise<void> {
  const { browser: kind, headless, named } = readArguments()
  const target = await openTarget(named)
  try {
    say('Building the extension …')
    const extension = buildExtension(kind, headless ? 'e2e' : 'production')
    const { browser } = await launchBrowser({ browser: kind, extension, headless })
    try {
      const [page = await browser.newPage()] = await browser.pages()
      if (headless) await page.setViewport({ width: 1280, height: 900 })
      await open(page, target)
      if (headless) await show(page, kind, named)
      else await attend(browser, target)
    } finally {
      await browser.close().catch(() => {})
    }
  } finally {
    target.close()
  }
}

async function open(page: Page, { url }: Target): Promise<void> {
  // The extension has opened a page of its own, as after any install.
  await page.bringToFront()
  await page.goto(url, { waitUntil: 'load' }).catch((error: Error) => {
    throw new Error(`${url} could not be opened (${error.message.split('\n')[0]}).`)
  })
}

/** With a window: the reader's turn, until the browser is closed. */
async function attend(browser: Awaited<ReturnType<typeof launchBrowser>>['browser'], { url }: Target): Promise<void> {
  say(`${url} is open. Rest the pointer on an underlined statement; close the browser to end.`)
  await new Promise<void>(resolve => browser.once('disconnected', () => resolve()))
}

/** Without a window: what a reader would see, as a table and a picture. */
async function show(page: Page, browser: Browser, named = 'front-page'): Promise<void> {
  const marks = await waitForMarks(page)
  say(
    marks.length
      ? `\n${count(marks.length, 'mark')} on ${page.url()}\n\n${markTable(marks)}\n`
      : `\nNothing is marked on ${page.url()}\n`,
  )
  const opened = marks.length > 0 && (await hoverMark(page))
  const name =
    named
      .replace(/^.*[\\/]/, '')
      .replace(/[^\w-]+/g, '-')
      .slice(0, 60) || 'page'
  const path = await saveScreenshot(page, join(root, 'screenshots'), `${name}-${browser}`)
  say(`Screenshot: ${path}`)
  if (marks.length && !opened) throw new Error('the card did not open over the marked statement.')
}

main().catch((error: unknown) => {
  // A hostile page can make the driver fail with anything at all.
  const { message = `the page could not be looked at (${error})`, code = '' } = (
    error instanceof Error ? error : {}
  ) as Partial<Error> & { code?: string }
  console.error(`start: ${message}`)
  if (code.startsWith('ERR_PARSE_ARGS')) console.error(usage)
  process.exitCode = 1
})
