import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledPack } from '../commands/record.ts'
import { localeOf, wordsOf } from '../lib/model/locale.ts'
import { catalogueOf } from '../lib/packing/catalogue.ts'
import { keysOf } from '../lib/searching/keys.ts'
import { createSearch, eventLines } from '../lib/searching/search.ts'
import ukrainian from '../public/_locales/uk/messages.json' with { type: 'json' }

const pack = bundledPack()
const search = createSearch([pack])
const kyiv = '2025-07-04-kyiv'
const of = (words: string, event = kyiv) => search(words).find(found => found.event.id === event)
const texts = (words: string) =>
  search(words).flatMap(({ hits }) => hits.map(({ text, detail }) => `${text}: ${detail}`))

describe('a search over the record finds', () => {
  it('an event by its name, its day, and its place in another language', () => {
    for (const words of ['attack kyiv 3–4 july', '4 July 2025', 'Київ', 'Kijów', '2025-07-04'])
      expect(of(words)?.hits[0], words).toMatchObject({ part: 'event' })
  })

  it('a figure by its measure and by its number, which matches whole', () => {
    expect(of('shot down')?.hits).toContainEqual(
      expect.objectContaining({ part: 'figures', text: 'Shot down · Ukraine' }),
    )
    expect(texts('539').some(line => line.startsWith('Drones launched · Ukraine: 539'))).toBe(true)
    expect(texts('53')).not.toContainEqual(expect.stringContaining('539'))
    expect(texts('1,360')).toEqual(texts('1360'))
    expect(texts('1360').length).toBeGreaterThan(0)
  })

  it('a voice, a publisher and a step of a timeline', () => {
    expect(texts('Klitschko').length).toBeGreaterThan(0)
    const publisher = pack.sources[0]!.publisher
    expect(search(publisher).flatMap(({ hits }) => hits).length).toBeGreaterThan(0)
    expect(of('Millerovo')?.hits).toContainEqual(expect.objectContaining({ part: 'timeline' }))
  })

  it('the line in which all words meet, not every line of the event', () => {
    const hits = of('kyiv rubble')?.hits ?? []
    expect(hits[0]).toMatchObject({ part: 'figures', text: 'Rubble removed · Kyiv' })
    expect(hits.filter(({ text, detail }) => !/rubble/i.test(text + detail))).toEqual([])
    expect(of('kyiv rubble klitschko')).toBeUndefined()
  })

  it('the same whatever the case, the marks and the order of words', () => {
    expect(search('INJURED Kýïv')).toEqual(search('kyiv injured'))
    expect(keysOf('Zażółć Łódź Straße')).toEqual(['zazolc', 'lodz', 'strasse'])
  })

  it('nothing where nothing was asked or nothing is on record', () => {
    for (const words of ['', '  –, ', 'kyiv xylophone']) expect(search(words)).toEqual([])
  })
})

describe('in Ukrainian a search', () => {
  const inUkrainian = createSearch([pack], localeOf(wordsOf(ukrainian)))
  const linesOf = (words: string) =>
    inUkrainian(words).flatMap(({ hits }) => hits.map(({ text, detail }) => `${text}: ${detail}`))

  it('finds by Ukrainian words, and shows what it finds in them', () => {
    expect(linesOf('запущені дрони 539').some(line => line.startsWith('Запущені дрони · Україна: 539'))).toBe(true)
    expect(inUkrainian('4 липня 2025').some(({ event }) => event.id === kyiv)).toBe(true)
  })

  it('finds the same by the record’s own words', () => {
    expect(linesOf('Drones launched 539')).toContainEqual(expect.stringContaining('Запущені дрони · Україна: 539'))
    expect(linesOf('Klitschko').length).toBeGreaterThanOrEqual(texts('Klitschko').length)
  })
})

it('every event of the record stands in the list, oldest first', () => {
  const lines = eventLines([catalogueOf(pack)])
  expect(lines.map(({ id }) => id).sort()).toEqual(pack.events.map(({ id }) => id).sort())
  expect(lines.map(({ start }) => start)).toEqual(lines.map(({ start }) => start).sort())
})

it('whatever is asked, the answer is a list', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), words => Array.isArray(search(words))),
    { numRuns: 60 },
  )
})

it('each word more narrows the answer or leaves it', () => {
  const count = (words: string) => search(words).reduce((sum, { hits, more }) => sum + hits.length + more, 0)
  expect(count('drones')).toBeGreaterThan(count('drones shot down'))
})
