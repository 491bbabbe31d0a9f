import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Messages } from '../lib/model/locale.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'public/_locales')
const names = readdirSync(folder).sort()
const messagesOf = (name: string): Messages => JSON.parse(readFileSync(join(folder, name, 'messages.json'), 'utf8'))
const english = messagesOf('en')

const within = (part: string, ending: RegExp) =>
  readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
    .filter(path => ending.test(path))
    .map(path => ({ path: `${part}/${path}`, text: readFileSync(join(root, part, path), 'utf8') }))
const sources = [
  ...['lib', 'components', 'entrypoints'].flatMap(part => within(part, /\.tsx?$/)),
  { path: 'wxt.config.ts', text: readFileSync(join(root, 'wxt.config.ts'), 'utf8') },
]

/** `popup_found` of `popup_found_one`; undefined for a message that has one form. */
const forms = /_(zero|one|two|few|many|other)$/
const familyOf = (key: string) => (`${key.replace(forms, '')}_other` in english ? key.replace(forms, '') : undefined)
const placesIn = (message: string) => [...new Set(message.match(/\$\d/g))].sort()
/** Families whose form goes by an ordinal number. */
const isOrdinal = (family: string) => sources.some(({ text }) => text.includes(`.ordinal('${family}'`))

describe.each(names)('the words of %s', name => {
  const messages = messagesOf(name)

  it('name the language of their folder', () => {
    expect(messages.language?.message.split('-')[0]).toBe(name)
  })

  it('lack nothing that English has, and have nothing besides', () => {
    const single = (of: Messages) => Object.keys(of).filter(key => !familyOf(key))
    const families = (of: Messages) => new Set(Object.keys(of).map(familyOf).filter(Boolean))
    expect(single(messages).sort()).toEqual(single(english).sort())
    expect(families(messages)).toEqual(families(english))
  })

  it('have each form that the language’s own plural rules ask for, and no other', () => {
    const families = new Set(Object.keys(english).flatMap(key => familyOf(key) ?? []))
    expect(families.size).toBeGreaterThan(5)
    for (const family of families) {
      const type = isOrdinal(family) ? 'ordinal' : 'cardinal'
      const { pluralCategories } = new Intl.PluralRules(messages.language!.message, { type }).resolvedOptions()
      const found = Object.keys(messages).filter(key => familyOf(key) === family)
      expect(found.sort()).toEqual(pluralCategories.map(form => `${family}_${form}`).sort())
    }
  })

  it('put the same values in', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const family = familyOf(key)
      expect([key, placesIn(message)]).toEqual([key, placesIn(english[family ? `${family}_other` : key]!.message)])
    }
  })

  it('are calm, and what the browser’s list shows is as short as it must be', () => {
    expect(Object.values(messages).filter(({ message }) => /!|^\s|\s$/.test(message))).toEqual([])
    expect(messages.manifest_description!.message.length).toBeLessThanOrEqual(132)
  })
})

it('every message is said somewhere', () => {
  const text = sources.map(source => source.text).join('\n')
  const whole = new Set(
    [...text.matchAll(/'([a-z][A-Za-z]*(?:_[A-Za-z0-9]+)*)'|__MSG_(\w+)__/g)].map(m => m[1] ?? m[2]),
  )
  const beginnings = [...text.matchAll(/`([a-z][A-Za-z]*_(?:[A-Za-z]+_)*)\$\{/g)].map(match => match[1]!)
  const unsaid = Object.keys(english).filter(
    key => !whole.has(key) && !whole.has(familyOf(key) ?? '') && !beginnings.some(each => key.startsWith(each)),
  )
  expect(unsaid).toEqual([])
})

it('what the card says itself is sent to the page with it', () => {
  const parts = new Set(['Card.tsx'])
  for (const part of parts)
    for (const [, path] of readFileSync(join(root, 'components', part), 'utf8').matchAll(/from '\.\/(\w+\.tsx)'/g))
      parts.add(path!)
  const keys = [...parts].flatMap(part =>
    [...readFileSync(join(root, 'components', part), 'utf8').matchAll(/\b(?:say|count)\(\s*['`]([a-z]\w+)/g)].map(
      m => m[1]!,
    ),
  )
  expect(keys.length).toBeGreaterThan(20)
  expect(keys.filter(key => !/^(card|date)_/.test(key))).toEqual([])
})

describe('what a surface says comes from the words', () => {
  const surfaces = sources.filter(({ path }) => path.endsWith('.tsx'))

  it('no text stands between tags', () => {
    const strays = surfaces.flatMap(({ path, text }) =>
      [...text.matchAll(/>\s*([^<>{}=;()]*\p{L}{2}[^<>{}=;()]*)<(?=[/a-z])/gu)].map(
        match => `${path}: ${match[1]!.trim()}`,
      ),
    )
    expect(strays).toEqual([])
  })

  it('no sentence stands in an expression', () => {
    const sentence = /(['"`])\p{Lu}[^'"`$\n]* \p{L}[^'"`$\n]*\1/gu
    expect(
      surfaces.flatMap(({ path, text }) => [...text.matchAll(sentence)].map(([found]) => `${path}: ${found}`)),
    ).toEqual([])
  })

  it('no attribute that is read out holds a text', () => {
    const spoken =
      /\b(?:aria-label|aria-description|aria-roledescription|title|alt|placeholder|label)=(?:"[^"]*\p{L}|'[^']*\p{L}|\{'[^']*\p{L}|\{`[^`$]*\p{L}{2})/gu
    expect(
      surfaces.flatMap(({ path, text }) => [...text.matchAll(spoken)].map(([found]) => `${path}: ${found}`)),
    ).toEqual([])
  })

  it('pages of the extension hold no text of their own but the name', () => {
    const pages = within('entrypoints', /\.html$/)
    expect(pages.length).toBeGreaterThan(1)
    for (const { path, text } of pages)
      expect([path, text.replace(/<title>Sidelight<\/title>/, '').match(/>[^<>]*\p{L}[^<>]*</gu)]).toEqual([path, null])
  })
})
