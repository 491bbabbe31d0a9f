import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page, ScreenshotClip } from 'puppeteer-core'
import { verdicts } from '../lib/model/annotation.ts'

/** What a reader would want to see first: what differs, before what agrees; last the names of events. */
const order: string[] = [
  ...(['contradicted', 'outdated', 'disputed', 'supported', 'unverified'] as const).map(verdict =>
    verdicts.indexOf(verdict),
  ),
  verdicts.length,
].map(at => `aside-${at + 1}`)

/** The middle of a marked statement's first line, a certain one if it is named, after it was scrolled into view. */
const placeOfMark = (page: Page, wanted?: string): Promise<{ x: number; y: number } | undefined> =>
  page.evaluate(
    (names, wanted) => {
      for (const { startContainer, startOffset, endContainer, endOffset } of names.flatMap(name => [
        ...(CSS.highlights.get(name) ?? []),
      ])) {
        const range = document.createRange()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        if (wanted !== undefined && range.toString() !== wanted) continue
        startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
        // To where people read, with room for a card below.
        scrollBy({ top: range.getBoundingClientRect().top - innerHeight * 0.3, behavior: 'instant' })
        const { left, top, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }
      }
      return undefined
    },
    order,
    wanted,
  )

/** Waits until a card is there in full. Gives whether it is. */
const cardShown = (page: Page): Promise<boolean> =>
  page
    .waitForFunction(
      () =>
        [...document.querySelectorAll('*')].some(
          ({ shadowRoot }) =>
            shadowRoot?.querySelector('.card') &&
            shadowRoot.getAnimations().every(({ playState }) => playState === 'finished'),
        ),
      { timeout: 5000 },
    )
    .then(
      () => true,
      () => false,
    )

/** Rests the pointer on a marked statement and waits for its card. Gives whether it came. */
export async function hoverMark(page: Page, wanted?: string): Promise<boolean> {
  const point = await placeOfMark(page, wanted)
  if (!point) return false
  // A hand comes to rest: the card does not open under a pointer that travels.
  await page.mouse.move(point.x + 60, point.y + 40)
  await page.mouse.move(point.x, point.y, { steps: 12 })
  return cardShown(page)
}

/** Puts a finger on a marked statement and waits for its sheet. Gives whether it came. */
export async function tapMark(page: Page, wanted?: string): Promise<boolean> {
  const point = await placeOfMark(page, wanted)
  if (!point) return false
  await page.touchscreen.tap(point.x, point.y)
  return cardShown(page)
}

/** Saves what is on the screen, or a part of it, and gives the path. */
export async function saveScreenshot(page: Page, folder: string, name: string, clip?: ScreenshotClip): Promise<string> {
  const path = join(folder, `${name}.png`)
  mkdirSync(dirname(path), { recursive: true })
  await page.screenshot({ path: path as `${string}.png`, ...(clip && { clip }) })
  return path
}
