import type { Page } from 'puppeteer-core'
import type { Launched } from '../browser.ts'
import type { Browser } from '../find-browser.mjs'
import { waitForMarks } from '../marked.ts'

export interface Stage extends Launched {
  kind: Browser
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
  /** What the extension speaks in it; English, if nothing is said. */
  language?: string
  /** Nobody has opened a card yet. */
  first?: true
  work: (stage: Stage) => Promise<Page>
}

/** A demo page with its marks. */
export const marked =
  (path: string) =>
  async ({ page, demo }: Stage): Promise<Page> => {
    await page.goto(`${demo}/${path}`)
    await waitForMarks(page)
    return page
  }

/** For what moves or is drawn in a moment. */
export const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 400))
