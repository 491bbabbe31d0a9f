import assert from 'node:assert/strict'
import { check, pause } from './check.ts'

/** Hosts that a browser asks for itself, with or without an extension. */
const ofTheBrowser = /(^|\.)(mozilla\.(org|com|net)|firefox\.com|googleapis\.com|google\.com|gvt1\.com)$/

export const privacy = [
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
]
