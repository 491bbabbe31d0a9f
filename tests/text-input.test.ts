import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { overlap } from '../commands/label.ts'
import { wrap } from '../commands/terminal.ts'
import { looksBinary, looksLikeHtml, toHtml } from '../commands/text.ts'
import { readPage } from '../lib/page/passages.ts'

const passages = (text: string) => readPage(new JSDOM(toHtml(Buffer.from(text))).window.document).page.passages
const texts = (text: string) => passages(text).map(passage => passage.text)

describe('plain text becomes a page', () => {
  it('an empty line parts paragraphs, and so does a line end after a long line', () => {
    const long = 'word '.repeat(30).trim()
    expect(texts(`One.\n\nTwo.\n \nThree.`)).toEqual(['One.', 'Two.', 'Three.'])
    expect(texts(`A headline\n${long}\n${long}`)).toEqual(['A headline', long, long])
  })

  it('lines that were wrapped by hand are one paragraph', () => {
    const line = 'a line of about sixty characters, as a terminal would wrap it'
    expect(texts(`${line}\n${line}\nand an end`)).toEqual([`${line} ${line} and an end`])
  })

  it('bullets are items', () => {
    expect(passages('Summary:\n\n  • One thing.\n  • Another.').map(({ kind, text }) => [kind, text])).toEqual([
      ['text', 'Summary:'],
      ['item', 'One thing.'],
      ['item', 'Another.'],
    ])
  })

  it('whatever the text, its words come through and none becomes a tag', () => {
    const word = fc.constantFrom('550', 'drones', '<b>', '</p>', '&amp;', '<script>', '"', '–', 'Київ', '😀')
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1 }), lines => {
        const text = lines.map(words => words.join(' ')).join('\n')
        const read = texts(text).join(' ').replace(/\s+/g, ' ')
        // A dash that begins a line is a bullet, and goes.
        const expected = text.replace(/^– /gm, '').replace(/\s+/g, ' ').trim()
        expect(read).toBe(expected)
      }),
    )
  })
})

describe('what kind of input it is', () => {
  it('text in any alphabet or encoding is text', () => {
    for (const text of ['', 'Київ', '550 drones\r\n\ttab\f', '\u001b[1mbold\u001b[0m'])
      expect(looksBinary(Buffer.from(text))).toBe(false)
    expect(looksBinary(Buffer.from('\ufeffKyiv', 'utf16le'))).toBe(false)
    expect(looksBinary(Buffer.from('Saint-Étienne', 'latin1'))).toBe(false)
  })

  it('pictures, archives and documents are not', () => {
    for (const head of [
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0],
      [0x50, 0x4b, 3, 4, 20, 0],
      [0x1f, 0x8b, 8, 1, 2, 3],
    ])
      expect(looksBinary(Buffer.from(head))).toBe(true)
    expect(looksBinary(Buffer.from('%PDF-1.7\n'))).toBe(true)
  })

  it('standard input is HTML where it has a tag of a page', () => {
    expect(looksLikeHtml(Buffer.from('\n<!DOCTYPE html>'))).toBe(true)
    expect(looksLikeHtml(Buffer.from('<p class="a">text'))).toBe(true)
    expect(looksLikeHtml(Buffer.from('a < b and <sigh>'))).toBe(false)
  })
})

it('a text wrapped for the terminal keeps its words and its width', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({ min: 12, max: 80 }), (words, width) => {
      const lines = wrap(words.join(' '), width)
      expect(lines.join(' ')).toBe(words.join(' '))
      expect(lines.filter(line => line.length > width)).toEqual([])
    }),
  )
})

it('whether two quotes point at one stretch does not depend on which comes first', () => {
  const quote = fc
    .array(fc.constantFrom('550', '11', 'drones', 'missiles', 'a', 'record', 'Kyiv’s'), { minLength: 1 })
    .map(words => words.join(' '))
  fc.assert(fc.property(quote, quote, (a, b) => overlap(a, b) === overlap(b, a)))
})
