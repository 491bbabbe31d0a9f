import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import puppeteer, { type Browser as Driven, type Page } from 'puppeteer-core'
import { launchBrowser } from '../../browser.ts'
import { type Browser, findBrowser } from '../../find-browser.mjs'

/** A browser without the extension, and a server of pages whose scripts are held back and whose clock is fine. */
export interface Bench {
  /** Opens a page from text or file, and gives a fresh world beside it. */
  open<T>(html: string | Buffer, work: (world: Page, page: Page) => Promise<T>): Promise<T>
  browser: Driven
  close(): Promise<void>
}

/** Only a page that is isolated from others may tell time to five microseconds. */
const headers = {
  'content-type': 'text/html',
  'content-security-policy': "default-src 'self' 'unsafe-inline' data:; script-src 'unsafe-eval'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}

const prefs = { 'privacy.reduceTimerPrecision': false }
const size = { width: 1200, height: 900 }

const plain = (kind: Browser, executablePath: string): Promise<Driven> =>
  puppeteer.launch({
    browser: kind,
    executablePath,
    headless: true,
    defaultViewport: size,
    // Chromium has no sandbox for root; the same switches as with an extension, so that memory can be compared.
    args: kind === 'chrome' ? ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] : [],
    ...(kind === 'firefox' && { extraPrefsFirefox: prefs }),
  })

/** `extension`: folder of a build to be installed. */
export async function openBench(kind: Browser, extension?: string): Promise<Bench> {
  const executablePath = findBrowser(kind)
  if (!executablePath) throw new Error(`${kind} was not found on this machine`)
  let served: string | Buffer = ''
  const server = createServer((request, response) => {
    if (request.url !== '/page') response.writeHead(404, headers).end()
    else response.writeHead(200, headers).end(served)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = `http://localhost:${(server.address() as AddressInfo).port}/page`
  const browser = extension
    ? (await launchBrowser({ browser: kind, extension, headless: true, ...size, prefs })).browser
    : await plain(kind, executablePath)
  return {
    browser,
    async open(html, work) {
      served = html
      const page = await browser.newPage()
      try {
        await page.goto(address, { waitUntil: 'load' })
        const world = (page.mainFrame() as unknown as { isolatedRealm(): Page }).isolatedRealm()
        await world.evaluate(
          () =>
            new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))),
        )
        return await work(world, page)
      } finally {
        await page.close()
      }
    },
    async close() {
      await browser.close()
      server.closeAllConnections()
      server.close()
    },
  }
}
