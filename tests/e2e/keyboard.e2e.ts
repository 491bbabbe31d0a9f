import assert from 'node:assert/strict'
import { check, until } from './check.ts'
import { step, tabOf } from './extension.ts'
import { waitForCard, waitForMark, waitForNoCard } from './reader.ts'
import { withPage } from './world.ts'

export const keyboard = [
  check('the command for the next claim opens its card with the focus in it; Escape gives the focus back', world =>
    withPage(world, '/links', async page => {
      await waitForMark(page, '550 drones and missiles')
      const tab = await tabOf(world, page)
      await page.bringToFront()
      await page.focus('a')
      assert.equal(await step(world, tab, 1), true)
      await page.bringToFront()
      assert.ok((await waitForCard(page)).focused)
      await page.keyboard.press('Escape')
      await waitForNoCard(page)
      assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'A')
    }),
  ),
  check('commands walk through the claims of a page and say where they end', world =>
    withPage(world, '/raid', async page => {
      await waitForMark(page, '550 drones and missiles')
      const tab = await tabOf(world, page)
      const seen = new Set<string>()
      for (let last = ''; await step(world, tab, 1); ) {
        // The card before stands until the next is drawn.
        const { text } = await until(
          'the next card',
          () => waitForCard(page),
          card => card.text !== last,
        )
        last = text
        seen.add(text)
        assert.ok(seen.size < 30)
      }
      assert.ok(seen.size >= 5, `${seen.size} cards`)
      assert.equal(await step(world, tab, -1), true)
    }),
  ),
  check('arrow keys move between tabs, and no key reaches the page', world =>
    withPage(world, '/raid', async page => {
      await waitForMark(page, '550 drones and missiles')
      const tab = await tabOf(world, page)
      await step(world, tab, 1)
      await page.bringToFront()
      await waitForCard(page)
      await page.evaluate(() => {
        const heard: string[] = []
        Object.assign(window, { heard })
        document.addEventListener('keydown', event => heard.push(event.key))
      })
      // Pin, close, the panel, then the tabs.
      for (let i = 0; i < 12 && !(await tabHasFocus(page)); i++) await page.keyboard.press('Tab')
      await page.keyboard.press('ArrowRight')
      assert.equal((await waitForCard(page)).selected, 'Figures')
      await page.keyboard.press('End')
      assert.equal((await waitForCard(page)).selected, 'Reports')
      assert.deepEqual(await page.evaluate(() => (window as unknown as { heard: string[] }).heard), [])
    }),
  ),
]

const tabHasFocus = (page: Parameters<typeof waitForCard>[0]) =>
  page.evaluate(
    () => document.querySelector(':popover-open')?.shadowRoot?.activeElement?.getAttribute('role') === 'tab',
  )
