import assert from 'node:assert/strict'
import { check, until } from './check.ts'
import { marksOn, rest } from './reader.ts'
import { withPage } from './world.ts'

/** With the build that people install: the card's root is closed, so it is seen from outside only. */
export const release = [
  check('the release build marks a page, opens its card, and lets no page look into it', world =>
    withPage(world, '/raid', async page => {
      await rest(page, '550 drones and missiles')
      const host = await until(
        'a card',
        () =>
          page.evaluate(() => {
            const element = document.querySelector(':popover-open')
            const box = element?.getBoundingClientRect()
            return box && { open: element!.shadowRoot !== null, wide: box.width, high: box.height }
          }),
        seen => seen && seen.high > 100,
      )
      assert.equal(host?.open, false)
      assert.ok((await marksOn(page)).length >= 5)
    }),
  ),
]
