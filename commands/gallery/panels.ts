import type { Page } from 'puppeteer-core'
import { marked, type Scene, type Stage, settled } from './stage.ts'
import { openSurface, tabNumber } from './surfaces.ts'

type Do = (page: Page) => Promise<unknown>

/** A surface that speaks of a demo page, as wide and high as it is said; `then` brings it to where it is taken. */
export const surfaceOfPage =
  (path: string, demoPage: string, width: number, height: number, then?: Do) =>
  async (stage: Stage): Promise<Page> => {
    const page = await marked(demoPage)(stage)
    const surface = await openSurface(stage, `${path}?tab=${await tabNumber(stage, page.url())}`, { width, height })
    await then?.(surface)
    await settled()
    return surface
  }

export const panelOf = (width: number, then?: Do, height = 900) =>
  surfaceOfPage('sidepanel.html', 'broadsheet.html', width, height, then)

/** Opens the first claim that differs from the record. */
export const open: Do = async page => {
  const row = await page.waitForSelector('[data-kind=contradicted] > .row')
  await row?.click()
  await page.waitForSelector('.beside')
}

const search =
  (words: string): Do =>
  async page => {
    await page.type('#search', words)
    await page.waitForSelector('.results .note:not(:empty)')
  }

/** From an open claim to its dossier, in a panel that has room for one of the two. */
const dossier: Do = async page => {
  await open(page)
  const way = await page.waitForSelector('.to-dossier')
  await way?.click()
}

/** To a part of the dossier, by its link. */
const partOf =
  (part: string): Do =>
  async page => {
    await page.waitForSelector('.parts a')
    await page.evaluate(id => document.getElementById(id)?.scrollIntoView(), part)
  }

export const panels: Scene[] = [
  { name: 'panel', work: panelOf(1280) },
  { name: 'panel-open', work: panelOf(1280, open) },
  { name: 'panel-search', work: panelOf(1280, search('injured')) },
  { name: 'panel-figures', work: panelOf(1280, partOf('figures')) },
  { name: 'panel-timeline', work: panelOf(1280, partOf('timeline')) },
  { name: 'panel-reports', work: panelOf(1280, partOf('reports')) },
  { name: 'panel-edge', looks: ['light'], work: panelOf(760, open) },
  { name: 'panel-narrow', work: panelOf(360) },
  { name: 'panel-narrow-open', work: panelOf(360, open) },
  { name: 'panel-narrow-dossier', work: panelOf(360, dossier) },
  {
    name: 'panel-narrow-reports',
    work: panelOf(360, async page => {
      await dossier(page)
      await partOf('reports')(page)
    }),
  },
  { name: 'panel-narrow-search', work: panelOf(360, search('injured')) },
  { name: 'panel-320', work: panelOf(320, open) },
  { name: 'panel-320-dossier', work: panelOf(320, dossier) },
  // As narrow as Firefox lets its sidebar be.
  { name: 'panel-200', looks: ['light'], work: panelOf(200, open) },
  { name: 'panel-zoomed', looks: ['light'], work: panelOf(320, dossier, 200) },
  { name: 'panel-uk', language: 'uk', work: panelOf(1280, open) },
  { name: 'panel-uk-narrow', language: 'uk', work: panelOf(360, open) },
  { name: 'panel-uk-dossier', language: 'uk', work: panelOf(320, dossier) },
]
