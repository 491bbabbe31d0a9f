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

const folder = fileURLToPath(new URL('pages', import.meta.url))
const packs = [bundledPack()]
const pages = readLabels(folder)
const scores = await Promise.all(
  pages.map(async ({ page, label }) =>
    scorePage(page, label, toLine(page, annotate(await readInput(join(folder, page)), packs))),
  ),
)
const about = (prefix: string) => totals(scores.filter((_, i) => pages[i]!.page.startsWith(prefix)))

/** The floors lie just under what was measured: a change of the reading that costs trust must not pass unseen. */
describe('the project’s own labelled pages', () => {
  it('no page that is about no event on record is marked', () => {
    expect(totals(scores).unrelatedPagesMarked).toBe(0)
  })

  it('in plain news a mark is right and none is a false accusation', () => {
    const plain = about('en-b-')
    expect(plain.precision).toBeGreaterThanOrEqual(0.98)
    expect(plain.verdict).toBeGreaterThanOrEqual(0.98)
    expect(plain.falseAccusations).toBe(0)
    expect(plain.recall).toBeGreaterThanOrEqual(0.87)
  })

  it('in long and literary prose it would rather be silent than wrong', () => {
    const all = totals(scores)
    expect(all.precision).toBeGreaterThanOrEqual(0.96)
    expect(all.verdict).toBeGreaterThanOrEqual(0.97)
    expect(all.falseAccusations).toBeLessThanOrEqual(0.01)
    expect(all.recall).toBeGreaterThanOrEqual(0.68)
  })
})
