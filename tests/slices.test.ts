import { JSDOM } from 'jsdom'
import { afterEach, expect, it, vi } from 'vitest'
import { readingOf, readPage } from '../lib/page/passages.ts'
import { breathLength, inSlices } from '../lib/page/slices.ts'

afterEach(() => vi.unstubAllGlobals())

const sentence = 'The air force counted 550 drones over the capital that night. '
const paragraphs = (count: number) => `<p>${sentence}</p>`.repeat(count)
const table = `<table>${`<tr><td>Kyiv</td><td>${sentence.slice(0, 40)}</td></tr>`.repeat(400)}</table>`
const parse = (body: string) => new JSDOM(`<html lang="en"><body>${body}</body></html>`).window.document

const idle: IdleDeadline = { didTimeout: false, timeRemaining: () => 4 }

function breathsOf(document: Document): number {
  const reading = readingOf(document)
  let breaths = 0
  while (!reading.next().done) breaths++
  return breaths
}

it.each([
  ['of paragraphs', paragraphs(1500)],
  ['of one paragraph', `<p>${sentence.repeat(1500)}</p>`],
  ['of one row after another', table],
  ['of elements without text', '<div><i></i></div>'.repeat(2000)],
])('a long page %s is read with a breath each few thousand characters', (_, body) => {
  const document = parse(body)
  const effort = (document.body.textContent ?? '').length + 40 * document.querySelectorAll('*').length
  expect(breathsOf(document)).toBeGreaterThan(effort / breathLength / 4)
})

it('between two breaths the whole page is looked through once at most', () => {
  const document = parse(paragraphs(3))
  const looks = (['querySelector', 'querySelectorAll'] as const).map(way => vi.spyOn(document, way))
  const taken: number[] = []
  for (const reading = readingOf(document); ; ) {
    for (const look of looks) look.mockClear()
    const { done } = reading.next()
    taken.push(looks.reduce((sum, look) => sum + look.mock.calls.length, 0))
    if (done) break
  }
  expect(taken.filter(Boolean).length).toBeGreaterThan(3)
  expect(Math.max(...taken)).toBe(1)
})

it('what is read in slices is what is read at once', async () => {
  const document = parse(paragraphs(700) + table)
  vi.stubGlobal('requestIdleCallback', (work: IdleRequestCallback) => setTimeout(work, 0, idle))
  const sliced = await inSlices(readingOf(document), new AbortController().signal)
  expect(sliced?.page).toEqual(readPage(document).page)
})

it('between slices the page has its turn, and a reading that is no longer wanted ends', async () => {
  const life = new AbortController()
  let turns = 0
  vi.stubGlobal('requestIdleCallback', (work: IdleRequestCallback) => {
    if (++turns === 3) life.abort()
    setTimeout(work, 0, idle)
  })
  function* endless(): Generator<void, never> {
    for (;;) yield
  }
  expect(await inSlices(endless(), life.signal)).toBeUndefined()
  expect(turns).toBe(3)
})

it('a page is read however deep it is nested', () => {
  // Deeper than a stack of calls, one or more to a level, would reach; jsdom itself goes no deeper than three thousand.
  const document = parse(paragraphs(1))
  const [claim] = document.querySelectorAll('p')
  let inner: Element = document.body
  for (let depth = 0; depth < 2500; depth++)
    inner = inner.appendChild(document.createElement(depth % 2 ? 'div' : 'span'))
  inner.append(claim!)
  expect(readPage(document).page.passages.map(({ text }) => text)).toEqual([sentence.trim()])
})

it('a text without blocks is cut after sentences, and nothing of it is lost', () => {
  const text = sentence.repeat(3000)
  const { page } = readPage(parse(`<pre>${text}</pre>`))
  expect(page.passages.length).toBeGreaterThan(2)
  expect(page.passages.every(({ text }) => text.endsWith('night.') && text.length < 60_000)).toBe(true)
  expect(page.passages.map(({ text }) => text).join(' ')).toBe(text.trim())
})
