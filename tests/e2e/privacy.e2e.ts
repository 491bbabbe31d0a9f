import assert from 'node:assert/strict'
import { check, pause } from './check.ts'
import { notedErrors } from './noted.ts'

/** Hosts that a browser asks for itself, with or without an extension. */
const ofTheBrowser = /(^|\.)(mozilla\.(org|com|net)|firefox\.com|googleapis\.com|google\.com|gvt1\.com)$/

const noted = check('the browser has noted no error of the extension, in pages or behind them', async world => {
  assert.deepEqual(await notedErrors(world), [])
})

export const privacy = {
  /** A browser forgets what it noted of an extension that is installed again. */
  beforeInstall: [noted],
  last: [
    check('nothing that was done here asked anything outside this machine', async world => {
      await pause(500)
      assert.deepEqual(
        world.site.outside.filter(host => !ofTheBrowser.test(host)),
        [],
      )
    }),
    check('no page and no part of the extension reported an error', async world => {
      assert.deepEqual(world.errors, [])
    }),
    noted,
  ],
}
