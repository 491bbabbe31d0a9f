import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bundledPack } from '../commands/record.ts'
import { anchorsOf, patternsOf } from '../lib/model/anchors.ts'
import { concerns, watchGate } from '../lib/page/gate.ts'

const { subject, detail } = patternsOf(anchorsOf(bundledPack().anchors))

describe('the gate opens for', () => {
  it.each([
    'Russia launched 550 drones and missiles at Ukraine overnight.',
    'KYIV HIT BY MASSIVE DRONE ATTACK',
    'Trump and Putin spoke by phone for an hour about the war in Ukraine and missiles.',
  ])('%s', text => {
    expect(concerns(text, subject, detail)).toBe(true)
  })
})

describe('the gate stays shut for', () => {
  it.each([
    'The town fair expects 12 bands and a thousand visitors.',
    'Kyiv opens a new museum of modern art.',
    'Amazon delivers parcels by drone in two more cities.',
    '',
  ])('%s', text => {
    expect(concerns(text, subject, detail)).toBe(false)
  })
})

it('a number opens it only where it stands alone', () => {
  const { detail } = patternsOf(anchorsOf([{ text: '550', role: 'detail' }]))
  expect(['550', 'of 550,', '(550)'].every(text => detail.test(text))).toBe(true)
  expect(['1550', '5500', '15,550', '2.550'].some(text => detail.test(text))).toBe(false)
})

it('a record without anchors opens it for nothing', () => {
  const empty = patternsOf(anchorsOf([]))
  expect(concerns('anything at all', empty.subject, empty.detail)).toBe(false)
})

describe('on a page', () => {
  const life = new AbortController()
  let dom: JSDOM
  const patterns = { subject: /kyiv/i, detail: /drone/i }
  const hits = vi.fn()
  const settle = () => new Promise(resolve => setTimeout(resolve, 30))

  const open = (body: string, more = async () => undefined as typeof patterns | undefined) => {
    dom = new JSDOM(`<body>${body}</body>`)
    const { window } = dom
    Object.defineProperty(window.HTMLElement.prototype, 'innerText', {
      get: (): string => window.document.body.textContent ?? '',
    })
    // jsdom's XPath cannot tell an element's name; open shadow roots are tried in the browsers.
    window.document.evaluate = () => ({ snapshotLength: 0 }) as XPathResult
    for (const name of ['NodeFilter', 'XPathResult', 'MutationObserver'] as const) vi.stubGlobal(name, window[name])
    vi.stubGlobal('requestIdleCallback', (work: (deadline: object) => void) =>
      setTimeout(() => work({ timeRemaining: () => 5 }), 1),
    )
    watchGate({ document: window.document, patterns, more, onHit: hits, signal: life.signal })
    return window.document
  }
  beforeEach(() => hits.mockClear())
  afterEach(() => vi.unstubAllGlobals())

  it('one word of each kind is needed, wherever they stand', async () => {
    open('<p>In Kyiv</p><ul><li>a drone</li></ul>')
    await settle()
    expect(hits).toHaveBeenCalledTimes(1)
  })

  it('text that is added later counts together with what was there', async () => {
    const document = open('<p>In Kyiv</p>')
    await settle()
    expect(hits).not.toHaveBeenCalled()
    document.body.append('and then a drone')
    await settle()
    expect(hits).toHaveBeenCalledTimes(1)
    document.body.append('Kyiv, a drone')
    await settle()
    expect(hits, 'after a hit nothing looks any more').toHaveBeenCalledTimes(1)
  })

  it('an element that is added with nothing but an open shadow root is looked into', async () => {
    const document = open('<p>In Kyiv</p>')
    await settle()
    const host = document.createElement('news-story')
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>a drone</p>'
    document.body.append(host)
    await settle()
    expect(hits).toHaveBeenCalledTimes(1)
  })

  it('one word in the title and one in the text open it', async () => {
    const document = open('<p>a drone</p>')
    document.title = 'In Kyiv'
    await settle()
    expect(hits).toHaveBeenCalledTimes(1)
  })

  it('scripts and styles that are added are no text', async () => {
    const document = open('<p>In Kyiv</p>')
    await settle()
    const script = document.createElement('style')
    script.textContent = '.drone {}'
    document.body.append(script)
    await settle()
    expect(hits).not.toHaveBeenCalled()
  })

  it('anchors of imported packs are asked for only where the built-in ones miss', async () => {
    const more = vi.fn(async () => ({ subject: /lisbon/i, detail: /flood/i }))
    open('<p>In Kyiv, a drone</p>', more)
    await settle()
    expect(more).not.toHaveBeenCalled()
    open('<p>Floods in Lisbon</p>', more)
    await settle()
    expect(more).toHaveBeenCalledTimes(1)
    expect(hits).toHaveBeenCalledTimes(2)
  })
})
