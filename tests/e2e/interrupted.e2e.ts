import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { check, pause, until } from './check.ts'
import { withPanel } from './extension.ts'
import { marksOn, waitForMark } from './reader.ts'
import { newPage, stopWorker, type World, withPage } from './world.ts'

const record = fileURLToPath(new URL('own-record.json', import.meta.url))
const mark = '550 drones and missiles'

async function choose(panel: Page): Promise<void> {
  const input = await panel.waitForSelector('input[name=pack]')
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(record)
}
const saysOf = (panel: Page) =>
  panel.evaluate(() => document.querySelector('[aria-labelledby=packs] [role=status]')?.textContent ?? '')
const packsIn = (panel: Page) => panel.evaluate(() => document.querySelectorAll('[data-pack]').length)
const installRecord = (world: World) =>
  withPanel(world, 'options.html', async panel => {
    await choose(panel)
    await until(
      'it is installed',
      () => saysOf(panel),
      text => text.startsWith('Installed'),
    )
  })
const removeRecord = (world: World) =>
  withPanel(world, 'options.html', async panel => {
    const there = await panel.evaluate(() => {
      const button = document.querySelector<HTMLElement>('[data-pack=lutsk-raid] button')
      button?.click()
      return button !== null
    })
    if (there)
      await until(
        'it is gone',
        () => saysOf(panel),
        text => text.startsWith('Removed'),
      )
  })

/** What the background's database holds, looked at from a page beside it. */
const kept = (panel: Page) =>
  panel.evaluate(
    () =>
      new Promise<number>(resolve => {
        const request = indexedDB.open('sidelight')
        request.onupgradeneeded = () => request.transaction?.abort()
        request.onerror = () => resolve(0)
        request.onsuccess = () => {
          const db = request.result
          const all = db.transaction('packs').objectStore('packs').getAllKeys()
          all.onsuccess = () => {
            db.close()
            resolve(all.result.length)
          }
        }
      }),
  )

/** Whatever happens behind the page. That a disk is full no driver can bring about; tests/library-survives.test.ts holds that. */
export const interrupted = [
  check('a background that is stopped again and again between question and answer is asked again', world =>
    withPage(world, '/raid', async page => {
      for (let times = 0; times < 8; times++) {
        await stopWorker(world)
        await pause(60)
      }
      await waitForMark(page, mark)
    }),
  ),
  check('a record that is being added when the background stops is there whole or not at all', world =>
    withPage(world, '/lutsk', async page => {
      await withPanel(world, 'options.html', async panel => {
        await choose(panel)
        await stopWorker(world)
      })
      await withPanel(world, 'options.html', async panel => {
        await panel.waitForSelector('[data-pack]')
        assert.ok((await packsIn(panel)) <= 2)
      })
      await installRecord(world)
      await page.reload()
      await waitForMark(page, '728 drones')
      await removeRecord(world)
    }),
  ),
  check('the built-in record comes back by itself where the browser has deleted the database', async world => {
    await withPanel(world, 'options.html', async panel => {
      await panel.waitForSelector('[data-pack]')
      assert.ok((await kept(panel)) > 0)
      await panel.evaluate(
        () =>
          new Promise(resolve => {
            const request = indexedDB.deleteDatabase('sidelight')
            request.onsuccess = request.onblocked = request.onerror = resolve
          }),
      )
      assert.equal(await kept(panel), 0)
    })
    await stopWorker(world)
    await withPage(world, '/raid', async page => {
      await waitForMark(page, mark)
    })
    await withPanel(world, 'options.html', async panel => {
      await panel.waitForSelector('[data-pack]')
      assert.ok((await kept(panel)) > 0)
    })
  }),
  check('two windows at once are read, each with its own card', async world => {
    const pages = [await newPage(world, 'window'), await newPage(world, 'window')]
    for (const page of pages) await page.goto(`${world.site.address}/raid`)
    for (const page of pages) {
      await page.bringToFront()
      await waitForMark(page, mark)
      assert.ok((await marksOn(page)).length >= 5)
    }
    for (const page of pages) await page.close()
  }),
]
