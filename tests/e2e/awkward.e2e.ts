import assert from 'node:assert/strict'
import { check, pause, until } from './check.ts'
import { cardOn, marksOn, placeOf, rest, waitForCard, waitForMark } from './reader.ts'
import { withPage } from './world.ts'

export const awkward = [
  ...[
    ['/strict', 'a page with a strict CSP and Trusted Types'],
    ['/undated', 'a page without any date'],
    ['/hostile', 'a page whose own rules would hide or disfigure the card'],
  ].map(([path, name]) =>
    check(`${name} is read, and its card opens`, world =>
      withPage(world, path!, async page => {
        await rest(page, '550 drones and missiles')
        const { box, text } = await waitForCard(page)
        assert.ok(text.includes('The record'))
        assert.ok(box.right - box.left > 300 && box.bottom - box.top > 150, JSON.stringify(box))
      }),
    ),
  ),
  check('an empty page is left alone', world =>
    withPage(world, '/empty', async page => {
      await pause(600)
      assert.deepEqual(await marksOn(page), [])
    }),
  ),
  check('text in an open shadow root is read and marked', world =>
    withPage(world, '/shadow', async page => {
      await waitForMark(page, '550 drones and missiles')
    }),
  ),
  check('a frame is read for itself: with a card where there is room, without one where there is none', world =>
    withPage(world, '/framed', async page => {
      const [large, small] = await until(
        'two frames',
        async () => page.frames().filter(frame => frame !== page.mainFrame()),
        frames => frames.length === 2,
      )
      for (const frame of [large!, small!]) await waitForMark(frame, '550 drones and missiles')
      const hover = async (index: number) => {
        const frame = [large!, small!][index]!
        const inside = await placeOf(frame, '550 drones and missiles')
        const edge = await page.evaluate(at => {
          const element = document.querySelectorAll('iframe')[at]!
          element.scrollIntoView({ block: 'center', behavior: 'instant' })
          const { left, top } = element.getBoundingClientRect()
          return { left: left + element.clientLeft, top: top + element.clientTop }
        }, index)
        await page.mouse.move(edge.left + inside.x + 2, edge.top + inside.y, { steps: 3 })
        await page.mouse.move(edge.left + inside.x, edge.top + inside.y)
        return frame
      }
      await waitForCard(await hover(0))
      await page.mouse.move(2, 2)
      const frame = await hover(1)
      await pause(900)
      assert.equal(await cardOn(frame), null)
    }),
  ),
  check('a page of 5 MB is read to its end', world =>
    withPage(world, '/large', async page => {
      await waitForMark(page, '23 people had been injured')
      await until(
        'a mark at the end',
        () => marksOn(page),
        seen => seen.filter(mark => mark.text === '550 drones and missiles').length === 2,
        30_000,
      )
    }),
  ),
  check('on a page that is read from right to left the card still runs as its own words do', world =>
    withPage(world, '/rtl', async page => {
      await rest(page, '550 drones')
      await waitForCard(page)
      const [saying, record, verdict, buttons] = await page.evaluate(() => {
        const root = document.querySelector(':popover-open')!.shadowRoot!
        return ['.said', '.said + div', '.verdict', '.buttons'].map(
          selector => root.querySelector(selector)!.getBoundingClientRect().left,
        )
      })
      assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), 'rtl')
      assert.ok(saying! < record! && verdict! < buttons!, JSON.stringify({ saying, record, verdict, buttons }))
    }),
  ),
]
