import type { Page } from 'puppeteer-core'
import { verdicts } from '../../lib/model/annotation.ts'
import type { Launched } from '../browser.ts'
import { hoverMark } from '../look.ts'
import { waitForMarks } from '../marked.ts'
import { openSurface, tabNumber } from './surfaces.ts'

export interface Stage extends Launched {
  page: Page
  /** Address of the demo pages. */
  demo: string
  /** Gives a page the look of the run. */
  dress: (page: Page) => Promise<void>
}

/** One picture: what is done, and the page that is shown then. */
export interface Scene {
  name: string
  width?: number
  height?: number
  /** In these looks alone; all, if none are named. */
  looks?: string[]
  work: (stage: Stage) => Promise<Page>
}

/** A demo page with its marks. */
const marked =
  (path: string) =>
  async ({ page, demo }: Stage): Promise<Page> => {
    await page.goto(`${demo}/${path}`)
    await waitForMarks(page)
    return page
  }

/** The first statement on a page with this verdict. */
async function statementOf(page: Page, verdict: number): Promise<string | undefined> {
  return page.evaluate(
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
}

const demos = ['broadsheet', 'wire', 'portal', 'regional', 'magazine', 'newsletter', 'live', 'notebook'].map(
  name => `${name}.html`,
)

/** A card over a statement of the n-th verdict, on the first demo page that has one; `tab` opens one of its tabs. */
const cardOf =
  (verdict: number, tab = 0) =>
  async (stage: Stage): Promise<Page> => {
    for (const path of demos) {
      const page = await marked(path)(stage)
      const statement = await statementOf(page, verdict)
      if (statement === undefined || !(await hoverMark(page, statement))) continue
      if (tab) await openTab(page, tab)
      return page
    }
    throw new Error(`no demo page shows a card for ${verdicts[verdict] ?? 'an event'}`)
  }

/** Presses a tab of the open card as a hand does. */
async function openTab(page: Page, at: number): Promise<void> {
  const place = await page.evaluate(n => {
    const root = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot?.querySelector('.card'))
    const box = root?.shadowRoot?.querySelectorAll('[role=tab]')[n]?.getBoundingClientRect()
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }, at)
  if (!place) throw new Error('the card has no such tab')
  await page.mouse.click(place.x, place.y)
  await new Promise(resolve => setTimeout(resolve, 300))
}

const surface =
  (path: string) =>
  async (stage: Stage): Promise<Page> =>
    openSurface(stage, path)

/** A surface that speaks of a tab. */
const surfaceOfPage =
  (path: string, demoPage: string, width: number, height: number) =>
  async (stage: Stage): Promise<Page> => {
    const page = await marked(demoPage)(stage)
    return openSurface(stage, `${path}?tab=${await tabNumber(stage, page.url())}`, { width, height })
  }

export const scenes: Scene[] = [
  ...demos.map(
    (path): Scene => ({
      name: `marks-${path.replace('.html', '')}`,
      looks: ['light', 'dark'],
      work: marked(path),
    }),
  ),
  { name: 'marks-narrow', looks: ['light', 'dark'], width: 320, height: 640, work: marked('broadsheet.html') },
  { name: 'marks-hostile', looks: ['light'], work: marked('hostile.html') },
  ...verdicts.map((verdict, at): Scene => ({ name: `card-${verdict}`, work: cardOf(at) })),
  { name: 'card-event', work: cardOf(verdicts.length) },
  ...['figures', 'timeline', 'reports'].map(
    (tab, at): Scene => ({ name: `card-tab-${tab}`, looks: ['light', 'dark'], work: cardOf(2, at + 1) }),
  ),
  { name: 'card-narrow', width: 320, height: 640, work: cardOf(2) },
  {
    name: 'card-hostile',
    looks: ['light'],
    work: async stage => {
      const page = await marked('hostile.html')(stage)
      if (!(await hoverMark(page))) throw new Error('no card opened')
      return page
    },
  },
  { name: 'popup', work: surfaceOfPage('popup.html', 'portal.html', 360, 600) },
  { name: 'options', width: 1280, height: 1400, work: surface('options.html') },
  { name: 'options-narrow', width: 320, height: 1400, work: surface('options.html') },
  { name: 'welcome', work: surface('welcome.html') },
  { name: 'welcome-narrow', width: 320, height: 900, work: surface('welcome.html') },
  { name: 'panel', work: surfaceOfPage('sidepanel.html', 'broadsheet.html', 1280, 900) },
  { name: 'panel-narrow', work: surfaceOfPage('sidepanel.html', 'broadsheet.html', 360, 900) },
]
