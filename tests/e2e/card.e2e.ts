import assert from 'node:assert/strict'
import { check, pause, until } from './check.ts'
import { cardOn, pressIn, rest, waitForCard, waitForMark, waitForNoCard } from './reader.ts'
import { withPage } from './world.ts'

export const cards = [
  check('resting on a claim opens the record beside it', world =>
    withPage(world, '/raid', async page => {
      await rest(page, '550 drones')
      const card = await waitForCard(page)
      for (const word of ['This page', 'The record', '550', '539', 'differs from the record'])
        assert.ok(card.text.includes(word), word)
      assert.equal(card.selected, 'At a glance')
    }),
  ),
  check('a pointer on its way to somewhere else opens nothing', world =>
    withPage(world, '/raid', async page => {
      const { x, y } = await rest(page, '550 drones and missiles')
      await page.mouse.move(x, y - 200)
      await pause(900)
      assert.equal(await cardOn(page), null)
    }),
  ),
  check('the card stays while the pointer is on it, however long, and goes after it has left', world =>
    withPage(world, '/raid', async page => {
      const { x, y } = await rest(page, '550 drones and missiles')
      const { box } = await waitForCard(page)
      await page.mouse.move(x, (y + box.top) / 2, { steps: 3 })
      await page.mouse.move(box.left + 40, box.top + 30, { steps: 6 })
      await pause(2500)
      assert.ok(await cardOn(page))
      await page.mouse.move(2, 2, { steps: 4 })
      await waitForNoCard(page)
    }),
  ),
  check('the card stands inside the window and leaves its line free', world =>
    withPage(world, '/raid', async page => {
      const line = await rest(page, '550 drones and missiles')
      const { box } = await waitForCard(page)
      const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
      assert.ok(
        box.left >= 0 && box.top >= 0 && box.right <= view.width && box.bottom <= view.height,
        JSON.stringify(box),
      )
      assert.ok(box.top >= line.bottom || box.bottom <= line.top, JSON.stringify({ box, line }))
      assert.ok(box.right - box.left <= 380 && box.bottom - box.top <= 420)
    }),
  ),
  check('a card above its line grows away from it', world =>
    withPage(world, '/raid', async page => {
      await waitForMark(page, '550 drones')
      // At the end of the page: no scrolling brings the line any higher.
      await page.evaluate(() => document.body.style.setProperty('margin', '900px auto 0'))
      const { top } = await rest(page, '550 drones')
      const before = await waitForCard(page)
      assert.ok(before.box.bottom <= top, 'there is more room above')
      await pressIn(page, '.why summary')
      const { box } = await until(
        'a higher card',
        async () => (await cardOn(page))!,
        now => now.box.bottom - now.box.top > before.box.bottom - before.box.top + 20,
      )
      assert.ok(Math.abs(box.bottom - before.box.bottom) < 1 && box.top >= 0, JSON.stringify(box))
    }),
  ),
  check('Escape closes the card, and it stays away while the pointer rests', world =>
    withPage(world, '/raid', async page => {
      const { x, y } = await rest(page, '550 drones and missiles')
      await waitForCard(page)
      await page.keyboard.press('Escape')
      await waitForNoCard(page)
      await page.mouse.move(x + 1, y)
      await pause(800)
      assert.equal(await cardOn(page), null)
    }),
  ),
  check('a press beside the card closes it, and so does its button', world =>
    withPage(world, '/raid', async page => {
      await rest(page, '550 drones and missiles')
      const { box } = await waitForCard(page)
      await page.mouse.click(5, 5)
      await waitForNoCard(page)
      await rest(page, '550 drones and missiles')
      await waitForCard(page)
      await page.mouse.click(box.right - 22, box.top + 22)
      await waitForNoCard(page)
    }),
  ),
  check('a pinned card stays when the pointer leaves', world =>
    withPage(world, '/raid', async page => {
      await rest(page, '550 drones and missiles')
      const { box } = await waitForCard(page)
      await page.mouse.click(box.right - 52, box.top + 22)
      await page.mouse.move(2, 2, { steps: 4 })
      await pause(900)
      assert.ok(await cardOn(page))
    }),
  ),
  check('tabs show figures, timeline and reports, and the card keeps its size', world =>
    withPage(world, '/raid', async page => {
      await rest(page, '550 drones')
      const first = await waitForCard(page)
      for (const name of ['figures', 'timeline', 'reports']) {
        await pressIn(page, `#tab-${name}`)
        await pause(100)
        const card = await waitForCard(page)
        assert.equal(card.selected?.toLowerCase(), name)
        assert.deepEqual(card.box, first.box)
        assert.notEqual(card.text, first.text)
      }
    }),
  ),
  check('who reports what is written out, however long the names', world =>
    withPage(world, '/alert', async page => {
      await page.setViewport({ width: 320, height: 700 })
      await rest(page, 'more than eight hours')
      await waitForCard(page)
      const names = await page.evaluate(() =>
        [...document.querySelector(':popover-open')!.shadowRoot!.querySelectorAll<HTMLElement>('.dots .who')].map(
          who => ({
            told: who.textContent,
            isCut: who.scrollWidth > who.clientWidth || who.scrollHeight > who.clientHeight,
          }),
        ),
      )
      assert.ok(names.length > 2, JSON.stringify(names))
      assert.ok(
        names.some(({ told }) => told?.includes(' more: ')),
        'of many names the first are shown, and all can be heard',
      )
      assert.deepEqual(
        names.filter(({ isCut }) => isCut),
        [],
      )
    }),
  ),
  check('sources are links with https addresses that open apart and tell nothing', world =>
    withPage(world, '/raid', async page => {
      await rest(page, '550 drones')
      const links = await until(
        'links to sources',
        async () => (await waitForCard(page)).links,
        found => found.length > 0,
      )
      for (const { href, target, rel } of links) {
        assert.match(href, /^https?:\/\//)
        assert.equal(`${target} ${rel}`, '_blank noopener noreferrer')
      }
    }),
  ),
  check('a link under a mark still works as a link', world =>
    withPage(world, '/links', async page => {
      const { x, y } = await rest(page, '550 drones and missiles')
      await Promise.all([page.waitForNavigation(), page.mouse.click(x, y)])
      assert.match(page.url(), /unrelated$/)
    }),
  ),
  check('the card takes the ground of the page, light or dark', async world => {
    const backgrounds: string[] = []
    for (const path of ['/raid', '/dark'])
      await withPage(world, path, async page => {
        await waitForMark(page, '550 drones')
        await rest(page, '550 drones')
        backgrounds.push((await waitForCard(page)).background)
      })
    assert.deepEqual(backgrounds, ['rgb(255, 255, 255)', 'rgb(27, 30, 34)'])
  }),
]
