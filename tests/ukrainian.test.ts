import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { stale, untranslated } from '../commands/data/translated.ts'
import { readDataset } from '../commands/dataset.ts'
import { bundledPack } from '../commands/record.ts'
import { annotate } from '../lib/annotate.ts'
import { composeCard } from '../lib/judging/card.ts'
import { valueWords } from '../lib/judging/card-words.ts'
import { proseOf } from '../lib/judging/told-in.ts'
import { dayWords, nightWords, timeWords } from '../lib/model/date-words.ts'
import { localeOf, wordsOf } from '../lib/model/locale.ts'
import { exactly } from '../lib/model/quantity.ts'
import { borrow } from '../lib/packing/borrow.ts'
import { decodeBundle } from '../lib/packing/dataset.ts'
import { page as pageOf } from './page-of.ts'

const messages = JSON.parse(readFileSync(new URL('../public/_locales/uk/messages.json', import.meta.url), 'utf8'))
const ukrainian = localeOf(wordsOf(messages))
const pack = bundledPack()
const { events } = readDataset(fileURLToPath(new URL('../data', import.meta.url)))
const examples = events.flatMap(event => event.examples ?? [])

/** Everything in a card that we say: not the titles of sources, nor the page's own words. */
function spoken(card: NonNullable<ReturnType<typeof composeCard>>): string[] {
  const { event, claim, picture, figures, timeline, reports, sources, record } = card
  return [
    ...[event.name, event.summary, record.title, ...event.related.flatMap(({ name, how }) => [name, how])],
    ...(claim ? [claim.label, claim.said, claim.record, claim.sentence, claim.whose ?? ''] : []),
    ...(claim?.evidence ?? []).filter(({ kind }) => kind === 'article' || kind === 'passage').map(({ text }) => text),
    ...figures.flatMap(({ label, place, value, whose }) => [label, place, value, whose]),
    ...timeline.map(({ text }) => text),
    ...reports.flatMap(({ value, measure, place, why = '', what = '' }) => [value, measure, place, why, what]),
    ...(picture ? [picture.label] : []),
    ...(picture?.kind === 'sum' ? picture.parts.map(({ label }) => label) : []),
    ...(picture?.kind === 'dots' ? [picture.unit] : []),
    ...sources.map(({ note }) => note ?? ''),
  ]
}

/** Names of outlets keep their letters: publishers, and those that a note speaks of. */
const outlets = [
  ...pack.sources.map(({ publisher }) => publisher).filter(name => !name.startsWith('publisher unknown')),
  ...['The Washington Post', 'Korea JoongAng Daily', 'Dayton Daily News', 'Al Jazeera', 'Saudi Gazette'],
  ...['The Sun Malaysia', 'The Spokesman-Review', 'Hindustan Times', 'Fox News'],
]
const isEnglish = (text: string) =>
  /[A-Za-z]{2,} [a-z]{2,}/.test(outlets.reduce((left, name) => left.replaceAll(name, ''), text))

describe('a card for a Ukrainian reader', () => {
  it('has no English left in it, whatever the event', () => {
    for (const { id } of pack.events)
      expect(spoken(composeCard([pack], id, undefined, ukrainian)!).filter(isEnglish)).toEqual([])
  })

  it('has none left whatever the claim', () => {
    let cards = 0
    for (const { text, published } of examples)
      for (const claim of annotate(pageOf(text, published), [pack], ukrainian).annotations) {
        const card = composeCard([pack], claim.event, claim, ukrainian)!
        expect([text, spoken(card).filter(isEnglish)]).toEqual([text, []])
        cards++
      }
    expect(cards).toBeGreaterThan(50)
  })

  it('judges as the English one does', () => {
    for (const { text, published } of examples) {
      const bare = (spoken: ReturnType<typeof annotate>) =>
        spoken.annotations.map(({ quote, verdict, reason, mark }) => ({ quote, verdict, reason, mark }))
      const page = pageOf(text, published)
      expect(bare(annotate(page, [pack], ukrainian))).toEqual(bare(annotate(page, [pack])))
    }
  })

  it('explains a miscount by the sum', () => {
    const text = 'The attack on Kyiv of 4 July 2025 saw 550 drones and 11 missiles.'
    const claim = annotate(pageOf(text, '2025-07-04'), [pack], ukrainian).annotations.find(
      ({ quote }) => quote === '550 drones',
    )
    expect(claim?.explanation).toMatch(/^550 .*: 539 дронів і 11 ракет\.$/)
  })
})

describe('Ukrainian', () => {
  it('declines what is counted by the number', () => {
    const hours = (n: number) => valueWords(pack, 'duration', exactly(n), ukrainian)
    expect([1, 2, 5, 8.5, 11, 21, 22].map(hours)).toEqual([
      ...['1 година', '2 години', '5 годин', '8,5 години'],
      ...['11 годин', '21 година', '22 години'],
    ])
    expect(valueWords(pack, 'duration', { low: 7, high: 13 }, ukrainian)).toBe('7–13 годин')
    expect(valueWords(pack, 'duration', { low: 2, high: 2, approximate: true }, ukrainian)).toBe('приблизно 2 години')
    expect(ukrainian.count('popup_found', 3)).toBe('3 твердження на цій сторінці')
    expect(ukrainian.count('popup_found', 12)).toBe('12 тверджень на цій сторінці')
  })

  it('writes dates and numbers as it does', () => {
    expect(dayWords('2025-07-04', ukrainian)).toBe('4 липня 2025 року')
    expect(nightWords('2025-06-30', '2025-07-01', ukrainian)).toBe('30 червня – 1 липня 2025 року')
    expect(timeWords('2025-07-04T08:00+03:00', ukrainian)).toBe('4 липня 2025 року, 08:00')
    expect(ukrainian.number(5438)).toMatch(/^5\s438$/)
  })
})

describe('translations of the record', () => {
  const uk = pack.translations!.uk!
  const { 'Shot down': _, ...others } = uk
  const lacking = { ...pack, translations: { uk: others } }

  it('are whole; what one lacks is named and no error', () => {
    expect(untranslated(pack, pack)).toEqual([])
    expect(untranslated(lacking, lacking)).toEqual(['translations/uk.json lacks 1 text:', '  "Shot down"'])
    const { translations: __, ...english } = pack
    expect(untranslated(english, lacking)).toEqual([])
  })

  it('translate nothing that is not there', () => {
    expect(stale(pack, pack)).toEqual([])
    const changed = { ...pack, translations: { uk: { ...uk, 'No such text': 'Немає' } } }
    expect(stale(changed, changed)).toEqual([expect.stringMatching(/^translations\/uk\.json: found "No such text"/)])
  })

  it('leave a reader with the English where they have nothing', () => {
    const labels = (of: typeof pack) => composeCard([of], '2025-07-04-kyiv', undefined, ukrainian)!.figures
    expect(labels(pack).some(({ label }) => label === 'Shot down')).toBe(false)
    expect(labels(lacking).some(({ label }) => label === 'Shot down')).toBe(true)
  })

  it('come along with what a record of one’s own borrows, and no more', () => {
    const own = readFileSync(new URL('e2e/own-record.json', import.meta.url), 'utf8')
    const decoded = decodeBundle(own, pack)
    if ('errors' in decoded) throw decoded.errors
    const whole = borrow(decoded.dataset, pack)
    expect(whole.translations?.uk?.['Shot down']).toBe(pack.translations?.uk?.['Shot down'])
    expect(Object.keys(whole.translations!.uk!).filter(text => !proseOf(whole).includes(text))).toEqual([])
  })

  it('are decoded like the rest: a fault is named with its place', () => {
    const own = JSON.parse(readFileSync(new URL('e2e/own-record.json', import.meta.url), 'utf8'))
    const errors = (translations: unknown) => decodeBundle(JSON.stringify({ ...own, translations }), pack)
    expect(errors({ uk: { 'Shot down': 'Збиті' } })).toHaveProperty('dataset')
    expect(errors({ uk: { 'Shot down': 5 } })).toEqual({
      errors: [expect.stringMatching(/^translations\.uk\.Shot down: found 5, expected a text/)],
    })
    expect(errors({ 'not a language': {} })).toHaveProperty('errors')
  })
})
