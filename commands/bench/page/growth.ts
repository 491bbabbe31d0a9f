import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { english } from '../../../lib/languages/en.ts'
import { anchorsOf, patternsOf } from '../../../lib/model/anchors.ts'
import type { PageText } from '../../../lib/model/annotation.ts'
import type { Dataset, NewsEvent, Report } from '../../../lib/model/record.ts'
import { compile } from '../../../lib/packing/compile.ts'
import { readDataset } from '../../dataset.ts'
import { findBrowser } from '../../find-browser.mjs'
import { readInput } from '../../input.ts'
import { builtReading } from '../built.ts'
import { median, timeRounds } from '../rounds.ts'
import type { Target } from '../section.ts'
import { most } from './gate-cost.ts'
import { grownBackground } from './grown-background.ts'

const folderOf = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url))
/** Enough pages for a median, few enough for a record that takes seconds a page. */
const pagesRead = 12

/** A record grown by events that nobody wrote: those it has, on other days, with other figures. */
export function grown(record: Dataset, count: number): Dataset {
  const raids = record.events.filter(event => event.kind === 'aerial-attack')
  const events = [...record.events]
  for (let i = 0; events.length < count; i++) events.push(another(raids[i % raids.length]!, i + 1))
  return { ...record, events }
}

/** One day later for each, from 1990 to 2017: no two of a kind share a night, and no page of today is about one. */
function another(event: NewsEvent, number: number): NewsEvent {
  const day = new Date(Date.UTC(1990, 0, 1 + number)).toISOString().slice(0, 10)
  const moved = (time: string) => day + time.slice(10)
  const named = (name: string) => `${name}, ${day}`
  const more = number % 97
  // What a card alone tells is left out: with it the record would be half as large again.
  const counted = ({ value, locator: _, explanation: __, via: ___, ...report }: Report): Report => ({
    ...report,
    asOf: moved(report.asOf),
    value:
      typeof value === 'string'
        ? value
        : { ...value, low: value.low + more, ...(value.high !== undefined && { high: value.high + more }) },
  })
  const names = event.names && Object.entries(event.names).map(([language, forms]) => [language, forms.map(named)])
  return {
    ...event,
    id: `${day}-${number}`,
    name: named(event.name),
    ...(names && { names: Object.fromEntries(names) }),
    time: { start: moved(event.time.start), end: moved(event.time.end) },
    relations: [],
    developments: [],
    reports: once(event.reports).map(counted),
  }
}

/** What repeats a value makes a record heavier on disk and changes nothing that is asked of it. */
function once(reports: Report[]): Report[] {
  const seen = new Set<string>()
  return reports.filter(({ measure, place, value, variant, reason }) => {
    const key = JSON.stringify([measure, place, value, variant, reason])
    return !seen.has(key) && seen.add(key)
  })
}

/** How much longer gate and reading take with a record of ten thousand events, and what the background holds of it. */
export async function growth(rounds: number): Promise<Target[]> {
  const record = readDataset(folderOf('data'))
  const [small, large] = [compile(record, [english]), compile(grown(record, 10_000), [english])]
  const { annotate } = await builtReading()
  const names = readdirSync(folderOf('tests/pages'))
    .filter(name => name.startsWith('en-'))
    .slice(0, pagesRead)
  const pages: PageText[] = []
  for (const name of names) pages.push(await readInput(join(folderOf('tests/pages'), name, 'source.html')))
  const texts = pages.map(page => ({ page, text: page.passages.map(({ text }) => text).join('\n') }))
  const looks = [small, large].map(pack => patternsOf(anchorsOf(pack.anchors)))
  const look = ({ subject, detail }: (typeof looks)[0], text: string) => {
    for (let turn = 0; turn < 50; turn++) if (subject.test(text)) detail.test(text)
  }
  // As the background holds them: what is known of a record is made once.
  const [today, tenThousand] = [[small], [large]]
  const times = timeRounds(
    {
      small: ({ page }) => annotate(page, today),
      large: ({ page }) => annotate(page, tenThousand),
      smallGate: ({ text }) => look(looks[0]!, text),
      largeGate: ({ text }) => look(looks[1]!, text),
    },
    texts,
    Math.min(rounds, 3),
  )
  const ratio = (a: 'large' | 'largeGate', b: 'small' | 'smallGate') => median(times.map(each => each[a] / each[b]))
  return [
    most(`Node, gate with 10,000 events beside ${record.events.length}`, 1.5, ratio('largeGate', 'smallGate')),
    most(`Node, reading with 10,000 events beside ${record.events.length}`, 1.5, ratio('large', 'small')),
    ...(findBrowser('chrome') ? [await grownBackground(large)] : []),
  ]
}
