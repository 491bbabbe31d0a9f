import type { Page } from 'puppeteer-core'
import { buildExtension } from '../../build.ts'
import type { Browser } from '../../find-browser.mjs'
import { median } from '../rounds.ts'
import type { Target } from '../section.ts'
import { type Bench, openBench } from './driven.ts'
import { most } from './gate-cost.ts'

/** A page about an event on record. */
export const raid = `<!doctype html><html lang="en"><head><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-07-04T14:00:00+03:00"}</script></head>
<body style="margin: 120px; font: 18px/1.6 serif"><p>Ukraine’s air force said Russia launched 550 drones and missiles overnight, most of them at Kyiv.</p>
<p>Air defence shot down 270 of them, and 208 drones were lost to jamming.</p>${'<p>The rest of the page is about something else.</p>'.repeat(40)}</body></html>`
const idle = `<!doctype html><html lang="en"><body>${'<p>The fair went on until the evening.</p>'.repeat(400)}</body></html>`

// biome-ignore lint/suspicious/noExplicitAny: what the page notes of itself.
type Noting = typeof globalThis & { noted: any }

/** With the release build installed: what happens to the page, and how long a card takes after the dwell. */
export async function installed(kind: Browser): Promise<Target[]> {
  const bench = await openBench(kind, buildExtension(kind, 'production'))
  try {
    const first: number[] = []
    const later: number[] = []
    let notes = { shifts: 0, changes: 0, nodes: 0 }
    for (let round = 0; round < 5; round++)
      await bench.open(raid, async (world, page) => {
        await note(world)
        await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 10_000 })
        first.push(await dwell(world, page, '550 drones and missiles'))
        await page.mouse.move(4, 4, { steps: 2 })
        await new Promise(resolve => setTimeout(resolve, 1200))
        later.push(await dwell(world, page, '270 of them'))
        const seen = await world.evaluate(() => (globalThis as Noting).noted)
        notes = {
          shifts: Math.max(notes.shifts, seen.shifts),
          changes: Math.max(notes.changes, seen.changes),
          nodes: Math.max(notes.nodes, seen.nodes),
        }
      })
    return [
      most('end of the dwell to the first card of a page', 100, median(first), 'ms'),
      most('end of the dwell to a later card', 17, median(later), 'ms'),
      ...(kind === 'chrome' ? [most('layout shifts', 0, notes.shifts)] : []),
      most('changes of the page’s own tree', 0, notes.changes),
      most('elements added, cards included', 1, notes.nodes),
      ...(kind === 'chrome'
        ? [await memory(bench), most('memory of the background', 30, await heldByBackground(bench), 'MB')]
        : []),
    ]
  } finally {
    await bench.close()
  }
}

/** Notes what changes on a page from here on. */
const note = (world: Page) =>
  world.evaluate(() => {
    const noted = { shifts: 0, changes: 0, nodes: 0, moved: 0, shown: 0 }
    Object.assign(globalThis, { noted })
    new MutationObserver(records => {
      for (const { type, target, addedNodes, removedNodes } of records)
        if (target === document.documentElement && type === 'childList' && !removedNodes.length)
          noted.nodes += addedNodes.length
        else if (!(target as Element).matches?.('[popover]')) noted.changes++
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      new PerformanceObserver(list => {
        noted.shifts += list.getEntries().length
      }).observe({ type: 'layout-shift', buffered: true })
    document.addEventListener(
      'pointermove',
      () => {
        noted.moved = performance.now()
      },
      true,
    )
    document.addEventListener(
      'beforetoggle',
      () =>
        requestAnimationFrame(() => {
          noted.shown = performance.now()
        }),
      true,
    )
  })

/** Milliseconds from the end of the dwell (350 after the pointer came to rest) to the frame that shows the card. */
async function dwell(world: Page, page: Page, words: string): Promise<number> {
  const { x, y } = await world.evaluate(words => {
    ;(globalThis as Noting).noted.shown = 0
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(words)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + words.length)
      const box = range.getBoundingClientRect()
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
    }
    throw new Error(`${words} is not on the page`)
  }, words)
  await page.mouse.move(x, y - 60)
  await page.mouse.move(x, y)
  for (let tries = 0; tries < 60; tries++) {
    await new Promise(resolve => setTimeout(resolve, 50))
    const { moved, shown } = await world.evaluate(() => (globalThis as Noting).noted)
    if (shown) return shown - moved - 350
  }
  throw new Error('no card came')
}

/** Megabytes of the background's script after it has read pages and answered, the garbage gone. */
export async function heldByBackground({ browser }: Bench): Promise<number> {
  const target = await browser.waitForTarget(each => each.type() === 'service_worker', { timeout: 10_000 })
  const worker = await target.worker()
  if (!worker) throw new Error('the background could not be looked into')
  for (let times = 0; times < 3; times++) await worker.client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await worker.client.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}

/** Megabytes that a page which concerns no event holds more than without the extension, after the garbage is gone. */
async function memory(withIt: Bench): Promise<Target> {
  const without = await openBench('chrome')
  try {
    const used = async (bench: typeof without) => {
      const taken: number[] = []
      for (let round = 0; round < 3; round++)
        taken.push(
          await bench.open(idle, async (_, page) => {
            await new Promise(resolve => setTimeout(resolve, 1500))
            const session = await page.createCDPSession()
            for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage')
            return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6
          }),
        )
      return median(taken)
    }
    return most('memory of an idle page beside one without it', 0.3, (await used(withIt)) - (await used(without)), 'MB')
  } finally {
    await without.close()
  }
}
