import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import { buildExtension } from '../../commands/build.ts'
import { type Browser, findBrowser } from '../../commands/find-browser.mjs'
import { pause } from './check.ts'
import { labelled } from './labelled.ts'
import { notedErrors, takeNote } from './noted.ts'
import { beside, marksOn } from './reader.ts'
import { newPage, openWorld, type World } from './world.ts'

/**
 * Goes through saved pages with the release build in real browsers: `tsx tests/e2e/saved.ts [folder]`, with
 * `--browser chrome|firefox`. Nothing leaves the machine. Each page is opened with its scripts held back, so that
 * whatever changes its tree is ours, and where it has any with them, so that whatever trips over them is seen.
 */

/** The project's own, without a folder: twenty labelled pages of each kind of markup that is read apart. */
const own = fileURLToPath(new URL('../pages', import.meta.url))
const { values, positionals } = parseArgs({ allowPositionals: true, options: { browser: { type: 'string' } } })
const folder = positionals[0] ?? own
const kinds: Browser[] = values.browser ? [values.browser === 'firefox' ? 'firefox' : 'chrome'] : ['chrome', 'firefox']
const names = { chrome: 'Chromium', firefox: 'Firefox' }
/** As long as gate, reading and judging of a long page take, with room to spare. */
const settled = 900

interface Outcome {
  name: string
  isChanged: boolean
  marks: string[]
  faults: string[]
}

/** Tree, style sheets and properties that scripts of a page could see. */
const stateOf = async (page: Page): Promise<string> => {
  const state = await beside(page).evaluate(() =>
    [
      document.documentElement.outerHTML,
      // Of those with an address Firefox counts one only once it has come, or has failed to.
      [...document.styleSheets].filter(sheet => !sheet.href).length,
      document.adoptedStyleSheets.length,
      document.title,
      location.href,
      scrollY,
    ].join('\n'),
  )
  return createHash('sha256').update(state).digest('hex')
}

async function tryPage(world: World, name: string): Promise<Outcome> {
  const page = await newPage(world)
  const noise: string[] = []
  page.on('console', message => {
    if (isOurs(world, `${message.location().url} ${message.text()}`)) noise.push(message.text())
  })
  const address = `${world.site.address}/saved/${encodeURIComponent(name)}`
  try {
    await page.goto(`${address}?still`, { waitUntil: 'domcontentloaded' })
    const before = await stateOf(page)
    await pause(settled)
    const marks = (await marksOn(beside(page))).map(({ text }) => text)
    const isChanged = (await stateOf(page)) !== before
    world.errors.length = 0
    if (await hasScripts(page)) {
      // A page's own scripts may lead elsewhere before it is there.
      await page.goto(address, { waitUntil: 'domcontentloaded' }).catch(() => {})
      await pause(settled)
    }
    const faults = [...noise, ...world.errors.filter(error => isOurs(world, error))]
    return { name, isChanged, marks, faults }
  } catch (error) {
    return { name, isChanged: false, marks: [], faults: [`not opened: ${(error as Error).message}`] }
  } finally {
    await page.close()
  }
}

const hasScripts = (page: Page): Promise<boolean> =>
  beside(page).evaluate(() => document.querySelector('script:not([type*=json])') !== null)

const isOurs = (world: World, text: string): boolean => text.includes(world.origin) || /sidelight/i.test(text)

async function tryAll(kind: Browser, pages: string[]): Promise<Outcome[]> {
  const world = await openWorld(kind, buildExtension(kind, 'production'), { saved: folder })
  try {
    await takeNote(world)
    const outcomes: Outcome[] = []
    for (const name of pages) outcomes.push(await tryPage(world, name))
    const noted = await notedErrors(world)
    return noted.length
      ? [...outcomes, { name: 'noted by the browser', isChanged: false, marks: [], faults: noted }]
      : outcomes
  } finally {
    await world.close()
  }
}

function tell(kind: Browser, pages: string[], outcomes: Outcome[]): number {
  const faults = outcomes.flatMap(each => each.faults)
  const changed = outcomes.filter(each => each.isChanged)
  const marked = outcomes.filter(each => each.marks.length)
  const cells = [pages.length, faults.length, changed.length, marked.length, marked.flatMap(each => each.marks).length]
  console.log(`${names[kind].padEnd(12)}${cells.map(cell => String(cell).padStart(14)).join('')}`)
  for (const { name, faults, isChanged, marks } of outcomes) {
    for (const fault of faults) console.log(`  error    ${name}: ${fault.slice(0, 200)}`)
    if (isChanged) console.log(`  changed  ${name}`)
    if (folder !== own && marks.length) console.log(`  marked   ${name}: ${marks.map(text => `«${text}»`).join(' ')}`)
  }
  return faults.length + changed.length
}

const pages = positionals[0]
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.x?html?$/i.test(name))
      .sort()
  : labelled.map(name => `${name}/source.html`)
if (!pages.length) throw new Error(`${folder} holds no pages`)
console.log(
  `${''.padEnd(12)}${['pages', 'errors', 'changed', 'pages marked', 'marks'].map(head => head.padStart(14)).join('')}`,
)
let failed = 0
for (const kind of kinds) {
  if (!findBrowser(kind)) throw new Error(`${names[kind]} was not found on this machine`)
  failed += tell(kind, pages, await tryAll(kind, pages))
}
console.log(`${kinds.length * pages.length - failed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
