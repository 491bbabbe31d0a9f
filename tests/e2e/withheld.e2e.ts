import assert from 'node:assert/strict'
import { check, pause, until } from './check.ts'
import { marksOn, waitForMark } from './reader.ts'
import { newPage, openPanel, type World, withPage } from './world.ts'

declare const chrome: {
  developerPrivate: { updateExtensionConfiguration(value: object): Promise<void> }
  tabs: { query(value: object): Promise<{ id: number; url?: string }[]> }
}

/** As a reader does in the browser's own list of extensions. */
async function giveAccess(world: World, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await newPage(world)
  await page.goto('chrome://extensions')
  await page.evaluate(value => chrome.developerPrivate.updateExtensionConfiguration(value), {
    extensionId: world.id,
    hostAccess,
  })
  await page.close()
}

export const withheld = [
  check(
    'where the browser withholds access the popup says so, and reads the page on request',
    async world => {
      await giveAccess(world, 'ON_CLICK')
      try {
        await withPage(world, '/raid', async page => {
          await pause(800)
          assert.deepEqual(await marksOn(page), [])
          // The click on the button in the toolbar lends access to this one tab.
          const extension = (await world.browser.extensions()).get(world.id)
          assert.ok(extension)
          await page.triggerExtensionAction(extension)
          const options = await openPanel(world, 'options.html')
          const tabs = await options.evaluate(() => chrome.tabs.query({}))
          await options.close()
          const tab = tabs.find(({ url }) => url === page.url())?.id
          const popup = await openPanel(world, `popup.html?tab=${tab}`)
          const text = () => popup.evaluate(() => document.body.innerText)
          assert.match(await text(), /has not given Sidelight access/)
          await popup.evaluate(() => document.querySelector<HTMLElement>('.button')?.click())
          await waitForMark(page, '550 drones and missiles')
          await until('counts', text, seen => /\d+ claims on this page/.test(seen))
          await popup.close()
          const welcome = await openPanel(world, 'welcome.html')
          assert.match(await welcome.evaluate(() => document.body.innerText), /not given access to sites yet/)
          await welcome.close()
        })
      } finally {
        await giveAccess(world, 'ON_ALL_SITES')
      }
    },
    'chrome',
  ),
]
