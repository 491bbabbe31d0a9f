import { describe, expect, it } from 'vitest'
import { findingOf } from '../lib/extension/finding.ts'
import { changeSettings, isOn, readSettings, siteOf, switchSite } from '../lib/extension/settings.ts'
import type { PageText, Passage } from '../lib/model/annotation.ts'
import { partsOf } from '../lib/page/parts.ts'

const passage = (id: number, length: number): Passage => ({
  id,
  text: 'x'.repeat(length),
  kind: 'text',
  zone: 'article',
  section: 0,
})
const page = (lengths: number[]): PageText => ({
  lang: 'en',
  published: '2025-07-04',
  passages: lengths.map((length, id) => passage(id, length)),
})
const nothingSeen = () => false
const sizeOf = ({ passages }: PageText) => passages.reduce((sum, { text }) => sum + text.length, 0)

describe('a long page', () => {
  const long = page(Array.from({ length: 600 }, () => 1000))

  it('is read in parts of at most 200,000 characters, each with the date and the opening', () => {
    const parts = partsOf(long, nothingSeen)
    expect(parts.length).toBeGreaterThan(2)
    for (const part of parts) {
      expect(sizeOf(part)).toBeLessThanOrEqual(200_000)
      expect(part.published).toBe('2025-07-04')
      expect(part.passages[0]?.id).toBe(0)
    }
  })

  it('loses no passage, and each keeps its number', () => {
    const seen = new Set(partsOf(long, nothingSeen).flatMap(({ passages }) => passages.map(({ id }) => id)))
    expect([...seen].sort((a, b) => a - b)).toEqual(long.passages.map(({ id }) => id))
  })

  it('is read first where the reader is', () => {
    const parts = partsOf(long, ({ id }) => id === 500)
    expect(parts[0]?.passages.some(({ id }) => id === 500)).toBe(true)
  })

  it('with one endless passage is read too', () => {
    expect(partsOf(page([10, 900_000, 10]), nothingSeen).flatMap(part => part.passages.map(({ id }) => id))).toContain(
      1,
    )
  })
})

it('most pages are one part', () => {
  const short = page([100, 2000])
  expect(partsOf(short, nothingSeen)).toEqual([short])
})

describe('settings', () => {
  const area = () => {
    let kept: Record<string, unknown> = {}
    return {
      get: async () => kept,
      set: async (values: Record<string, unknown>) => {
        kept = { ...kept, ...values }
      },
    }
  }

  it('are on everywhere until a reader says otherwise', async () => {
    expect(isOn(await readSettings(area() as never), 'example.org')).toBe(true)
  })

  it('switch one site off and on again, and no other', async () => {
    const store = area() as never
    const off = await switchSite(store, 'example.org', false)
    expect([isOn(off, 'example.org'), isOn(off, 'www.example.org')]).toEqual([false, true])
    expect(isOn(await switchSite(store, 'example.org', true), 'example.org')).toBe(true)
  })

  it('switched off everywhere, no site is on; the list of sites is kept', async () => {
    const store = area() as never
    await switchSite(store, 'a.example', false)
    expect(isOn(await changeSettings(store, { everywhere: false }), 'b.example')).toBe(false)
    const on = await changeSettings(store, { everywhere: true })
    expect([isOn(on, 'a.example'), isOn(on, 'b.example')]).toEqual([false, true])
  })

  it('yield to a pause, wherever they are on', () => {
    expect(isOn({ everywhere: true, sitesOff: [], paused: true }, 'example.org')).toBe(false)
  })

  it('know pages that belong to no site', () => {
    expect(['about:blank', 'chrome://extensions', 'moz-extension://x/y', undefined].map(siteOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect([siteOf('https://www.example.org:8443/a'), siteOf('file:///home/a.html')]).toEqual([
      'www.example.org',
      'file',
    ])
  })
})

it('a finding is one line: a long quote is cut, a claim without a mark is only listed', () => {
  const finding = findingOf({
    key: 'k',
    event: 'e',
    kind: 'supported',
    quote: 'x'.repeat(400),
    ranges: [],
    claim: { explanation: 'so' },
  })
  expect(finding).toEqual({
    key: 'k',
    event: 'e',
    kind: 'supported',
    quote: `${'x'.repeat(159)}…`,
    explanation: 'so',
    marked: false,
  })
})
