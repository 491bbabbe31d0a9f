import { anchorsOf, patternsOf } from '../../../lib/model/anchors.ts'
import { bundledPack } from '../../record.ts'
import { builtCode } from '../built.ts'
import { median } from '../rounds.ts'
import type { Target } from '../section.ts'
import type { Bench } from './driven.ts'

declare const gate: (patterns: { subject: RegExp; detail: RegExp }, isLive?: boolean) => boolean
declare const floor: () => number
declare const runGate: () => void

/** Nothing costs less and has seen the whole text. */
const floorCode = `function floor() {
  const walker = document.createTreeWalker(document.body ?? document, 4)
  let length = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.data.length
  return length
}; globalThis.floor = floor`

const words = anchorsOf(bundledPack().anchors)
const { subject, detail } = patternsOf(words)

/** One way in a page just loaded: the first run, the script included, and the median of those after it. */
async function timed(bench: Bench, html: string | Buffer, way: 'floor' | 'gate', code: string) {
  return bench.open(html, world =>
    world.evaluate(
      (way, code, subject, detail) => {
        const start = performance.now()
        new Function(code)()
        const run =
          way === 'floor'
            ? () => floor()
            : () => gate({ subject: new RegExp(subject, 'i'), detail: new RegExp(detail, 'i') })
        const found = run()
        const cold = performance.now() - start
        const warm = Array.from({ length: 9 }, () => {
          const again = performance.now()
          run()
          return performance.now() - again
        }).sort((a, b) => a - b)[4]!
        return { cold, warm, isOpen: found === true }
      },
      way,
      code,
      subject.source,
      detail.source,
    ),
  )
}

/** A page that concerns no event: everything that Sidelight does there, beside the floor. */
export async function gateCost(bench: Bench, pages: (string | Buffer)[], rounds: number): Promise<Target[]> {
  const gateCode = await builtCode('commands/bench/page/gate-in-page.ts', 'iife')
  const kept: { cold: number[]; warm: number[]; coldFloor: number[]; warmFloor: number[] }[] = []
  for (const html of pages) {
    const taken = {
      cold: [] as number[],
      warm: [] as number[],
      coldFloor: [] as number[],
      warmFloor: [] as number[],
    }
    let isOpen = false
    for (let round = 0; round < rounds && !isOpen; round++) {
      const first = await timed(bench, html, 'gate', gateCode)
      isOpen = first.isOpen
      taken.cold.push(first.cold)
      taken.warm.push(first.warm)
      const second = await timed(bench, html, 'floor', floorCode)
      taken.coldFloor.push(second.cold)
      taken.warmFloor.push(second.warm)
    }
    if (!isOpen) kept.push(taken)
  }
  if (!kept.length) throw new Error('every page concerns an event on record')
  const of = (what: 'cold' | 'warm' | 'coldFloor' | 'warmFloor') => kept.map(page => median(page[what]))
  const ratio = (a: number[], b: number[], at: (all: number[]) => number) => at(a) / at(b)
  return [
    most(`gate to floor, cold, median of ${kept.length} pages`, 1, ratio(of('cold'), of('coldFloor'), median)),
    most('gate to floor, cold, at p95', 2, ratio(of('cold'), of('coldFloor'), p95)),
    most('gate to floor, warm, median', 1, ratio(of('warm'), of('warmFloor'), median)),
    most('gate, cold, median', undefined, median(of('cold')), 'ms'),
    most('gate, cold, p95', undefined, p95(of('cold')), 'ms'),
    await insertions(bench, gateCode),
  ]
}

/** A thousand paragraphs that a live page adds, one by one, on a page that concerns no event. */
const insertions = (bench: Bench, gateCode: string): Promise<Target> =>
  bench.open('<!doctype html><body><div id="feed"></div></body>', async world => {
    const time = await world.evaluate(
      async (code, subject, detail) => {
        new Function(code)()
        gate({ subject: new RegExp(subject, 'i'), detail: new RegExp(detail, 'i') }, true)
        const feed = document.querySelector('#feed')!
        let sum = 0
        for (let i = 0; i < 1000; i++) {
          const entry = document.createElement('p')
          entry.textContent = `Entry ${i}: the fair went on until the evening, and nobody wanted to go home before the rain.`
          feed.append(entry)
          if (i % 10) continue
          // Ten come together; what has been noted of them is looked at.
          await Promise.resolve()
          const start = performance.now()
          runGate()
          sum += performance.now() - start
        }
        return sum
      },
      gateCode,
      subject.source,
      detail.source,
    )
    return most('1,000 insertions on a live page, each', 12, time, 'µs')
  })

export const most = (name: string, wanted: number | undefined, reached: number, unit?: string): Target => ({
  name,
  ...(wanted !== undefined && { wanted }),
  reached,
  isMost: true,
  ...(unit && { unit }),
})

export const p95 = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * 0.95))]!
