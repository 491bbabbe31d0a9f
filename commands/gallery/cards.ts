import type { Page } from 'puppeteer-core'
import { verdicts } from '../../lib/model/annotation.ts'
import { hoverMark, tapMark } from '../look.ts'
import { marked, type Scene, type Stage, settled } from './stage.ts'

const papers = ['broadsheet', 'wire', 'portal', 'regional', 'magazine', 'newsletter', 'live', 'notebook']
export const demos = papers.map(name => `${name}.html`)

/** The first statement on a page with the n-th verdict. */
const statementOf = (page: Page, verdict: number): Promise<string | undefined> =>
  page.evaluate(
    name => {
      const [first] = CSS.highlights.get(name) ?? []
      if (!first) return undefined
      const range = document.createRange()
      range.setStart(first.startContainer, first.startOffset)
      range.setEnd(first.endContainer, first.endOffset)
      return range.toString()
    },
    `aside-${verdict + 1}`,
  )

/** A card over a statement of the n-th verdict, on the first demo page that has one; `tab` opens one of its tabs. */
const cardOf =
  (verdict: number, tab = 0) =>
  async (stage: Stage): Promise<Page> => {
    for (const path of demos) {
      const page = await marked(path)(stage)
      const statement = await statementOf(page, verdict)
      if (statement === undefined || !(await hoverMark(page, statement))) continue
      if (tab) await press(page, '[role=tab]', tab)
      return page
    }
    throw new Error(`no demo page shows a card for ${verdicts[verdict] ?? 'an event'}`)
  }

/** A card over a certain statement of a demo page; over what matters most there, if none is named. */
export const cardOn =
  (path: string, statement?: string, then: (page: Page) => Promise<void> = async () => {}) =>
  async (stage: Stage): Promise<Page> => {
    const page = await marked(path)(stage)
    if (!(await hoverMark(page, statement))) throw new Error(`no card opened over “${statement}” on ${path}`)
    await then(page)
    return page
  }

/** Presses something in the open card as a hand does: what no reader pressed is ignored. */
async function press(page: Page, selector: string, at = 0): Promise<void> {
  const place = await page.evaluate(
    (wanted, n) => {
      const root = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot?.querySelector('.card'))
      const box = root?.shadowRoot?.querySelectorAll(wanted)[n]?.getBoundingClientRect()
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    },
    selector,
    at,
  )
  if (!place) throw new Error(`the card has no ${selector}`)
  await page.mouse.click(place.x, place.y)
  await settled()
}

/** The same card from the lower edge, under a finger. */
async function sheet({ kind, ...stage }: Stage): Promise<Page> {
  await stage.page.setViewport({ width: 360, height: 640, hasTouch: kind === 'chrome' })
  const page = await marked('broadsheet.html')({ kind, ...stage })
  await tapMark(page)
  return page
}

const phone = { width: 320, height: 640 }
/** A window of 1280 by 800 at 400 %. */
const zoomed = { width: 320, height: 200 }

export const cards: Scene[] = [
  { name: 'card-first', first: true, work: cardOn('broadsheet.html', '550 drones') },
  ...verdicts.map((verdict, at): Scene => ({ name: `card-${verdict}`, work: cardOf(at) })),
  { name: 'card-event', work: cardOf(verdicts.length) },
  ...['figures', 'timeline', 'reports'].map(
    (tab, at): Scene => ({ name: `card-tab-${tab}`, work: cardOf(verdicts.indexOf('outdated'), at + 1) }),
  ),
  { name: 'card-why', work: cardOn('broadsheet.html', '550 drones', page => press(page, '.why summary')) },
  { name: 'card-days', work: cardOn('newsletter.html', '32 injured') },
  { name: 'card-days-early', work: cardOn('wire.html', 'At least 23 people were injured') },
  { name: 'card-narrow', ...phone, work: cardOf(verdicts.indexOf('disputed')) },
  { name: 'card-zoomed', ...zoomed, work: cardOn('broadsheet.html', '550 drones') },
  {
    name: 'card-zoomed-reports',
    ...zoomed,
    work: cardOn('broadsheet.html', '550 drones', page => press(page, '[role=tab]', 3)),
  },
  { name: 'card-zoomed-half', width: 640, height: 400, work: cardOn('broadsheet.html', '550 drones') },
  { name: 'card-sheet', ...phone, work: sheet },
  { name: 'card-hostile', work: cardOn('hostile.html') },
  { name: 'card-rtl', work: cardOn('rtl.html') },
  { name: 'card-uk', language: 'uk', work: cardOn('broadsheet.html', '550 drones') },
  { name: 'card-uk-first', language: 'uk', first: true, work: cardOn('wire.html', 'At least 23 people were injured') },
  {
    name: 'card-uk-reports',
    language: 'uk',
    work: cardOn('broadsheet.html', '550 drones', page => press(page, '[role=tab]', 3)),
  },
]
