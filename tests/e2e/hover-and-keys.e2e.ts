import assert from 'node:assert/strict'
import { check, pause } from './check.ts'
import { step, tabOf } from './extension.ts'
import { cardOn, rest, waitForCard, waitForMark, waitForNoCard } from './reader.ts'
import { withPage } from './world.ts'

export const hoverAndKeys = [
  // WCAG 2.2, 1.4.13, word by word: hoverable, persistent, dismissible without moving the pointer.
  check('what a pointer opens can be entered, stays for ten seconds and more, and goes at Escape', world =>
    withPage(world, '/raid', async page => {
      const { x, y } = await rest(page, '550 drones and missiles')
      const { box } = await waitForCard(page)
      await page.mouse.move(x, (y + box.top) / 2, { steps: 3 })
      await page.mouse.move(box.left + 60, (box.top + box.bottom) / 2, { steps: 6 })
      await pause(10_000)
      assert.ok(await cardOn(page), 'the card went by itself')
      await page.keyboard.press('Escape')
      await waitForNoCard(page)
    }),
  ),
  check('with the keyboard alone one comes to every control of a card, and out of it', world =>
    withPage(world, '/raid', async page => {
      await waitForMark(page, '550 drones and missiles')
      const tab = await tabOf(world, page)
      await step(world, tab, 1)
      await page.bringToFront()
      await waitForCard(page)
      const wanted = await page.evaluate(() => {
        const root = document.querySelector(':popover-open')?.shadowRoot
        return [...(root?.querySelectorAll<HTMLElement>('button, a[href], summary, [tabindex="0"]') ?? [])]
          .filter(each => each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }))
          .map(each => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim())
      })
      assert.ok(wanted.length >= 4, `${wanted.length} controls`)
      const reached = new Set<string>()
      for (let i = 0; i < wanted.length + 4; i++) {
        await page.keyboard.press('Tab')
        const at = await page.evaluate(() => {
          const each = document.querySelector(':popover-open')?.shadowRoot?.activeElement
          return (each?.getAttribute('aria-label') ?? each?.textContent ?? '').trim()
        })
        reached.add(at)
      }
      for (const each of wanted) assert.ok(reached.has(each), `“${each}” is out of reach`)
      await page.keyboard.press('Escape')
      await waitForNoCard(page)
    }),
  ),
]
