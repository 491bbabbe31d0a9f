import assert from 'node:assert/strict'
import type { Page } from 'puppeteer-core'
import { text } from './article.ts'
import { check, pause, until } from './check.ts'
import { badgeOf, tabOf, withPanel } from './extension.ts'
import { heardOf, overhear } from './overhear.ts'
import { marksOn, rest, waitForCard, waitForMark } from './reader.ts'
import { newPage, withPage } from './world.ts'

/** When a page that was fetched ahead came to the front, in milliseconds; not yet in the types. */
interface Ahead {
  activationStart: number
}

/** Pages that do not stay as they were loaded. */
export const changing = [
  check('a framework that puts new nodes in place of the marked ones keeps its marks', world =>
    withPage(world, '/hydrated', async page => {
      const before = (await waitForMark(page, '208 drones were lost')).length
      await page.evaluate(() => (window as unknown as { hydrate(): void }).hydrate())
      await until(
        'marks on the new nodes',
        async () => (await marksOn(page)).length,
        count => count === before,
      )
    }),
  ),
  check('a page that rewrites its article every second is read, but not every second', world =>
    withPanel(world, 'options.html', async panel => {
      await overhear(panel)
      await withPage(world, '/restless', async page => {
        await waitForMark(page, '550 drones and missiles')
        const start = await heardOf(panel, '/restless')
        await pause(5000)
        const { reads = 0 } = await heardOf(panel, '/restless')
        assert.ok(reads - (start.reads ?? 0) <= 5, `${reads} readings in five seconds`)
        await waitForMark(page, '550 drones and missiles')
      })
    }),
  ),
  check('text that comes as the reader scrolls is read', world =>
    withPage(world, '/endless', async page => {
      await pause(500)
      assert.deepEqual(await marksOn(page), [])
      await until(
        'a mark on what came',
        async () => {
          await page.mouse.wheel({ deltaY: 900 })
          return marksOn(page)
        },
        seen => seen.some(({ text }) => text.includes('550 drones and missiles')),
      )
    }),
  ),
  check('a document that is opened and written anew is read, and its card opens', world =>
    withPage(world, '/raid', async page => {
      await waitForMark(page, '550 drones and missiles')
      await page.evaluate(html => {
        document.open()
        document.write(`<!doctype html><html lang="en"><body style="margin: 120px">${html}</body></html>`)
        document.close()
      }, `<p>A night over Kyiv, 4 July 2025.</p>${text}`)
      await until(
        'marks on what was written',
        () => marksOn(page),
        seen => seen.some(({ text }) => text === '550 drones and missiles'),
      )
      await rest(page, '550 drones and missiles')
      await waitForCard(page)
    }),
  ),
  check('back and forward give the page its marks and its number again', world =>
    withPage(world, '/raid', async page => {
      await waitForMark(page, '550 drones and missiles')
      await page.goto(`${world.site.address}/unrelated`)
      await go(page, -1, /raid$/)
      await rest(page, '550 drones and missiles')
      await waitForCard(page)
      const tab = await tabOf(world, page)
      await until(
        'a number on the button',
        () => badgeOf(world, tab),
        seen => Number(seen) >= 5,
      )
      await page.bringToFront()
      await go(page, 1, /unrelated$/)
      assert.deepEqual(await marksOn(page), [])
      await until(
        'no number',
        () => badgeOf(world, tab),
        seen => seen === '',
      )
    }),
  ),
  check(
    'a page that is fetched before anybody goes there is read once somebody does',
    world =>
      withPanel(world, 'options.html', async panel => {
        await overhear(panel)
        await withPage(world, '/expecting', async page => {
          // As long as a page takes that is not only fetched but in front.
          await pause(1500)
          assert.equal((await heardOf(panel, '/raid')).reads, undefined)
          await page.click('a')
          await until(
            'a reading of the page',
            () => heardOf(panel, '/raid'),
            ({ found }) => (found?.length ?? 0) >= 5,
          )
          await until(
            'marks on it',
            () => marksOn(page),
            seen => seen.length >= 5,
          )
          const ahead = await page.evaluate(() =>
            performance.getEntriesByType('navigation').map(entry => (entry as unknown as Ahead).activationStart),
          )
          assert.ok(ahead[0]! > 0, 'it was not fetched before')
        })
      }),
    // Firefox has no such thing.
    'chrome',
  ),
  check('a tab in the background is read by the time it comes to the front', world =>
    withPage(world, '/raid', async page => {
      const front = await newPage(world)
      await page.reload()
      await pause(300)
      await page.bringToFront()
      await rest(page, '550 drones and missiles')
      await waitForCard(page)
      await front.close()
    }),
  ),
]

/** As a reader goes; the driver would wait for a load that the browser's cache spares. */
async function go(page: Page, by: 1 | -1, address: RegExp): Promise<void> {
  await page.evaluate(by => void setTimeout(() => history.go(by)), by)
  await until(
    'the other page',
    () => page.evaluate(() => location.href).catch(() => ''),
    seen => address.test(seen),
  )
}
