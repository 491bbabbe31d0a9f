import type { Frame, Page } from 'puppeteer-core'
import { pause, until } from './check.ts'

/** What a reader does and sees on a page. */

export interface SeenMark {
  /** Name of its highlight: `aside-1` to `aside-6`, in the order of the verdicts. */
  name: string
  text: string
}

export const marksOn = (frame: Frame | Page): Promise<SeenMark[]> =>
  frame.evaluate(() => {
    const seen: SeenMark[] = []
    CSS.highlights.forEach((highlight, name) => {
      highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
        // For a moment after the page has changed a mark can point out of it, or past the end of its text; it is not drawn then.
        if (!startContainer.isConnected || endOffset > ((endContainer as Text).data?.length ?? 0)) return
        const live = document.createRange()
        live.setStart(startContainer, startOffset)
        live.setEnd(endContainer, endOffset)
        seen.push({ name, text: live.toString() })
      })
    })
    return seen
  })

export const waitForMark = (frame: Frame | Page, text: string): Promise<SeenMark[]> =>
  until(
    `a mark on “${text}”`,
    () => marksOn(frame),
    marks => marks.some(mark => mark.text.includes(text)),
  )

/** The middle of a mark's first line, after it was scrolled into view. */
export async function placeOf(frame: Frame | Page, text: string): Promise<Place> {
  const place = await frame.evaluate(wanted => {
    const lives: Range[] = []
    CSS.highlights.forEach(highlight => {
      highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
        const copy = document.createRange()
        copy.setStart(startContainer, startOffset)
        copy.setEnd(endContainer, endOffset)
        lives.push(copy)
      })
    })
    const live = lives.find(range => range.toString() === wanted)
    if (!live) return undefined
    live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const box = live.getClientRects()[0]!
    return { x: box.left + box.width / 2, y: box.top + box.height / 2, top: box.top, bottom: box.bottom }
  }, text)
  if (!place) throw new Error(`no mark holds “${text}”`)
  return place
}

export interface Place {
  x: number
  y: number
  top: number
  bottom: number
}

/** Comes from the side and rests on a mark, as a hand does. */
export async function rest(page: Page, text: string): Promise<Place> {
  await waitForMark(page, text)
  // A page that is just read anew has none for a moment.
  const place = (await until(
    `a place of “${text}”`,
    () => placeOf(page, text).catch(() => undefined),
    found => found,
  )) as Place
  await page.mouse.move(place.x + 4, Math.max(1, place.y - 90))
  await page.mouse.move(place.x + 2, place.y, { steps: 4 })
  await page.mouse.move(place.x, place.y)
  return place
}

export interface SeenCard {
  text: string
  box: { left: number; top: number; right: number; bottom: number }
  selected: string | null
  links: { href: string; target: string; rel: string }[]
  /** Whether the focus is in the card. */
  focused: boolean
  background: string
}

/** The card as it stands, or nothing. The e2e build leaves its shadow root open. */
export const cardOn = (frame: Frame | Page): Promise<SeenCard | null> =>
  frame.evaluate(() => {
    const host = document.querySelector(':popover-open')
    const card = host?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]')
    if (!host || !card) return null
    const { left, top, right, bottom } = host.getBoundingClientRect()
    return {
      text: card.innerText,
      box: { left, top, right, bottom },
      selected: card.querySelector('[role=tab][aria-selected=true]')?.textContent ?? null,
      links: [...card.querySelectorAll('a')].map(({ href, target, rel }) => ({ href, target, rel })),
      focused: document.activeElement === host,
      background: getComputedStyle(card).backgroundColor,
    }
  })

export const waitForCard = async (frame: Frame | Page): Promise<SeenCard> =>
  (await until(
    'an open card',
    () => cardOn(frame),
    card => card !== null,
  )) as SeenCard

/** Rests on a mark until its card is open: a page that is just read anew does not know of a pointer that came before. */
export const openCard = async (page: Page, text: string): Promise<SeenCard> =>
  (await until(
    'an open card',
    async () => {
      await rest(page, text)
      await pause(900)
      return cardOn(page)
    },
    card => card !== null,
  )) as SeenCard

export const waitForNoCard = (frame: Frame | Page) =>
  until(
    'no card',
    () => cardOn(frame),
    card => card === null,
  )

/** Presses something in the card with the mouse: what no reader pressed is ignored. */
export async function pressIn(page: Page, selector: string): Promise<void> {
  const { x, y } = await page.evaluate(wanted => {
    const element = document.querySelector(':popover-open')!.shadowRoot!.querySelector(wanted)!
    const { left, top, width, height } = element.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }, selector)
  await page.mouse.click(x, y)
}

/** A view of the same document from beside it, which nothing that it does to its own world, or may not do in it, can spoil. */
export const beside = (frame: Frame | Page): Page =>
  (('mainFrame' in frame ? frame.mainFrame() : frame) as unknown as { isolatedRealm(): Page }).isolatedRealm()
