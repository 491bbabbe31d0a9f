import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { builtCode } from '../built.ts'
import { median } from '../rounds.ts'
import type { Target } from '../section.ts'
import type { Bench } from './driven.ts'
import { most } from './gate-cost.ts'

// biome-ignore lint/suspicious/noExplicitAny: they are in the page.
declare const mark: any, hover: any, Mark: any

/** 9,900 elements, and a hundred paragraphs with a term of their own; our own words. */
const terms = Array.from({ length: 100 }, (_, i) => `${i + 200} drones in district ${i}`)
const filler =
  '<p>The <b>fair</b> went on <i>until</i> the evening, <span>and nobody</span> left <em>before</em> the rain.</p>'
const html = `<!doctype html><html lang="en"><body>${terms
  .map(term => `<p>The <b>report</b> of the morning spoke of ${term}.</p>${filler.repeat(18)}`)
  .join('')}</body></html>`

/** Gate, reading and a hundred painted marks, beside mark.js with the same marks as plain terms; then the pointer. */
export async function marking(bench: Bench, rounds: number): Promise<Target[]> {
  const ours = await builtCode('commands/bench/page/marking-in-page.ts', 'iife')
  const peer = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8')
  const times: { ours: number[]; peer: number[] } = { ours: [], peer: [] }
  for (let round = 0; round < rounds; round++) {
    times.ours.push(
      await bench.open(html, world =>
        world.evaluate(
          (code, terms) => {
            new Function(code)()
            const start = performance.now()
            const { marks } = mark({ subject: /report/, detail: /drones/ }, terms)
            const time = performance.now() - start
            if (marks.length !== terms.length) throw new Error(`${marks.length} marks`)
            return time
          },
          ours,
          terms,
        ),
      ),
    )
    times.peer.push(
      await bench.open(html, world =>
        world.evaluate(
          (code, terms) => {
            new Function(code)()
            const start = performance.now()
            new Mark(document.body).mark(terms, { separateWordSearch: false })
            const time = performance.now() - start
            const count = document.querySelectorAll('mark').length
            if (count < terms.length) throw new Error(`${count} marks of mark.js`)
            return time
          },
          peer,
          terms,
        ),
      ),
    )
  }
  const pointer = await bench.open(html, world =>
    world.evaluate(
      (code, terms) => {
        new Function(code)()
        const { marks } = mark({ subject: /report/, detail: /drones/ }, terms)
        const [on, off] = [document.querySelector('p')!, document.querySelectorAll('p')[1]!]
        return [
          hover(marks, off, false),
          hover(marks, off, true),
          hover(marks, on, false),
          hover(marks, on, true),
        ] as number[]
      },
      ours,
      terms,
    ),
  )
  return [
    most('gate to 100 painted marks, share of mark.js', 1 / 50, median(times.ours) / median(times.peer)),
    most('gate to 100 painted marks', undefined, median(times.ours), 'ms'),
    most('pointer off a mark', 2, pointer[0]!, 'µs'),
    most('pointer off a mark, layout stale', 2, pointer[1]!, 'µs'),
    most('pointer on a mark', 50, pointer[2]!, 'µs'),
    most('pointer on a mark, layout stale', undefined, pointer[3]!, 'µs'),
    // A slice is at most a frame (lib/page/slices.ts); with the longest stretch it stays a task of 20 ms, or of 50.
    most(
      'longest stretch of reading without a breath, 1 MB of text',
      4,
      await longestStretch(bench, ours, 14_000),
      'ms',
    ),
    most(
      'longest stretch of reading without a breath, 5 MB of text',
      34,
      await longestStretch(bench, ours, 70_000),
      'ms',
    ),
  ]
}

/** What another process takes away only lengthens a stretch: of five times over the same text the shortest counts. */
async function longestStretch(bench: Bench, ours: string, paragraphs: number): Promise<number> {
  const html = `<!doctype html><html lang="en"><body>${filler.repeat(paragraphs)}</body></html>`
  const stretches: number[] = []
  for (let times = 0; times < 5; times++)
    stretches.push(
      await bench.open(html, world =>
        world.evaluate(code => {
          new Function(code)()
          return mark({ subject: /report/, detail: /drones/ }, []).longest as number
        }, ours),
      ),
    )
  return Math.min(...stretches)
}
