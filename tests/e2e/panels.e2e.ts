import assert from 'node:assert/strict'
import { check, until } from './check.ts'
import { badgeOf, tabOf, withPanel } from './extension.ts'
import { marksOn, waitForCard, waitForMark } from './reader.ts'
import { openPanel, stopWorker, withPage } from './world.ts'

const textOf = (page: { evaluate: (work: () => string) => Promise<string> }) =>
  page.evaluate(() => document.body.innerText)

const first = [
  check('the record is installed at the first run, and options show it', world =>
    withPanel(world, 'options.html', async panel => {
      await until(
        'a record',
        () => textOf(panel),
        text => /\d+ events, \d+ reports/.test(text) && text.includes('comes with Sidelight'),
      )
    }),
  ),
]

const rest = [
  check('the popup counts what was found, and a click goes to the claim', world =>
    withPage(world, '/raid', async page => {
      await waitForMark(page, '550 drones and missiles')
      const tab = await tabOf(world, page)
      await until(
        'a number on the button',
        () => badgeOf(world, tab),
        text => Number(text) >= 5,
      )
      const popup = await openPanel(world, `popup.html?tab=${tab}`)
      await until(
        'counts',
        () => textOf(popup),
        text => /\d+ claims on this page/.test(text) && text.includes('differs from the record'),
      )
      await popup.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.list button')]
          .find(button => button.innerText.includes('550 drones'))
          ?.click(),
      )
      await page.bringToFront()
      assert.ok((await waitForCard(page)).text.includes('550'))
    }),
  ),
  check('the popup says so where a page concerns nothing on record', world =>
    withPage(world, '/unrelated', async page => {
      const tab = await tabOf(world, page)
      await withPanel(world, `popup.html?tab=${tab}`, async popup => {
        assert.match(await textOf(popup), /Nothing on this page/)
      })
    }),
  ),
  check('the switch for a site takes the marks away, keeps new pages unread, and brings them back', world =>
    withPage(world, '/raid', async page => {
      await waitForMark(page, '550 drones and missiles')
      const tab = await tabOf(world, page)
      const press = () =>
        withPanel(world, `popup.html?tab=${tab}`, async popup => {
          await popup.evaluate(() => document.querySelector<HTMLElement>('footer input')?.click())
          await new Promise(resolve => setTimeout(resolve, 500))
        })
      await press()
      await until(
        'no marks',
        () => marksOn(page),
        seen => seen.length === 0,
      )
      await page.reload()
      await new Promise(resolve => setTimeout(resolve, 1200))
      assert.deepEqual(await marksOn(page), [])
      await press()
      await waitForMark(page, '550 drones and missiles')
    }),
  ),
  check('the global switch in options works for open pages', world =>
    withPage(world, '/raid', async page => {
      await waitForMark(page, '550 drones and missiles')
      const press = () =>
        withPanel(world, 'options.html', async panel => {
          await panel.evaluate(() => document.querySelector<HTMLElement>('section input')?.click())
          await new Promise(resolve => setTimeout(resolve, 500))
        })
      await press()
      await until(
        'no marks',
        () => marksOn(page),
        seen => seen.length === 0,
      )
      await press()
      await waitForMark(page, '550 drones and missiles')
    }),
  ),
  check('the record is still there after the background was stopped', async world => {
    await stopWorker(world)
    await withPage(world, '/raid', async page => {
      await waitForMark(page, '550 drones and missiles')
    })
  }),
]

export const panels = { first, rest }
