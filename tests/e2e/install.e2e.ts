import assert from 'node:assert/strict'
import { check, pause } from './check.ts'
import { marksOn, waitForMark } from './reader.ts'
import { newPage } from './world.ts'

/** Runs near the end: Firefox gives an add-on that is installed again another address. */
export const install = [
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
]
