import assert from 'node:assert/strict'
import { check, pause } from './check.ts'
import { cardOn, placeOf, waitForCard, waitForMark, waitForNoCard } from './reader.ts'
import { withPage } from './world.ts'

export const touch = [
  check('a tap on a claim opens a sheet at the lower edge; a tap beside it closes it', world =>
    withPage(world, '/raid', async page => {
      await page.setViewport({ width: 360, height: 640, hasTouch: world.kind === 'chrome' })
      await waitForMark(page, '550 drones')
      const { x, y } = await placeOf(page, '550 drones')
      await page.touchscreen.tap(x, y)
      const { box } = await waitForCard(page)
      assert.equal(Math.round(box.left), 0)
      assert.equal(Math.round(box.right), await page.evaluate(() => document.documentElement.clientWidth))
      assert.equal(Math.round(box.bottom), 640)
      await page.touchscreen.tap(180, 20)
      await waitForNoCard(page)
    }),
  ),
  check('a tap on a link under a mark follows the link and opens nothing', world =>
    withPage(world, '/links', async page => {
      await waitForMark(page, '550 drones and missiles')
      await page.evaluate(() => document.querySelector('a')?.setAttribute('href', '#here'))
      const { x, y } = await placeOf(page, '550 drones and missiles')
      await page.touchscreen.tap(x, y)
      await pause(600)
      assert.equal(await cardOn(page), null)
      assert.match(page.url(), /#here$/)
    }),
  ),
]
