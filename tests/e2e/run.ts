import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import { buildExtension, root } from '../../commands/build.ts'
import { type Browser, findBrowser } from '../../commands/find-browser.mjs'
import { accessibility } from './accessibility.e2e.ts'
import { awkward } from './awkward.e2e.ts'
import { cards } from './card.e2e.ts'
import { changing } from './changing.e2e.ts'
import { type Check, until } from './check.ts'
import { documents } from './documents.e2e.ts'
import { firstRun } from './first-run.e2e.ts'
import { hoverAndKeys } from './hover-and-keys.e2e.ts'
import { install } from './install.e2e.ts'
import { interrupted } from './interrupted.e2e.ts'
import { keyboard } from './keyboard.e2e.ts'
import { inUkrainian, languages } from './languages.e2e.ts'
import { lowWindow } from './low-window.e2e.ts'
import { marks } from './marks.e2e.ts'
import { meddling } from './meddling.e2e.ts'
import { takeNote } from './noted.ts'
import { options } from './options.e2e.ts'
import { ownRecord } from './own-record.e2e.ts'
import { panels } from './panels.e2e.ts'
import { privacy } from './privacy.e2e.ts'
import { privateWindows } from './private.e2e.ts'
import { release } from './release.e2e.ts'
import { sidepanel } from './sidepanel.e2e.ts'
import { terminal } from './terminal.e2e.ts'
import { touch } from './touch.e2e.ts'
import { vast } from './vast.e2e.ts'
import { withheld } from './withheld.e2e.ts'
import { openWorld, type World } from './world.ts'
import { wrong } from './wrong.e2e.ts'

/**
 * The real extension in real browsers: `tsx tests/e2e/run.ts`, with
 * `--browser chrome|firefox`, `--only <words of a name>`, and `--built` to take the builds that are there.
 */

const { values } = parseArgs({
  options: { browser: { type: 'string' }, only: { type: 'string' }, built: { type: 'boolean' } },
})
const kinds: Browser[] = values.browser ? [values.browser === 'firefox' ? 'firefox' : 'chrome'] : ['chrome', 'firefox']
const names = { chrome: 'Chromium', firefox: 'Firefox' }
const slow = 60_000
let passed = 0
let failed = 0
let again = 0

/** Each check has a browser to itself no longer than it must: they share one, and a check that hangs fails alone. */
async function runAll(
  kind: Browser,
  mode: 'e2e' | 'production',
  checks: Check[],
  how: Parameters<typeof openWorld>[2] = {},
): Promise<void> {
  const wanted = checks.filter(
    ({ name, only = kind }) =>
      only === kind && (!values.only || values.only.split('|').some(words => name.includes(words))),
  )
  if (wanted.length === 0) return
  const world = await openWorld(kind, values.built ? folderOf(kind, mode) : buildExtension(kind, mode), how)
  await takeNote(world)
  try {
    for (const each of wanted) await run(world, each)
  } finally {
    await world.close()
  }
}

const folderOf = (kind: Browser, mode: 'e2e' | 'production') =>
  join(root, '.output', `${kind}-mv3${mode === 'e2e' ? '-e2e' : ''}`)

/** A driver loses a tab now and then: a check that fails is tried once more, and its first failure is told all the same. */
async function run(world: World, each: Check, isLast = false): Promise<void> {
  const { name, work } = each
  const start = Date.now()
  const before = await world.browser.pages()
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${slow / 1000} s`)), slow)
  })
  try {
    await Promise.race([work(world), tooLong])
    await until(
      'left open',
      () => openBeside(world, before),
      left => left.length === 0,
      2000,
    )
    passed++
    if (isLast) again++
    console.log(`ok    ${names[world.kind]}: ${name} (${Date.now() - start} ms)`)
  } catch (error) {
    console.log(`${isLast ? 'FAIL ' : 'again'} ${names[world.kind]}: ${name}\n      ${told(error as Error)}`)
    if (isLast) failed++
    else await closeBeside(world, before)
    if (!isLast) await run(world, each, true)
  } finally {
    clearTimeout(timer)
  }
}

/** What a check that failed left open. */
async function closeBeside(world: World, before: Page[]): Promise<void> {
  for (const page of await world.browser.pages())
    if (!before.includes(page) && !page.isClosed()) await page.close().catch(() => {})
}

/**
 * Addresses of pages that were not open before. Firefox's driver keeps a blank page for each of the extension's own that was
 * closed; an install opens its first page.
 */
const openBeside = async ({ browser }: World, before: Page[]): Promise<string[]> =>
  (await browser.pages())
    .filter(page => !before.includes(page) && !page.isClosed())
    .map(page => page.url())
    .filter(url => !/^about:blank$|\/welcome\.html$/.test(url))

/** What failed, and where in the check. */
const told = ({ message, stack = '' }: Error) =>
  [
    ...message.split('\n'),
    ...stack
      .split('\n')
      .filter(line => /e2e\.ts:\d/.test(line))
      .slice(-1),
  ].join('\n      ')

for (const kind of kinds) {
  if (!findBrowser(kind)) {
    failed++
    console.log(`FAIL  ${names[kind]} was not found on this machine`)
    continue
  }
  // Privacy comes last: it looks back at all that was done before.
  await runAll(kind, 'e2e', [
    ...panels.first,
    ...firstRun.atInstall,
    ...marks,
    ...terminal,
    ...cards,
    ...wrong,
    ...touch,
    ...lowWindow,
    ...keyboard,
    ...languages,
    ...accessibility,
    ...awkward,
    ...documents,
    ...vast,
    ...changing,
    ...meddling,
    ...panels.rest,
    ...sidepanel,
    ...firstRun.later,
    ...ownRecord,
    ...interrupted,
    ...options,
    ...hoverAndKeys,
    ...withheld,
    ...privacy.beforeInstall,
    ...install,
    ...privacy.last,
  ])
  await runAll(kind, 'production', release)
  await runAll(kind, 'e2e', privateWindows, { isPrivate: true })
  await runAll(kind, 'e2e', inUkrainian, { language: 'uk' })
}
if (again) console.log(`${again} of those that passed did so at the second try`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
