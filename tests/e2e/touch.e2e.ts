import assert from 'node:assert/strict'
import { check, pause, until } from './check.ts'
import { cardOn, placeOf, waitForCard, waitForMark, waitForNoCard } from './reader.ts'
import { withPage } from './world.ts'

/** Of the claim whose card is open. */
function lineTop(): number {
  const [explained] = CSS.highlights.get('aside-7')!
  const range = document.createRange()
  range.setStart(explained!.startContainer, explained!.startOffset)
  range.setEnd(explained!.endContainer, explained!.endOffset)
  return range.getBoundingClientRect().top
}

export const touch = [
  check('a tap on a claim opens a sheet at the lower edge, below its line; a tap beside it closes it', world =>
    withPage(world, '/raid', async page => {
      await page.setViewport({ width: 360, height: 640, hasTouch: world.kind === 'chrome' })
      await waitForMark(page, '550 drones')
      const { x, y } = await placeOf(page, '550 drones')
      await page.touchscreen.tap(x, y)
      const { box } = await waitForCard(page)
      assert.equal(Math.round(box.left), 0)
      assert.equal(Math.round(box.right), await page.evaluate(() => document.documentElement.clientWidth))
      assert.equal(Math.round(box.bottom), 640)
      assert.ok(y > box.top, 'where the line was, the sheet is now')
      await until(
        'the line above the sheet',
        () => page.evaluate(lineTop),
        top => top >= 0 && top < box.top - 8,
      )
      assert.ok(await cardOn(page), 'the page has moved under the sheet, and it is open still')
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
