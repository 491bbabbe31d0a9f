import type { Browser as Driven, Page } from 'puppeteer-core'
import { launchBrowser } from '../../commands/browser.ts'
import { goToExtensionPage } from '../../commands/extension-page.ts'
import type { Browser } from '../../commands/find-browser.mjs'
import { pause } from './check.ts'
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

/** `isPrivate`: all windows are (Firefox); `saved`: a folder of pages to be served, too; `language`: what Chromium itself speaks. */
export async function openWorld(
  kind: Browser,
  extension: string,
  { isPrivate = false, saved, language }: { isPrivate?: boolean; saved?: string; language?: string } = {},
): Promise<World> {
  const site = await serveSite(saved)
  const { browser, origin } = await launchBrowser({
    browser: kind,
    extension,
    headless: true,
    ...(language && { language }),
    width: 1200,
    height: 900,
    ...(kind === 'chrome' && { args: [`--proxy-server=http://127.0.0.1:${site.proxyPort}`] }),
    ...(kind === 'firefox' && { prefs: { ...proxyPrefs(site.proxyPort), ...(isPrivate && privatePrefs) } }),
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

const privatePrefs = { 'browser.privatebrowsing.autostart': true }

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

export async function newPage(world: World, type: 'tab' | 'window' = 'tab'): Promise<Page> {
  const page = await world.browser.newPage({ type })
  const front = page.bringToFront.bind(page)
  page.bringToFront = () => inTheEnd(front)
  await page.bringToFront()
  page.on('pageerror', error => world.errors.push(String(error)))
  return page
}

/** Firefox's driver loses sight of a tab for a moment while another one, a popup that was clicked, closes by itself. */
async function inTheEnd(work: () => Promise<void>, tries = 3): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (tries <= 1) throw error
    await pause(300)
    await inTheEnd(work, tries - 1)
  }
}

/** Opens a page of the extension. */
export async function openPanel(world: World, path: string): Promise<Page> {
  const page = await newPage(world)
  await goToExtensionPage(world.browser, page, `${world.origin}/${path}`)
  return page
}

/** Also to addresses of the browser, which Firefox's driver refuses in `goto`. */
export async function visit(world: World, page: Page, url: string): Promise<void> {
  if (world.kind === 'chrome') return void (await page.goto(url, { waitUntil: 'domcontentloaded' }))
  const { connection } = world.browser as unknown as { connection: Connection }
  const context = (page.mainFrame() as unknown as { _id: string })._id
  await connection.send('browsingContext.navigate', { context, url, wait: 'complete' })
}

/** Ends the background as the browser does when it has been idle. */
export async function stopWorker(world: World): Promise<void> {
  if (world.kind === 'firefox') {
    await inFirefox(
      world,
      `WebExtensionPolicy.getByID('${world.id}').extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }).then(() => 0)`,
    )
    return
  }
  const target = world.browser.targets().find(each => each.type() === 'service_worker')
  // It may have gone by itself meanwhile.
  await target
    ?.worker()
    .then(worker => worker?.close())
    .catch(() => {})
}

/** Runs in Firefox itself, with its rights. */
export async function inFirefox(world: World, expression: string): Promise<unknown> {
  const { connection } = world.browser as unknown as { connection: Connection }
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const { context } = tree.result.contexts[0]
  const answer = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true })
  if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails.text)
  return answer.result.result.value
}

// biome-ignore lint/suspicious/noExplicitAny: the protocol under the driver has no types here.
type Connection = { send(command: string, value: object): Promise<any> }
