import type { Browser as Driven, Page } from 'puppeteer-core'
import { launchBrowser } from '../../commands/browser.ts'
import { goToExtensionPage } from '../../commands/extension-page.ts'
import type { Browser } from '../../commands/find-browser.mjs'
import { type Site, serveSite } from './serve.ts'

/** A real browser with the real extension in it, and the site it reads. */
export interface World {
  kind: Browser
  browser: Driven
  /** Of the extension's own pages. */
  origin: string
  /** As the browser names it. */
  id: string
  /** Folder of its build. */
  extension: string
  site: Site
  /** Errors that a page or an extension page reported. */
  errors: string[]
  close(): Promise<void>
}

export async function openWorld(kind: Browser, extension: string): Promise<World> {
  const site = await serveSite()
  const { browser, origin } = await launchBrowser({
    browser: kind,
    extension,
    headless: true,
    width: 1200,
    height: 900,
    ...(kind === 'chrome' && { args: [`--proxy-server=http://127.0.0.1:${site.proxyPort}`] }),
    ...(kind === 'firefox' && { prefs: proxyPrefs(site.proxyPort) }),
  })
  const errors: string[] = []
  return {
    kind,
    browser,
    origin,
    // Chromium names an extension by its address, Firefox by its manifest.
    id: kind === 'chrome' ? new URL(origin).hostname : 'sidelight@sidelight.invalid',
    extension,
    site,
    errors,
    async close() {
      await browser.close()
      site.close()
    },
  }
}

const proxyPrefs = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
})

/** Opens a page of the test site in a tab of its own, closes it after. */
export async function withPage<T>(world: World, path: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await newPage(world)
  try {
    await page.goto(world.site.address + path)
    return await work(page)
  } finally {
    await page.close()
  }
}

export async function newPage(world: World): Promise<Page> {
  const page = await world.browser.newPage()
  await page.bringToFront()
  page.on('pageerror', error => world.errors.push(String(error)))
  return page
}

/** Opens a page of the extension. Firefox's driver refuses such addresses in `goto`, not in the command under it. */
export async function openPanel(world: World, path: string): Promise<Page> {
  const page = await newPage(world)
  await goToExtensionPage(world.browser, page, `${world.origin}/${path}`)
  return page
}

/** Chromium can be told to stop the background; Firefox does it by its own rules alone. */
export async function stopWorker({ kind, browser }: World): Promise<void> {
  if (kind === 'firefox') return
  const target = browser.targets().find(each => each.type() === 'service_worker')
  const worker = await target?.worker()
  await worker?.close()
}
