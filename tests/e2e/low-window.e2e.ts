import assert from 'node:assert/strict'
import type { Page } from 'puppeteer-core'
import { check, pause, until } from './check.ts'
import { step, tabOf } from './extension.ts'
import { cardOn, placeOf, pressIn, rest, waitForCard, waitForMark, waitForNoCard } from './reader.ts'
import { type World, withPage } from './world.ts'

/** A window of 1280 by 800 at a zoom of 400 %. */
const zoomed = { width: 320, height: 200 }

/** What of the card's inside is cut off or scrolls by itself, and whether the card is to be read without scrolling sideways. */
const insideOf = (page: Page) =>
  page.evaluate(() => {
    const card = document.querySelector(':popover-open')!.shadowRoot!.querySelector<HTMLElement>('.card')!
    const slits = [...card.querySelectorAll<HTMLElement>('.panels, .panel[data-shown=true]')].filter(
      each => each.scrollHeight > each.clientHeight + 1 && getComputedStyle(each).overflowY !== 'visible',
    )
    const shown = card.querySelector('.panel[data-shown=true]')!.getBoundingClientRect()
    return {
      slits: slits.map(({ className }) => className),
      sideways: card.scrollWidth - card.clientWidth,
      overlap: shown.top + shown.height - card.querySelector('.colophon, .hint')!.getBoundingClientRect().top > 1,
      record: card.querySelector('.sides div:last-child dd')!.getBoundingClientRect().bottom,
      tabs: card.querySelector('.tabs')!.getBoundingClientRect().top,
      bottom: card.getBoundingClientRect().bottom,
      scrolled: card.scrollTop,
    }
  })

/** Brings a mark to a height of the window; the test's own resting goes to its middle. */
async function restAt(page: Page, text: string, top: number): Promise<{ top: number; bottom: number }> {
  await page.evaluate(by => scrollBy({ top: by, behavior: 'instant' }), (await placeOf(page, text)).top - top)
  const { x, y, ...line } = await page.evaluate(wanted => {
    for (const highlight of CSS.highlights.values())
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        const box = range.getClientRects()[0]!
        if (range.toString() === wanted)
          return { x: box.left + box.width / 2, y: box.top + box.height / 2, top: box.top, bottom: box.bottom }
      }
    throw new Error(`no mark “${wanted}”`)
  }, text)
  await page.mouse.move(x + 60, y + 12)
  await page.mouse.move(x, y, { steps: 12 })
  return line
}

const inLowWindow = (world: World, work: (page: Page) => Promise<void>) =>
  withPage(world, '/raid', async page => {
    await page.setViewport(zoomed)
    await waitForMark(page, '550 drones')
    await work(page)
  })

export const lowWindow = [
  check(
    'at 400 % the card is a sheet with this page beside the record in sight, and its line stays free where it can',
    world =>
      inLowWindow(world, async page => {
        for (const [top, edge] of [
          [8, 'bottom'],
          [168, 'top'],
        ] as const) {
          const line = await restAt(page, '550 drones', top)
          const { box } = await waitForCard(page)
          assert.equal(Math.round(box[edge]), edge === 'top' ? 0 : zoomed.height)
          assert.equal(
            Math.round(box.right - box.left),
            await page.evaluate(() => document.documentElement.clientWidth),
          )
          assert.ok(box.top >= line.bottom || box.bottom <= line.top, JSON.stringify({ box, line }))
          const { slits, sideways, overlap, record, tabs, bottom } = await insideOf(page)
          assert.deepEqual({ slits, sideways, overlap }, { slits: [], sideways: 0, overlap: false })
          assert.ok(record <= bottom && record <= tabs, 'this page beside the record is seen without scrolling')
          await page.keyboard.press('Escape')
          await waitForNoCard(page)
        }
      }),
  ),
  check('at 400 % a sheet over its own line stays while the pointer is on it, and Escape keeps it away', world =>
    inLowWindow(world, async page => {
      await rest(page, '550 drones')
      const { box } = await waitForCard(page)
      assert.ok(box.bottom - box.top > 170 && box.top > 8, JSON.stringify(box))
      await page.mouse.move(box.left + 60, box.top + 90, { steps: 5 })
      await pause(2500)
      assert.ok(await cardOn(page))
      await page.keyboard.press('Escape')
      await waitForNoCard(page)
      await pause(800)
      assert.equal(await cardOn(page), null)
    }),
  ),
  check('at 400 % the command for the next claim leaves its line to be seen above the card that has the focus', world =>
    inLowWindow(world, async page => {
      assert.equal(await step(world, await tabOf(world, page), 1), true)
      await page.bringToFront()
      const { box, focused } = await waitForCard(page)
      const line = await page.evaluate(() => {
        const [explained] = CSS.highlights.get('aside-7')!
        const range = document.createRange()
        range.setStart(explained!.startContainer, explained!.startOffset)
        range.setEnd(explained!.endContainer, explained!.endOffset)
        const { top, bottom } = range.getBoundingClientRect()
        return { top, bottom }
      })
      assert.ok(focused)
      assert.ok(line.top >= 0 && line.bottom <= box.top && box.bottom - box.top >= 130, JSON.stringify({ line, box }))
    }),
  ),
  check('at 400 % each tab is shown from its beginning, and all of it scrolls as one', world =>
    inLowWindow(world, async page => {
      await rest(page, '550 drones')
      await waitForCard(page)
      // It rises for a moment.
      await pause(300)
      for (const name of ['reports', 'timeline']) {
        await pressIn(page, `#tab-${name}`)
        const { slits, sideways, overlap, scrolled } = await until(
          'the head scrolled away',
          () => insideOf(page),
          ({ scrolled }) => scrolled > 0,
        )
        assert.deepEqual({ slits, sideways, overlap }, { slits: [], sideways: 0, overlap: false })
        const first = await page.evaluate(id => {
          const root = document.querySelector(':popover-open')!.shadowRoot!
          const card = root.querySelector('.card')!.getBoundingClientRect()
          const tabs = root.querySelector('.tabs')!.getBoundingClientRect()
          return {
            tabs: tabs.top - card.top,
            panel: root.querySelector(`#panel-${id}`)!.getBoundingClientRect().top - tabs.bottom,
          }
        }, name)
        assert.ok(Math.abs(first.tabs) < 3 && Math.abs(first.panel) < 3, JSON.stringify({ name, first, scrolled }))
      }
    }),
  ),
]
