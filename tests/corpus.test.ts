import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readInput } from '../commands/input.ts'
import { readLabels } from '../commands/labelled-pages.ts'
import { toLine } from '../commands/line.ts'
import { bundledPack } from '../commands/record.ts'
import { scorePage } from '../commands/score.ts'
import { totals } from '../commands/totals.ts'
import { annotate } from '../lib/annotate.ts'
import { composeCard } from '../lib/judging/card.ts'
import { page } from './page-of.ts'

const folder = fileURLToPath(new URL('pages', import.meta.url))
const packs = [bundledPack()]
const pages = readLabels(folder)
const readings = await Promise.all(pages.map(async ({ page }) => annotate(await readInput(join(folder, page)), packs)))
const scores = pages.map(({ page, label }, i) => scorePage(page, label, toLine(page, readings[i]!)))
const about = (names: RegExp) => totals(scores.filter((_, i) => names.test(pages[i]!.page)))

/** The floors lie just under what was measured: a change of the reading that costs trust must not pass unseen. */
describe('the project’s own labelled pages', () => {
  it('no page that is about no event on record is marked', () => {
    expect(totals(scores).unrelatedPagesMarked).toBe(0)
  })

  it('in the news a mark is right, and hardly one is a false accusation', () => {
    const news = about(/^en-[b-m]\d*-/)
    expect(news.precision).toBeGreaterThanOrEqual(0.99)
    expect(news.value).toBeGreaterThanOrEqual(0.99)
    expect(news.verdict).toBeGreaterThanOrEqual(0.99)
    expect(news.falseAccusations).toBeLessThanOrEqual(0.002)
    expect(news.eventPrecision).toBeGreaterThanOrEqual(0.99)
    expect(news.recall).toBeGreaterThanOrEqual(0.92)
    expect(news.eventRecall).toBeGreaterThanOrEqual(0.93)
  })

  it('in long and literary prose it would rather be silent than wrong', () => {
    const literary = about(/^en-(?![b-i]\d*-)/)
    expect(literary.precision).toBeGreaterThanOrEqual(0.97)
    expect(literary.verdict).toBeGreaterThanOrEqual(0.99)
    expect(literary.falseAccusations).toBeLessThanOrEqual(0.005)
    expect(literary.recall).toBeGreaterThanOrEqual(0.74)
  })

  it('every card says in words what ties its claim', () => {
    const evidence = readings.flatMap(({ annotations }) =>
      annotations.flatMap(claim => composeCard(packs, claim.event, claim)?.claim?.evidence ?? []),
    )
    expect(evidence.length).toBeGreaterThan(2000)
    expect(evidence.filter(({ text }) => !text.trim() || /NaN|undefined/.test(text))).toEqual([])
  })
})

it('the day of an event that no report dates is that of its time', () => {
  const [pack] = [bundledPack()]
  const undated = {
    ...pack,
    events: pack.events.map(event => ({
      ...event,
      figures: event.figures.filter(({ measure }) => measure !== 'date'),
      reports: event.reports.filter(({ measure }) => measure !== 'date'),
    })),
  }
  const text = 'On 4 July 2025 Russia launched 539 drones and 11 missiles at Kyiv.'
  const [claim] = annotate(page(text, '2025-07-04'), [undated]).annotations.filter(({ measure }) => measure === 'date')
  expect(composeCard([undated], '2025-07-04-kyiv', claim)?.claim?.record).toBe('3–4 July 2025')
})
