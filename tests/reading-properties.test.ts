import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readLabels } from '../commands/labelled-pages.ts'
import { type Line, toLine } from '../commands/line.ts'
import { bundledPack } from '../commands/record.ts'
import { annotate } from '../lib/annotate.ts'
import type { PageText, Passage } from '../lib/model/annotation.ts'
import { readPage } from '../lib/page/passages.ts'
import { page } from './page-of.ts'

const packs = [bundledPack()]
const folder = fileURLToPath(new URL('pages', import.meta.url))
/** Every third page: each is read a dozen times. */
const labelled = readLabels(folder)
  .map(({ page }) => page)
  .filter((_, i) => i % 3 === 0)
const sourceOf = (name: string) => readFileSync(join(folder, name), 'utf8')
const parse = (html: string) => new JSDOM(html).window.document

describe('any page is read without an error', () => {
  const words =
    'Kyiv Ukraine Russia launched shot down drones missiles 550 539 two dozen killed injured on July 4 2025 the of –'
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 30 }).map(parts => parts.join(' ')),
  )

  it('whatever its passages are, in whatever order, with whatever dates', () => {
    const date = fc.constantFrom('2025-07-04', '2025-07-04T14:00+03:00', '1970-01-01', '2025-02-31', 'soon', '')
    const number = fc.integer({ min: -5, max: 200 })
    const passage = fc.record(
      {
        text,
        kind: fc.constantFrom('title', 'heading', 'text', 'item', 'caption', 'row', 'quote'),
        zone: fc.constantFrom('article', 'aside', 'comment'),
        section: number,
        at: date,
        cells: fc.array(fc.record({ start: number, end: number, head: text }), { maxLength: 4 }),
      },
      { requiredKeys: ['text', 'kind', 'zone', 'section'] },
    )
    const any = fc.record(
      {
        lang: fc.constantFrom('en', 'en-gb', '', 'xx'),
        published: date,
        addressDate: date,
        title: text,
        passages: fc.array(passage, { maxLength: 12 }).map(all => all.map((each, id) => ({ ...each, id: id * 3 }))),
      },
      { requiredKeys: ['lang', 'passages'] },
    ) as fc.Arbitrary<PageText>
    fc.assert(
      fc.property(any, input => void annotate(input, packs)),
      { numRuns: 400 },
    )
  })

  it('however its elements are nested', () => {
    const tags = 'div p span b table tr td th ul li h1 h3 article aside section details blockquote time sup a br'
    const { tree } = fc.letrec<{ tree: string }>(tie => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        text.map(plain => plain.replace(/[<&]/g, '')),
        fc
          .tuple(fc.constantFrom(...tags.split(' ')), fc.array(tie('tree'), { maxLength: 4 }))
          .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
      ),
    }))
    fc.assert(
      fc.property(tree, body => {
        const read = readPage(parse(`<html lang="en"><body>${body}</body></html>`))
        for (const { span, quote } of annotate(read.page, packs).annotations)
          expect(read.page.passages[span.passage]?.text.slice(span.start, span.end)).toBe(quote)
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    ['digits', '7'],
    ['digits in groups', '1,000'],
    ['number words', 'two hundred and '],
    ['numbers in a row', '11 and '],
    ['months', '4 July '],
    ['opening quotes', '“'],
    ['full stops', '. '],
    ['names', 'Kyiv, '],
    ['roles', 'killed and injured '],
  ])('ten thousand %s on end', (_, piece) => {
    const endless = `Russia launched ${piece.repeat(10_000)} drones at Kyiv overnight, officials said.`
    const start = performance.now()
    expect(Array.isArray(annotate(page(endless, '2025-07-04'), packs).annotations)).toBe(true)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('what is found does not depend on how a page is set', () => {
  /** A page's texts, without those of scripts and styles. */
  const textsOf = (document: Document): Text[] => {
    const walker = document.createTreeWalker(document.body, 4)
    const texts: Text[] = []
    for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null)
      if (!text.parentElement?.closest('script, style')) texts.push(text)
    return texts
  }
  const lineOf = (document: Document): Omit<Line, 'page'> => {
    const { page: _, ...line } = toLine('', annotate(readPage(document).page, packs))
    return JSON.parse(plain(JSON.stringify(line)))
  }
  /** As letters, quotes and spaces are however they are written; the stretch around a quote may be a letter longer. */
  const plain = (text: string) =>
    text
      .replace(/"(prefix|suffix)":"(\\.|[^"])*"/g, '"$1":""')
      .normalize('NFC')
      .replace(/[‘’]/g, "'")
      .replace(/[“”]|\\"/g, "''")

  /** Every third, fifth … place, so that a run is the same each time. */
  const places = (text: string, step: number) =>
    Array.from({ length: Math.floor(text.length / step) }, (_, i) => (i + 1) * step)
  const everyNth = (text: string, sought: RegExp, step: number, put: (found: string) => string) => {
    let count = 0
    return text.replace(sought, found => (count++ % step === 0 ? put(found) : found))
  }
  const rewrite = (change: (text: string) => string) => (document: Document) => {
    for (const text of textsOf(document)) text.data = change(text.data)
  }
  const ways: Record<string, (document: Document) => void> = {
    'text nodes split anywhere': document => {
      for (const text of textsOf(document)) for (const place of places(text.data, 7).reverse()) text.splitText(place)
    },
    'words wrapped in elements': document => {
      for (const text of textsOf(document)) {
        // White space between the rows of a table is no text, and nothing may stand there.
        if (!text.data.trim()) continue
        const parts = text.data.split(/(?<=\s)(?=\S)/).map((word, index) => {
          const holder = document.createElement(index % 2 ? 'b' : 'span')
          holder.textContent = word
          return holder
        })
        text.replaceWith(...parts)
      }
    },
    'no-break spaces': rewrite(text => everyNth(text, / /g, 2, () => '\u00a0')),
    'thin and narrow spaces': rewrite(text =>
      everyNth(
        everyNth(text, / /g, 2, () => '\u2009'),
        / /g,
        2,
        () => '\u202f',
      ),
    ),
    'lines broken by hand': rewrite(text => everyNth(text, / /g, 5, () => '\n      ')),
    'soft hyphens and zero-width characters': rewrite(text =>
      everyNth(text, /\p{L}(?=\p{L})|\d(?=\d)/gu, 2, found => `${found}${/\d/.test(found) ? '\u2060' : '\u00ad'}`),
    ),
    'letters composed': rewrite(text => text.normalize('NFC')),
    'letters decomposed': rewrite(text => text.normalize('NFD')),
    'straight quotes': rewrite(text => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')),
    'curly apostrophes': rewrite(text => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')),
    'all of it': document => {
      for (const name of ['letters decomposed', 'soft hyphens and zero-width characters', 'no-break spaces'])
        ways[name]!(document)
      ways['text nodes split anywhere']!(document)
    },
  }
  const pages = labelled.map(name => ({ name, html: sourceOf(name), line: lineOf(parse(sourceOf(name))) }))

  it.each(Object.keys(ways))('%s', name => {
    for (const each of pages) {
      const document = parse(each.html)
      ways[name]!(document)
      expect({ page: each.name, ...lineOf(document) }).toEqual({ page: each.name, ...each.line })
    }
  })
})

describe('ten times the prose takes at most fifteen times as long', () => {
  const passages = labelled.flatMap(name => readPage(parse(sourceOf(name))).page.passages)
  const stretch = (length: number): Passage[] => {
    const found: Passage[] = []
    for (let sum = 0, i = 0; sum < length; i++) {
      const next = passages[i % passages.length]!
      sum += next.text.length
      found.push({ ...next, id: i })
    }
    return found
  }
  const asPassages = (length: number): PageText => ({ lang: 'en', published: '2025-07-04', passages: stretch(length) })
  const asOne = (length: number): PageText => {
    const prose = stretch(length).filter(({ kind }) => kind === 'text')
    return page(prose.map(({ text }) => text).join(' '), '2025-07-04')
  }

  it.each([
    ['as the passages of the labelled pages', asPassages],
    ['as one passage', asOne],
  ])('%s', (_, make) => {
    const time = (input: PageText) => {
      const start = process.cpuUsage()
      annotate(input, packs)
      const { user, system } = process.cpuUsage(start)
      return user + system
    }
    const [short, long] = [make(40_000), make(400_000)]
    time(short)
    const ratios = Array.from({ length: 5 }, () => time(long) / time(short)).sort((a, b) => a - b)
    expect(ratios[2]).toBeLessThan(15)
  })
})
