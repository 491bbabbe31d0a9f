import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inCorridor } from '../lib/page/corridor.ts'
import { lineToKeepFree } from '../lib/page/lines.ts'
import { type Box, fullSize, gap, hasRoom, leastHeight, place, sheet, touchSheet } from '../lib/page/placement.ts'

const view = { width: 1200, height: 800 }
const line = (left: number, top: number, width = 120, height = 24): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const boxOf = (line: Box, height: number, window = view): Box => {
  const full = fullSize(window)
  const at = place(line, { width: full.width, height: Math.min(height, full.height) }, window)
  const high = Math.min(height, full.height, at.maxHeight)
  return { left: at.left, top: at.top, right: at.left + at.maxWidth, bottom: at.top + high }
}

describe('the card', () => {
  it('stands below its line, beginning where the claim begins', () => {
    expect(boxOf(line(300, 200), 400)).toEqual({ left: 300, top: 224 + gap, right: 680, bottom: 624 + gap })
  })

  it('is flipped above where there is no room below', () => {
    expect(boxOf(line(300, 700), 400).bottom).toBe(700 - gap)
  })

  it('stands beside the line in a window too low for either', () => {
    const low = { width: 1200, height: 200 }
    expect(boxOf(line(100, 90), 180, low).left).toBe(220 + gap)
  })

  it('is never larger than 380 by 420', () => {
    expect(fullSize({ width: 4000, height: 4000 })).toEqual({ width: 380, height: 420 })
  })
})

/** Any line in any window, and how high a card is for it. `lowest`: the lowest window. */
const cases = (lowest: number, highest = 1600) =>
  fc
    .record({
      width: fc.integer({ min: 240, max: 2600 }),
      height: fc.integer({ min: lowest, max: highest }),
      x: fc.float({ min: 0, max: 1, noNaN: true }),
      y: fc.float({ min: 0, max: 1, noNaN: true }),
      wide: fc.integer({ min: 4, max: 900 }),
      high: fc.integer({ min: 8, max: 60 }),
      card: fc.integer({ min: 80, max: 700 }),
    })
    .map(({ width, height, x, y, wide, high, card }) => ({
      window: { width, height },
      spot: line(x * (width - 4), y * (height - high), Math.min(wide, width - x * (width - 4)), high),
      card,
    }))

function expectInside(box: Box, window: typeof view) {
  expect(box.left).toBeGreaterThanOrEqual(0)
  expect(box.top).toBeGreaterThanOrEqual(0)
  expect(box.right).toBeLessThanOrEqual(window.width)
  expect(box.bottom).toBeLessThanOrEqual(window.height)
}
const apart = (box: Box, spot: Box) =>
  box.top >= spot.bottom || box.bottom <= spot.top || box.left >= spot.right || box.right <= spot.left

it('is always inside the window and never over its line, wherever that is and however large the window', () => {
  fc.assert(
    fc.property(cases(200), ({ window, spot, card }) => {
      const box = boxOf(spot, card, window)
      expectInside(box, window)
      expect(apart(box, spot)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

describe('in a window too low for a card by its line', () => {
  const boxOfSheet = ({ edge, left, width, maxHeight }: ReturnType<typeof sheet>, card: number, window = view): Box => {
    const height = Math.min(card, maxHeight)
    const top = edge === 'top' ? 0 : window.height - height
    return { left, top, right: left + width, bottom: top + height }
  }

  it('no card is a slit: by its line it has room for head and tabs, at an edge for its head, and the line stays free where it can', () => {
    let covered = 0
    fc.assert(
      fc.property(cases(200, 700), ({ window, spot, card }) => {
        const full = fullSize(window)
        const size = { width: full.width, height: Math.min(card, full.height) }
        if (hasRoom(spot, size, window)) {
          const box = boxOf(spot, card, window)
          expect(box.bottom - box.top).toBeGreaterThan(Math.min(size.height, leastHeight) - 0.01)
          return
        }
        const box = boxOfSheet(sheet(spot, window), card, window)
        expectInside(box, window)
        expect(box.bottom - box.top).toBeGreaterThan(Math.min(card, 130) - 0.01)
        const couldBeApart = Math.max(spot.top, window.height - spot.bottom) >= 130 + gap
        if (couldBeApart) expect(apart(box, spot)).toBe(true)
        else covered++
      }),
      { numRuns: 4000 },
    )
    expect(covered).toBeGreaterThan(0)
  })

  it('leaves a strip of the page to press on where it covers the line', () => {
    const window = { width: 320, height: 200 }
    const box = boxOfSheet(sheet(line(20, 90), window), 400, window)
    expect(box.top).toBeGreaterThan(8)
  })

  it('comes from the upper edge where the line is low, and from the lower one else', () => {
    const window = { width: 320, height: 220 }
    expect(sheet(line(20, 180), window).edge).toBe('top')
    expect(sheet(line(20, 20), window).edge).toBe('bottom')
  })

  it('is no wider than a card can fill, and under a finger from the lower edge in a window of any use', () => {
    expect(sheet(line(20, 180), { width: 900, height: 220 })).toMatchObject({ left: 210, width: 480 })
    expect(touchSheet(line(20, 500), { width: 360, height: 640 })).toMatchObject({ edge: 'bottom', maxHeight: 384 })
  })
})

describe('the way to the card', () => {
  const mark = line(300, 200)
  it('is open between the facing edges, whether the card is below, above or beside', () => {
    expect(inCorridor(mark, line(300, 232, 380, 400), 320, 228)).toBe(true)
    expect(inCorridor(mark, line(300, -210, 380, 400), 320, 195)).toBe(true)
    expect(inCorridor(mark, line(428, 100, 380, 300), 424, 150)).toBe(true)
  })
  it('is closed elsewhere', () => {
    expect(inCorridor(mark, line(300, 232, 380, 400), 320, 190)).toBe(false)
    expect(inCorridor(mark, line(300, 232, 380, 400), 100, 228)).toBe(false)
  })
})

describe('what is kept free', () => {
  it('is a claim of up to three lines as a whole, of a longer one the line the pointer is on', () => {
    const lines = [line(500, 100, 200), line(100, 130, 600), line(100, 160, 600), line(100, 190, 600)]
    expect(lineToKeepFree(lines.slice(0, 2), 110)).toEqual({ left: 100, top: 100, right: 700, bottom: 154 })
    expect(lineToKeepFree(lines, 170)).toEqual(lines[2])
  })
  it('is nothing where the claim is no longer drawn', () => {
    expect(lineToKeepFree([])).toBeUndefined()
  })
})
