import assert from 'node:assert/strict'
import { check, pause, until } from './check.ts'
import { tabOf, withPanel } from './extension.ts'
import { cardOn, pressIn, rest, waitForCard, waitForMark, waitForNoCard } from './reader.ts'
import { openPanel, type World, withPage } from './world.ts'

declare const chrome: { [name: string]: any }

const hintIn = (page: Parameters<typeof cardOn>[0]) =>
  page.evaluate(
    () => document.querySelector(':popover-open')?.shadowRoot?.querySelector<HTMLElement>('.hint')?.innerText ?? '',
  )
const addressesOf = (world: World) =>
  withPanel(world, 'options.html', panel =>
    panel.evaluate(async () => (await chrome.tabs.query({})).map((tab: { url?: string }) => tab.url ?? '')),
  )

/** Runs first, in a browser that has just got the extension. */
const atInstall = [
  check('the install opens one page that says what it does, and no other', async world => {
    const seen = await until(
      'the page',
      () => addressesOf(world),
      all => all.some((address: string) => address.endsWith('/welcome.html')),
    )
    assert.equal(seen.filter((address: string) => address.endsWith('/welcome.html')).length, 1)
  }),
  check('the first card says what the lines mean, and no card after it', world =>
    withPage(world, '/raid', async page => {
      await rest(page, '550 drones')
      await waitForCard(page)
      assert.match(await hintIn(page), /Underlined statements/)
      await pressIn(page, '.hint button')
      await until(
        'no hint',
        () => hintIn(page),
        text => text === '',
      )
      assert.ok(await cardOn(page))
      await page.keyboard.press('Escape')
      await waitForNoCard(page)
      await page.reload()
      await rest(page, '550 drones')
      await waitForCard(page)
      assert.equal(await hintIn(page), '')
    }),
  ),
]

const later = [
  check('the example of the first page is read: the same marks, the same card', async world => {
    const page = await openPanel(world, 'welcome.html')
    await waitForMark(page, '550 drones and missiles')
    await rest(page, '550 drones')
    const card = await waitForCard(page)
    for (const word of ['This page', '550', '539']) assert.ok(card.text.includes(word), word)
    assert.equal(await page.evaluate(() => document.querySelector('.access')), null)
    await page.close()
  }),
  check('a pause takes all marks away, says how long it lasts, and ends when the reader says so', world =>
    withPage(world, '/raid', async page => {
      await waitForMark(page, '550 drones')
      const popup = await openPanel(world, `popup.html?tab=${await tabOf(world, page)}`)
      const text = () => popup.evaluate(() => document.body.innerText)
      const turn = () =>
        popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('footer input')].at(-1)?.click())
      await turn()
      await until('it says so', text, seen => seen.includes('Paused until the browser is closed'))
      await page.bringToFront()
      await until(
        'no marks',
        () => page.evaluate(() => [...CSS.highlights.values()].flatMap(highlight => [...highlight]).length),
        count => count === 0,
      )
      await popup.bringToFront()
      await turn()
      await pause(300)
      await page.bringToFront()
      await waitForMark(page, '550 drones')
      await popup.close()
    }),
  ),
]

export const firstRun = { atInstall, later }
