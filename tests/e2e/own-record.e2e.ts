import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { check, pause, until } from './check.ts'
import { withPanel } from './extension.ts'
import { marksOn, waitForMark } from './reader.ts'
import { stopWorker, withPage } from './world.ts'

const record = fileURLToPath(new URL('own-record.json', import.meta.url))

async function choose(panel: Page, file: string): Promise<void> {
  const input = await panel.waitForSelector('input[name=pack]')
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file)
}
const saysOf = (panel: Page) =>
  panel.evaluate(() => document.querySelector('[aria-labelledby=packs] [role=status]')?.textContent ?? '')

export const ownRecord = [
  check('a file with a fault is not installed, and the options say where the fault is', world =>
    withPanel(world, 'options.html', async panel => {
      const folder = mkdtempSync(join(tmpdir(), 'sidelight-'))
      const broken = join(folder, 'broken.json')
      writeFileSync(broken, readFileSync(record, 'utf8').replace('"launched.drones"', '"launched.dragons"'))
      await choose(panel, broken)
      await until(
        'a reason',
        () => saysOf(panel),
        text => text.includes('Nothing was installed') && text.includes('launched.dragons'),
      )
      assert.equal(await panel.evaluate(() => document.querySelectorAll('[data-pack]').length), 1)
      rmSync(folder, { recursive: true })
    }),
  ),
  check('events of a record of one’s own are spotted, also in pages that are open and after a restart', world =>
    withPage(world, '/lutsk', async page => {
      await pause(800)
      assert.deepEqual(await marksOn(page), [])
      await withPanel(world, 'options.html', async panel => {
        await choose(panel, record)
        await until(
          'it is installed',
          () => saysOf(panel),
          text => text.startsWith('Installed'),
        )
      })
      await waitForMark(page, '728 drones')
      await stopWorker(world)
      await page.reload()
      await waitForMark(page, '728 drones')
    }),
  ),
  check('a record of one’s own can be taken away again', world =>
    withPage(world, '/lutsk', async page => {
      await waitForMark(page, '728 drones')
      await withPanel(world, 'options.html', async panel => {
        await panel.waitForSelector('[data-pack=lutsk-raid] button')
        await panel.evaluate(() => document.querySelector<HTMLElement>('[data-pack=lutsk-raid] button')?.click())
        await until(
          'it is gone',
          () => saysOf(panel),
          text => text.startsWith('Removed'),
        )
      })
      await page.reload()
      await pause(1000)
      assert.deepEqual(await marksOn(page), [])
    }),
  ),
]
