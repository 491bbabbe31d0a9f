import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { bundledPack } from '../commands/record.ts'
import { annotate } from '../lib/annotate.ts'
import { english } from '../lib/languages/en.ts'
import { openBundle } from '../lib/packing/bundle.ts'
import { compile } from '../lib/packing/compile.ts'
import { largestBundle } from '../lib/packing/dataset.ts'
import { report, smallEvent, smallRecord } from './small-record.ts'
import { type Json, workshop } from './workshop.ts'

const base = smallRecord([report('launched', 550)])
const event = {
  ...smallEvent([report('launched', 600), report('launched.drones', 590)]),
  id: '2025-09-01-raid',
  target: 'Kyiv',
}
const own = {
  format: 1,
  id: 'newsroom',
  version: '1.0.0',
  title: 'Our record',
  date: '2025-09-02',
  sources: [{ id: 'herald', publisher: 'The Herald', url: 'https://herald.example/raid' }],
  events: [event],
}
const open = (json: unknown) => openBundle(typeof json === 'string' ? json : JSON.stringify(json), base, [english])
const errorsOf = (json: unknown) => {
  const opened = open(json)
  return 'errors' in opened ? opened.errors : []
}

describe('a record of one’s own', () => {
  // The small base has a source of the same id, so the newsroom's is another.
  const mine = JSON.parse(JSON.stringify(own).replaceAll('"herald"', '"our-paper"'))

  it('becomes a pack that stands alone, by the compiler of the build', () => {
    const opened = open(mine)
    if ('errors' in opened) throw new Error(opened.errors.join('\n'))
    const { pack } = opened
    expect(pack.places.map(place => place.name)).toEqual(['Ukraine', 'Kyiv'])
    expect(pack.voices.map(voice => voice.id)).toEqual(['ukraine', 'air-force'])
    expect(pack.measures).toEqual(base.measures)
    expect(pack.events[0]?.figures.map(({ measure, derived }) => [measure, derived])).toEqual([
      ['launched', undefined],
      ['launched.drones', undefined],
      ['launched.missiles', true],
    ])
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack)
    expect(openBundle(JSON.stringify(mine), compile(base, [english]), [english])).toEqual(opened)
  })

  it('cannot take the place of what is built in', () => {
    expect(errorsOf({ ...mine, id: base.id })[0]).toMatch(/^id: found "small", which is the built-in record's/)
    const same = { ...mine, events: [{ ...mine.events[0], id: base.events[0]!.id }] }
    expect(errorsOf(same)).toEqual(['events[0]: found "2025-07-04-kyiv" a second time, expected a name of its own'])
    const voices = [{ id: 'air-force', name: 'Somebody else' }]
    expect(errorsOf({ ...mine, voices })[0]).toMatch(/^voices\[0\]: found "air-force" a second time/)
    expect(errorsOf({ ...mine, voices: [base.voices[1]] })).toEqual([])
  })

  it.each<[string, unknown, RegExp]>([
    ['too large', `"${'x'.repeat(largestBundle)}"`, /^the file: found more than 5 MB, expected at most 5 MB$/],
    ['too large in bytes', `"${'я'.repeat(largestBundle / 2)}"`, /^the file: found more than 5 MB/],
    ['no JSON', '{ "format": 1', /^the file: found text that is not JSON/],
    ['no object', '[]', /^the file: found a list, expected an object \(Bundle\)$/],
    ['of another format', { ...mine, format: 2 }, /^format: found 2, expected 1$/],
    [
      'with a script for an address',
      { ...mine, sources: [{ ...mine.sources[0], url: 'javascript:alert(1)//a.b' }] },
      /^sources\[0\]\.url: found "javascript/,
    ],
    [
      'with a password in an address',
      { ...mine, sources: [{ ...mine.sources[0], url: 'https://a:b@c.example/' }] },
      /^sources\[0\]\.url/,
    ],
    ['with control characters', { ...mine, title: 'Our\u0000record' }, /^title: found /],
    [
      'with a text without end',
      { ...mine, title: 'x'.repeat(1e6) },
      /^title: found "x{57}\.\.\.", expected a text of 1 to 120 characters$/,
    ],
    [
      'with events without end',
      { ...mine, events: Array(2001).fill({}) },
      /^events: found 2001 entries, expected at most 2000$/,
    ],
    [
      'with a prototype',
      JSON.stringify(mine).replace('"title"', '"__proto__":{"a":1},"title"'),
      /^__proto__: found a field that is not known here/,
    ],
    ['nested without end', `${'['.repeat(1e5)}${']'.repeat(1e5)}`, /^the file: found/],
    [
      'that counts minus one drone',
      { ...mine, events: [{ ...event, reports: [{ ...report('launched', 1), value: -1 }] }] },
      /^events\[0\]\.reports\[0\]\.value: found -1/,
    ],
  ])('that is %s is refused with a line that says so', (_, json, line) => {
    expect(errorsOf(json)[0]).toMatch(line)
  })

  it('never throws, whatever is in the file', () => {
    const anything = fc.letrec(tie => ({
      json: fc.oneof(
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom(...Object.keys(own), 'value', 'reports'), tie('json')),
      ),
    })).json
    fc.assert(
      fc.property(anything, json => {
        expect(errorsOf({ ...mine, ...(json as object) }).every(line => line.includes(': found '))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps its list of errors short', () => {
    expect(errorsOf({ ...mine, events: Array(2000).fill({}) })).toHaveLength(200)
  })
})

describe('the way from a folder to the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('starts from templates, tells what is missing, and ends in claims that are found', async () => {
    const data = join(folder, 'record')
    expect((await workshop('new', 'event', '2025-09-16-raid', '--data', data)).code).toBe(0)
    expect((await workshop('new', 'source', 'paper-2025-09-16', '--data', data)).code).toBe(0)
    const unfilled = await workshop('check', '--data', data)
    expect(unfilled.code).toBe(1)
    expect(unfilled.err).toContain(
      'events/2025-09-16-raid.json: name: found "", expected a text of 1 to 120 characters',
    )
    expect(unfilled.err).toContain('pack.json: id: found ""')

    const fill = (path: string, change: (json: Json) => unknown) => {
      const file = join(data, path)
      writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))))
    }
    fill('pack.json', pack => ({ ...pack, id: 'newsroom', title: 'Our record' }))
    fill('sources.json', () => [{ id: 'paper-2025-09-16', publisher: 'The Paper', date: '2025-09-16' }])
    fill('events/2025-09-16-raid.json', ({ names: _, ...raid }) => ({
      ...raid,
      name: 'Attack on Ukraine, night of 15–16 September 2025',
      time: { start: '2025-09-15T20:00+03:00', end: '2025-09-16T08:00+03:00' },
      actor: 'russian-federation',
      summary: 'Russia launched 113 drones and 5 missiles at Ukraine, by the count of the Ukrainian Air Force.',
      reports: [
        {
          id: 'drones',
          measure: 'launched.drones',
          value: 113,
          asOf: '2025-09-16',
          voice: 'ukrainian-air-force',
          source: 'paper-2025-09-16',
        },
        {
          id: 'missiles',
          measure: 'launched.missiles',
          value: 5,
          asOf: '2025-09-16',
          voice: 'ukrainian-air-force',
          source: 'paper-2025-09-16',
        },
      ],
      developments: [{ at: '2025-09-16', text: 'The Air Force gives its count.', sources: ['paper-2025-09-16'] }],
      examples: [],
    }))
    expect(await workshop('format', '--data', data)).toMatchObject({ code: 0 })
    const checked = await workshop('check', '--data', data)
    expect(checked).toMatchObject({ code: 0, err: '' })
    expect(checked.out).toMatch(/^1 event, 3 figures \(1 from sums\), 2 reports, 1 source, 0 voices, /)

    const file = join(folder, 'record.json')
    expect((await workshop('bundle', data, file)).out).toContain('Our record, 1 event')
    const built = bundledPack()
    const opened = openBundle(readFileSync(file, 'utf8'), built, [english])
    if ('errors' in opened) throw new Error(opened.errors.join('\n'))
    const text = 'Russia attacked Ukraine with 113 drones and 5 missiles in the night to Tuesday, 16 September 2025.'
    const page = {
      lang: 'en',
      published: '2025-09-16',
      passages: [{ id: 0, text, kind: 'text', zone: 'article', section: 0 }],
    } as const
    const { annotations } = annotate({ ...page, passages: [...page.passages] }, [built, opened.pack])
    expect(annotations.map(({ event, measure, verdict }) => [event, measure, verdict])).toEqual([
      ['2025-09-16-raid', 'launched.drones', 'supported'],
      ['2025-09-16-raid', 'launched.missiles', 'supported'],
      ['2025-09-16-raid', 'date', 'supported'],
    ])
  }, 60_000)
})
