import assert from 'node:assert/strict'
import type { Page } from 'puppeteer-core'
import { check, pause, until } from './check.ts'
import { beside, cardOn, marksOn, placeOf, rest, waitForCard, waitForMark, waitForNoCard } from './reader.ts'
import { inFirefox, type World, withPage } from './world.ts'

const mark = '550 drones and missiles'
/** What a reader meets where the card is. */
const seenAt = (page: Page) =>
  page.evaluate(() => {
    const host = [...document.querySelectorAll(':popover-open')].find(({ shadowRoot }) => shadowRoot !== null)
    const { left, top, width, height } = host!.getBoundingClientRect()
    return [0.2, 0.5, 0.8].map(part => {
      const there = document.elementFromPoint(left + width / 2, top + height * part)
      return there === host ? 'card' : `${there?.tagName} at ${[left, top, width, height]}`
    })
  })

/** Pages that meddle with the world around them, with what is put into them, or with events. */
export const meddling = [
  check('a page that has patched and frozen what scripts rely on is read, and its card opens closed to it', world =>
    withPage(world, '/meddling', async page => {
      const view = beside(page)
      await waitForMark(view, mark)
      const { x, y } = await placeOf(view, mark)
      await page.mouse.move(x + 4, y - 60)
      await page.mouse.move(x, y, { steps: 4 })
      await waitForCard(view)
      // What the page has laid in wait for its own scripts has caught nothing of ours.
      assert.equal(await page.evaluate(() => (window as unknown as { caught: unknown[] }).caught.length), 0)
      // The driver's own scripts run in the page's world, and stumble; ours would be among the errors that the browser notes.
      world.errors = world.errors.filter(error => !error.includes('patched by the page'))
    }),
  ),
  check('a page that takes the card out loses it, and the next dwell brings it again', world =>
    withPage(world, '/raid', async page => {
      await rest(page, mark)
      await waitForCard(page)
      await page.evaluate(() => document.querySelector(':popover-open')?.remove())
      assert.equal(await cardOn(page), null)
      await page.mouse.move(2, 2, { steps: 3 })
      await pause(500)
      await rest(page, mark)
      await waitForCard(page)
    }),
  ),
  check('a page that takes out whatever is put into it stays usable, without a card', world =>
    withPage(world, '/raid', async page => {
      await page.evaluate(() => {
        const keep = new Set<Node>(document.documentElement.childNodes)
        new MutationObserver(records => {
          for (const { addedNodes } of records)
            for (const node of addedNodes) if (!keep.has(node)) (node as Element).remove()
        }).observe(document.documentElement, { childList: true })
      })
      await rest(page, mark)
      await pause(900)
      assert.equal(await cardOn(page), null)
      assert.ok((await marksOn(page)).length >= 5)
    }),
  ),
  check('a page that makes events of its own opens no card, presses nothing in it and closes none', world =>
    withPage(world, '/raid', async page => {
      await waitForMark(page, mark)
      const { x, y } = await placeOf(page, mark)
      const pretend = () =>
        page.evaluate(
          (clientX, clientY) => {
            const target = document.elementFromPoint(clientX, clientY)!
            const at = { clientX, clientY, bubbles: true, composed: true }
            for (const kind of ['pointermove', 'pointerdown']) target.dispatchEvent(new PointerEvent(kind, at))
            target.dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'touch' }))
            document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
          },
          x,
          y,
        )
      await pretend()
      await pause(900)
      assert.equal(await cardOn(page), null)
      await rest(page, mark)
      const { selected } = await waitForCard(page)
      await page.evaluate(() => {
        // As if the root were open to it, as it is in this build alone.
        const inside = document.querySelector(':popover-open')!.shadowRoot!
        for (const button of inside.querySelectorAll<HTMLElement>('button, [role=tab]')) button.click()
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
        document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
      })
      await pause(300)
      assert.equal((await waitForCard(page)).selected, selected)
    }),
  ),
  check('messages from a page’s own world change nothing', world =>
    withPage(world, '/raid', async page => {
      const before = (await waitForMark(page, mark)).length
      const reaches = await page.evaluate(() => {
        const world = globalThis as { chrome?: { runtime?: object }; browser?: object }
        for (const kind of ['off', 'hit', 'gone', 'found', 'reveal']) {
          window.postMessage({ kind, findings: [] }, '*')
          document.dispatchEvent(new CustomEvent(kind, { detail: { kind } }))
        }
        return [world.browser, world.chrome?.runtime].some(each => each !== undefined)
      })
      assert.equal(reaches, false)
      await pause(400)
      assert.equal((await marksOn(page)).length, before)
      assert.equal(await cardOn(page), null)
    }),
  ),
  check('the card lies above pop-overs and dialogs of the page, and above an element that fills the screen', world =>
    withPage(world, '/covered', async page => {
      await waitForMark(page, mark)
      await page.evaluate(() => document.querySelector('dialog')?.show())
      await rest(page, mark)
      await cardAbove(page)
      await page.keyboard.press('Escape')
      await page.evaluate(() => document.querySelector('dialog')?.close())
      await page.evaluate(() => document.querySelector('button')?.scrollIntoView({ block: 'center' }))
      await page.click('button')
      await until(
        'the whole screen',
        () => page.evaluate(() => document.fullscreenElement?.tagName),
        tag => tag === 'MAIN',
      )
      await rest(page, mark)
      await cardAbove(page)
      await page.evaluate(() => document.exitFullscreen())
    }),
  ),
  check('nothing of marks or card is on paper', world =>
    withPage(world, '/raid', async page => {
      await rest(page, mark)
      await waitForCard(page)
      const shot = async () => Buffer.from(await page.screenshot()).toString('base64')
      await showAs(world, page, 'print')
      const withMarks = await shot()
      await showAs(world, page, 'screen')
      const onScreen = await shot()
      await page.keyboard.press('Escape')
      await waitForNoCard(page)
      await page.evaluate(() => CSS.highlights.clear())
      assert.ok((await shot()) !== onScreen, 'on the screen they are seen')
      await showAs(world, page, 'print')
      assert.ok((await shot()) === withMarks, 'as if there were none')
      await showAs(world, page, 'screen')
    }),
  ),
]

/** On paper, or on the screen again. */
const showAs = (world: World, page: Page, medium: 'print' | 'screen') =>
  world.kind === 'chrome'
    ? page.emulateMediaType(medium)
    : inFirefox(world, `gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium}'`)

async function cardAbove(page: Page): Promise<void> {
  await until(
    'a card in front of everything',
    () => page.evaluate(() => [...document.querySelectorAll(':popover-open')].some(host => host.shadowRoot !== null)),
    isOpen => isOpen,
  )
  assert.deepEqual(await seenAt(page), ['card', 'card', 'card'])
}
