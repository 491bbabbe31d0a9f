import assert from 'node:assert/strict'
import type { Page } from 'puppeteer-core'
import { check, pause, until } from './check.ts'
import { cardOn, marksOn, pressIn, rest, waitForCard, waitForMark } from './reader.ts'
import { withPage } from './world.ts'

const claim = '550 drones and missiles'
const isMarked = async (page: Page) => (await marksOn(page)).some(({ text }) => text === claim)

export const wrong = [
  check('a reader who finds a mark wrong copies what was read as what, and the mark goes from this page', world =>
    withPage(world, '/raid', async page => {
      await rest(page, claim)
      await waitForCard(page)
      await pressIn(page, '.wrong summary')
      await pause(150)
      await pressIn(page, '.wrong button')
      await until(
        'the mark is gone',
        () => isMarked(page),
        marked => !marked,
      )
      // The card stays, and says what was done.
      assert.match((await cardOn(page))?.text ?? '', /Copied; the mark is taken away/)
      assert.ok((await marksOn(page)).length >= 4, 'other marks stay')
      const copied = await pasted(page)
      assert.ok(copied.includes(`${world.site.address}/raid#:~:text=`), copied)
      assert.ok(copied.includes(`[${claim}]`), copied)
      assert.match(copied, /Read as: 2025-07-04-kyiv\/launched@Ukraine 550/)
      // A page that changes is read anew, and the mark stays away.
      await page.evaluate(() =>
        document.querySelector('article')!.insertAdjacentHTML('beforeend', '<p>Kyiv counted 550 drones.</p>'),
      )
      await pause(1500)
      assert.ok(!(await isMarked(page)))
      await page.reload()
      await waitForMark(page, claim)
    }),
  ),
]

/** What the clipboard holds, put into a field of the page. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea')
    document.body.append(field)
    field.focus()
  })
  await page.keyboard.down('Control')
  await page.keyboard.press('v')
  await page.keyboard.up('Control')
  return until(
    'what was copied',
    () => page.evaluate(() => document.querySelector('textarea')!.value),
    text => text !== '',
  )
}
