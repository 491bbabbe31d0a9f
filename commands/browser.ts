import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser as Driven, type Target } from 'puppeteer-core'
import { type Browser, findBrowser } from './find-browser.mjs'

export type { Browser }

export interface Launch {
  browser: Browser
  /** Folder of a build: `.output/chrome-mv3`. */
  extension: string
  headless: boolean
  width?: number
  height?: number
  args?: string[]
  /** What Chromium itself speaks; Firefox would need a pack of that language. */
  language?: string
  /** Preferences of Firefox; for what Chromium emulates, such as a dark ground. */
  prefs?: Record<string, unknown>
}

export interface Launched {
  browser: Driven
  /** Address of the extension's own pages, without a slash at the end. */
  origin: string
}

const names: Record<Browser, string> = { chrome: 'Chromium or Chrome', firefox: 'Firefox' }

/** Starts a browser with a fresh profile and the extension in it. Throws an Error in plain words where there is none. */
export async function launchBrowser(launch: Launch): Promise<Launched> {
  const { browser, extension, headless, width = 1280, height = 860 } = launch
  const executablePath = findBrowser(browser)
  if (!executablePath) throw new Error(`${names[browser]} was not found on this machine; please install it.`)
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`${extension} holds no build of the extension.`)
  const common = {
    executablePath,
    headless,
    defaultViewport: headless ? { width, height } : null,
    ...(launch.language && { env: { ...process.env, LANGUAGE: launch.language } }),
  }
  return browser === 'chrome'
    ? chrome(
        {
          ...common,
          args: [...quiet(), ...langOf(launch), `--window-size=${width},${height}`, ...(launch.args ?? [])],
        },
        extension,
      )
    : firefox(
        { ...common, args: [`--width=${width}`, `--height=${height}`, ...(launch.args ?? [])] },
        extension,
        launch.prefs,
      )
}

const langOf = ({ language }: Launch): string[] => (language ? [`--lang=${language}`] : [])

type Options = Parameters<typeof puppeteer.launch>[0]

/** What the browser would fetch for itself is no business of a run that proves that nothing is fetched. */
const quiet = (): string[] => [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Chromium has no sandbox for root; a container's only user often is root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

async function chrome(options: Options, extension: string): Promise<Launched> {
  const browser = await puppeteer.launch({
    ...options,
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    // With a window it is a reader's browser, and needs no bar that says who drives it.
    ...(!options?.headless && { ignoreDefaultArgs: ['--enable-automation'] }),
  })
  const id = await install(browser, extension)
  return { browser, origin: `chrome-extension://${id}` }
}

/** Installs, and waits for the page that the extension opens then: whoever opens another has that one in front. */
async function install(browser: Driven, extension: string): Promise<string> {
  const before = browser.targets()
  const id = await browser.installExtension(extension)
  const isNew = (target: Target) => target.type() === 'page' && !before.includes(target)
  await browser.waitForTarget(isNew, { timeout: 5000 }).catch(() => {})
  return id
}

/** Firefox gives each add-on an address by chance; a preference fixes it, so that the extension's pages can be opened. */
async function firefox(options: Options, extension: string, prefs: Launch['prefs']): Promise<Launched> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
  const uuid = randomUUID()
  const browser = await puppeteer.launch({
    ...options,
    browser: 'firefox',
    args: [...(options?.args ?? []), '--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: uuid }),
      'browser.aboutwelcome.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      ...prefs,
    },
  })
  await install(browser, extension)
  return { browser, origin: `moz-extension://${uuid}` }
}
