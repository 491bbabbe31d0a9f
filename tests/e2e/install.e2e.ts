import assert from 'node:assert/strict'
import { check, pause } from './check.ts'
import { marksOn, rest, waitForCard, waitForMark, waitForNoCard } from './reader.ts'
import { newPage, stopWorker, withPage } from './world.ts'

/** Runs near the end: Firefox gives an add-on that is installed again another address. */
export const install = [
  check('pages that were open when the extension went away lose their marks without an error', world =>
    withPage(world, '/raid', async page => {
      await rest(page, '550 drones and missiles')
      await waitForCard(page)
      await page.mouse.move(2, 2, { steps: 3 })
      await waitForNoCard(page)
      const shot = async () => Buffer.from(await page.screenshot()).toString('base64')
      const marked = await shot()
      await world.browser.uninstallExtension(world.id)
      try {
        // The page goes on living, and so may the scripts that were put into it.
        await page.evaluate(() => {
          const added = document.createElement('p')
          added.textContent = 'Kyiv: 12 drones were shot down.'
          document.querySelector('article')?.append(added)
          setTimeout(() => added.remove(), 400)
        })
        await pause(1200)
        const bare = await shot()
        assert.ok(bare !== marked)
        await page.evaluate(() => CSS.highlights.clear())
        assert.ok((await shot()) === bare, 'nothing of the marks is to be seen')
      } finally {
        await world.browser.installExtension(world.extension)
      }
    }),
  ),
  check('a tab that was open before the install is read', async world => {
    const page = await newPage(world)
    await world.browser.uninstallExtension(world.id)
    await page.goto(`${world.site.address}/raid`)
    await pause(500)
    assert.deepEqual(await marksOn(page), [])
    await world.browser.installExtension(world.extension)
    await waitForMark(page, '550 drones and missiles')
    await page.close()
  }),
  check('a background that is stopped in the middle of its install starts over', async world => {
    await world.browser.uninstallExtension(world.id)
    await world.browser.installExtension(world.extension)
    await stopWorker(world)
    await withPage(world, '/raid', async page => {
      await waitForMark(page, '550 drones and missiles')
    })
  }),
]
