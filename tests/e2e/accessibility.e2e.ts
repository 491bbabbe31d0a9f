import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { check } from './check.ts'
import { tabOf, withPanel } from './extension.ts'
import { pressIn, rest, waitForCard, waitForMark } from './reader.ts'
import { withPage } from './world.ts'

declare const axe: {
  run(context: unknown): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** axe looks through open shadow roots; a violation is told with the element it is in. */
async function assertNoViolation(page: Page, selector: string): Promise<void> {
  await page.evaluate(source => void new Function(source)(), axeSource)
  const violations = await page.evaluate(async where => {
    const result = await axe.run(where)
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(node => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
    )
  }, selector)
  assert.deepEqual(violations, [])
}

/** By the protocol itself: the driver does not know forced colours. Firefox has them by a preference of the whole browser. */
async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
  assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches))
}

const tabs = ['glance', 'figures', 'timeline', 'reports']

export const accessibility = [
  ...['/raid', '/dark'].map(path =>
    check(`the card has no fault that axe knows, on each of its tabs (${path})`, world =>
      withPage(world, path, async page => {
        await rest(page, '550 drones')
        await waitForCard(page)
        for (const tab of tabs) {
          await pressIn(page, `#tab-${tab}`)
          await assertNoViolation(page, ':popover-open')
        }
      }),
    ),
  ),
  ...(['light', 'dark'] as const).map(theme =>
    check(`the panel has no fault that axe knows: list, dossier, search (${theme})`, world =>
      withPage(world, '/raid', async page => {
        await waitForMark(page, '550 drones and missiles')
        const tab = await tabOf(world, page)
        await withPanel(world, `sidepanel.html?tab=${tab}`, async panel => {
          await panel.waitForSelector('.row')
          await panel.evaluate(scheme => document.documentElement.style.setProperty('color-scheme', scheme), theme)
          await panel.evaluate(() => document.querySelector<HTMLElement>('.row')?.click())
          await panel.waitForSelector('.beside')
          for (const width of [1280, 320]) {
            await panel.setViewport({ width, height: 800 })
            await assertNoViolation(panel, 'html')
          }
          await panel.evaluate(() => document.querySelector<HTMLElement>('.to-dossier')?.click())
          await assertNoViolation(panel, 'html')
          await panel.evaluate(() => {
            document.querySelector<HTMLElement>('.back')?.click()
            const input = document.querySelector<HTMLInputElement>('#search')!
            input.value = 'kyiv'
            input.dispatchEvent(new Event('input', { bubbles: true }))
          })
          await panel.waitForSelector('.results li')
          await assertNoViolation(panel, 'html')
        })
      }),
    ),
  ),
  check('popup, options and the first page have no fault, light or dark, that axe knows', world =>
    withPage(world, '/raid', async page => {
      await waitForMark(page, '550 drones and missiles')
      const tab = await tabOf(world, page)
      for (const path of [`popup.html?tab=${tab}`, 'options.html', 'welcome.html'])
        await withPanel(world, path, async panel => {
          await panel.waitForSelector('h2')
          for (const scheme of ['light', 'dark']) {
            await panel.evaluate(value => {
              document.documentElement.style.colorScheme = value
            }, scheme)
            await assertNoViolation(panel, 'html')
          }
        })
    }),
  ),
  check(
    'in forced colours no surface has a fault that axe knows',
    world =>
      withPage(world, '/raid', async page => {
        await forceColours(page)
        await rest(page, '550 drones')
        await waitForCard(page)
        for (const tab of tabs) {
          await pressIn(page, `#tab-${tab}`)
          await assertNoViolation(page, ':popover-open')
        }
        const tab = await tabOf(world, page)
        for (const path of [`sidepanel.html?tab=${tab}`, `popup.html?tab=${tab}`, 'options.html', 'welcome.html'])
          await withPanel(world, path, async surface => {
            await forceColours(surface)
            await surface.waitForSelector('h2')
            await assertNoViolation(surface, 'html')
          })
      }),
    'chrome',
  ),
]
