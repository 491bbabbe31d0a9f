import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledPack } from '../commands/record.ts'
import { annotate } from '../lib/annotate.ts'
import { excerptAsMarkdown, pageAsMarkdown } from '../lib/exporting/markdown.ts'
import { excerptAsText } from '../lib/exporting/plain-text.ts'
import { passageLink, textFragment } from '../lib/exporting/text-fragment.ts'
import { composeExcerpt } from '../lib/judging/excerpt.ts'
import { inEnglish } from '../lib/judging/in-english.ts'
import { localeOf, wordsOf } from '../lib/model/locale.ts'
import ukrainian from '../public/_locales/uk/messages.json' with { type: 'json' }
import { excerpt, naming } from './excerpts.ts'

const quote = (quote: string, prefix = '', suffix = '') => textFragment({ quote, prefix, suffix })

describe('a link to the passage', () => {
  it('names the words before and after, so that the same words elsewhere are not meant', () => {
    expect(quote('550 drones', 'spoke of ', ' and 11')).toBe('text=spoke%20of-,550%20drones,-and%2011')
    expect(quote('550 drones', 'spoke of ')).toBe('text=spoke%20of-,550%20drones')
    expect(quote('550 drones')).toBe('text=550%20drones')
  })

  it('writes signs that mean something in a fragment as what they are', () => {
    expect(quote('a-b, c & d')).toBe('text=a%2Db%2C%20c%20%26%20d')
    expect(quote('(1)')).toBe('text=%281%29')
    expect(quote('Київ')).toBe('text=%D0%9A%D0%B8%D1%97%D0%B2')
  })

  it('never begins or ends with a part of a word, or with half a character', () => {
    expect(quote('x', 'n early summary of the attack on', ' and 11 missiles, most of them a')).toBe(
      'text=early%20summary%20of%20the%20attack%20on-,x,-and%2011%20missiles%2C%20most%20of%20them',
    )
    expect(() => quote('x', '\ude00 abc', 'abc \ud83d')).not.toThrow()
  })

  it('stays inside one line or cell, where a browser looks for it', () => {
    expect(quote('550', 'Row head\t', '\tnext cell')).toBe('text=550')
    expect(quote('550\ndrones', 'a line above\nit was ', ' and\nmore')).toBe('text=it%20was-,550,drones,-and')
  })

  it('gives the two ends of a long quote', () => {
    const long = Array.from({ length: 100 }, (_, i) => `word${i}`).join(' ')
    const [start = '', end = ''] = quote(long).slice('text='.length).split(',')
    expect(decodeURIComponent(start)).toBe('word0 word1 word2 word3 word4 word5 word6 word7')
    expect(decodeURIComponent(end)).toBe('word92 word93 word94 word95 word96 word97 word98 word99')
  })

  it('keeps the place that the address names, and an older text fragment gives way', () => {
    const x = { quote: 'x', prefix: '', suffix: '' }
    expect(passageLink('https://a.example/b?c=d#top', x)).toBe('https://a.example/b?c=d#top:~:text=x')
    expect(passageLink('https://a.example/b#:~:text=old', x)).toBe('https://a.example/b#:~:text=x')
    expect(passageLink('https://a.example/b', x)).toBe('https://a.example/b#:~:text=x')
  })

  it('is read back as it was meant, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), text => {
        const line = text.replace(/[\s\p{Surrogate}]+/gu, ' ').trim()
        if (line) expect(decodeURIComponent(quote(line).slice('text='.length))).toBe(line)
        expect(quote(line)).not.toMatch(/[-,&]/)
      }),
    )
  })
})

const inUkrainian = localeOf(wordsOf(ukrainian))

describe('a claim as text and as Markdown', () => {
  it('holds both sides, whose count it is, the reason, the sources and the version', () => {
    for (const form of [excerptAsText, excerptAsMarkdown])
      for (const part of [
        '550 drones',
        'This page',
        '539 (Ukrainian Air Force, one voice)',
        'The 550 already holds the 11 missiles',
        'https://www.ukrinform.net/',
        'Associated Press, Russia launches largest missile and drone barrage, 4 July 2025',
        'Record: Ukraine, July 2025, version 1.0.0, figures checked 22 November 2026.',
        ':~:text=',
      ])
        expect(form(excerpt, inEnglish)).toContain(part)
  })

  it('of an event that is only named holds what is known of it', () => {
    expect(excerptAsText(naming, inEnglish)).toContain(naming.event.summary)
    expect(excerptAsText(naming, inEnglish)).not.toContain('Sources')
  })

  it('speaks the reader’s language', () => {
    const text = excerptAsText(excerpt, inUkrainian)
    for (const part of ['відрізняється від довідки', '«550 drones»', 'Ця сторінка: 550', '22 листопада 2026 року'])
      expect(text).toContain(part)
    const document = pageAsMarkdown('A', excerpt.address, [excerpt, naming, naming], '2026-01-02', inUkrainian)
    expect(document).toContain('2 січня 2026 року: 3 уривки за порядком читання')
  })

  it('makes no link of an address that a browser should not follow', () => {
    const [source] = excerpt.sources
    const text = excerptAsMarkdown({ ...excerpt, sources: [{ ...source!, url: 'javascript:alert(1)' }] }, inEnglish)
    expect(text).not.toContain('javascript')
  })

  it('lets no sign of a page become markup', () => {
    const hostile = { ...excerpt, quote: '](javascript:x) <img src=x> **b** `c`\n# head', title: 'A [title](x)' }
    const markdown = pageAsMarkdown(hostile.title, hostile.address, [hostile], '2026-01-02', inEnglish)
    expect(markdown).toContain('# What the record has beside “A \\[title\\](x)”')
    expect(markdown).toContain('\\](javascript:x) \\<img src=x\\> \\*\\*b\\*\\* \\`c\\` \\# head')
    expect(markdown.split('\n').filter(line => line.startsWith('#'))).toHaveLength(2)
  })
})

const pack = bundledPack()

it('what is taken along of a claim names those who print the record’s value', () => {
  const text = 'Russia launched 550 drones and 11 missiles at Kyiv in the night to 4 July 2025.'
  const passage = { id: 0, text, kind: 'text' as const, zone: 'article' as const, section: 0 }
  const [claim] = annotate({ lang: 'en', published: '2025-07-04', passages: [passage] }, [pack]).annotations
  const { quote: said, prefix, suffix, event } = claim!
  const page = { address: 'https://paper.example/', title: 'A night' }
  const taken = composeExcerpt([pack], page, { key: 'k', event, quote: said, prefix, suffix, claim: claim! })
  expect(taken?.claim?.record).toBe('539')
  expect(taken?.claim?.figure).toBe('2025-07-04-kyiv/launched.drones@Ukraine')
  expect(taken?.sources.length).toBeGreaterThan(3)
  expect(taken?.record.version).toBe(pack.version)
  const told = composeExcerpt(
    [pack],
    page,
    { key: 'k', event, quote: said, prefix, suffix, claim: claim! },
    inUkrainian,
  )
  expect(told?.claim?.label).toBe('Запущені дрони · Київ')
  expect(told?.event.language).toBe('uk')
  expect(composeExcerpt([pack], page, { key: 'k', event: 'unknown', quote: said, prefix, suffix })).toBeUndefined()
})

it('an event that nobody has told in the reader’s language is taken along in the record’s own', () => {
  const event = pack.events[0]!
  const found = { key: 'k', event: event.id, quote: 'x', prefix: '', suffix: '' }
  const taken = composeExcerpt([{ ...pack, translations: {} }], { address: '', title: '' }, found, inUkrainian)
  expect(taken?.event).toMatchObject({ name: event.name, language: 'en' })
})
