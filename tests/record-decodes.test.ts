import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { schemaText } from '../commands/data/canonical.ts'
import { decodeFiles, readDataset, readFiles } from '../commands/dataset.ts'
import { reconcileAll } from '../lib/judging/reconcile.ts'
import { english } from '../lib/languages/en.ts'
import { mostAnchors } from '../lib/packing/anchors.ts'
import { compile } from '../lib/packing/compile.ts'
import { decodeFolder } from '../lib/packing/dataset.ts'
import { format } from '../lib/packing/format.ts'
import type { Json } from './workshop.ts'

const folder = fileURLToPath(new URL('../data', import.meta.url))
const texts = readFiles(folder)
const dataset = readDataset(folder)
const pack = compile(dataset, [english])

describe('the record', () => {
  it.each(Object.keys(texts))('%s is in canonical form', path => {
    const measures = dataset.measures.map(measure => measure.id)
    expect(format(path, JSON.parse(texts[path]!), measures)).toBe(texts[path])
  })

  it('has the schema that its decoder describes', () => {
    expect(readFileSync(`${folder}/schema.json`, 'utf8')).toBe(schemaText())
  })

  it('adds up wherever its sums can be checked', () => {
    const sums = reconcileAll(dataset)
    expect(sums.filter(sum => sum.outcome === 'differs')).toEqual([])
    const raids = ['2025-06-29-ukraine', '2025-07-04-kyiv', '2025-07-19-ukraine', '2025-07-21-kyiv']
    for (const raid of raids) {
      const checked = sums.filter(sum => sum.event === raid && sum.sum.whole === 'launched')
      expect(checked.length, raid).toBeGreaterThan(0)
    }
  })

  it('copies no more of a source than a locator of eight words', () => {
    for (const { reports } of dataset.events)
      for (const { locator = '' } of reports) expect(locator.split(/\s+/).length).toBeLessThanOrEqual(8)
  })
})

describe('the pack made of it', () => {
  it('is plain JSON, without the proofs', () => {
    const text = JSON.stringify(pack)
    expect(JSON.parse(text)).toEqual(pack)
    expect(pack.events.some(event => 'examples' in event)).toBe(false)
    expect(pack.events.flatMap(event => event.reports).every(report => report.place)).toBe(true)
  })

  it('is at most 60 kB when compressed, and 25 kB more for each further language; in memory in under 5 ms', () => {
    const text = JSON.stringify(pack)
    const { translations = {}, ...bare } = pack
    const size = gzipSync(JSON.stringify(bare)).length
    expect(size).toBeLessThanOrEqual(60_000)
    expect(gzipSync(text).length - size).toBeLessThanOrEqual(25_000 * Object.keys(translations).length)
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now()
      JSON.parse(text)
      return performance.now() - start
    })
    // The best of some runs: what the work costs, not what else the machine does meanwhile.
    expect(Math.min(...times)).toBeLessThan(5)
  })

  it('gives the gate at most a hundred anchors, of both roles', () => {
    expect(pack.anchors.length).toBeLessThanOrEqual(mostAnchors)
    const texts = (role: string) => pack.anchors.filter(anchor => anchor.role === role).map(anchor => anchor.text)
    expect(texts('subject')).toEqual(expect.arrayContaining(['Kyiv', 'Kiev', 'Ukrain', 'Zelensk', 'Putin']))
    expect(texts('detail')).toEqual(expect.arrayContaining(['drone', '550', '539', '478']))
    expect(new Set(pack.anchors.map(anchor => anchor.text)).size).toBe(pack.anchors.length)
  })

  it('leaves room for figures however many languages bring their words', () => {
    const wordy = Array.from({ length: 9 }, (_, i) => ({ id: `l${i}`, gateWords: words(i) }))
    const { anchors } = compile(dataset, [english, ...wordy])
    expect(anchors).toHaveLength(mostAnchors)
    expect(anchors.filter(anchor => /^\d+$/.test(anchor.text)).length).toBeGreaterThanOrEqual(15)
    for (let i = 0; i < 5; i++) expect(anchors.some(anchor => anchor.text === words(i)[0])).toBe(true)
  })
})
const words = (language: number) => Array.from({ length: 30 }, (_, i) => `word-${language}-${i}`)

describe('a file that is wrong', () => {
  const spoil = (path: string, change: (json: Json) => void) => {
    const json = JSON.parse(texts[path]!)
    change(json)
    return { ...texts, [path]: JSON.stringify(json) }
  }
  const errorsOf = (spoiled: Record<string, string>) => {
    const decoded = decodeFiles(spoiled)
    return 'errors' in decoded ? decoded.errors : []
  }

  it('has all its errors told at once, each with path, what was found and what was expected', () => {
    const errors = errorsOf(
      spoil('events/2025-07-04-kyiv.json', event => {
        event.kind = 'raid'
        event.reports[3].value = true
        delete event.reports[4].source
      }),
    )
    expect(errors).toEqual([
      expect.stringMatching(/^events\/2025-07-04-kyiv\.json: kind: found "raid", expected one of aerial-attack, /),
      'events/2025-07-04-kyiv.json: reports[3].value (launched-article-003): found true, expected a number of 0 or more, a range or a wording',
      expect.stringMatching(
        /^events\/2025-07-04-kyiv\.json: reports\[4\]\.source \(over-550-aljazeeranewslive\): found nothing, expected a name/,
      ),
    ])
  })

  it('is not let through for want of references', () => {
    const cases: [string, (json: Json) => void, string][] = [
      [
        'events/2025-07-04-kyiv.json',
        event => (event.place = 'Atlantis'),
        'place: found "Atlantis", expected one of the places',
      ],
      [
        'events/2025-07-04-kyiv.json',
        event => (event.id = 'other'),
        'id: found "other", expected the file\'s own name',
      ],
      ['measures.json', ({ sums }) => (sums[0].parts = ['nothing']), 'sums[0].parts[0]: found "nothing"'],
      ['places.json', places => (places[0].within = places[0].name), 'found a circle over "Ukraine"'],
      ['voices.json', voices => voices.push(voices[0]), 'a second time, expected a name of its own'],
    ]
    for (const [path, change, expected] of cases) expect(errorsOf(spoil(path, change)).join('\n')).toContain(expected)
  })

  it('that is missing is named', () => {
    const { 'voices.json': _, ...rest } = texts
    const parsed = Object.fromEntries(Object.entries(rest).map(([path, text]) => [path, JSON.parse(text)]))
    expect(decodeFolder(parsed)).toEqual({
      errors: ['voices.json: found no such file, expected one in every data folder'],
    })
  })
})
