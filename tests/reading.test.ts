import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledPack } from '../commands/record.ts'
import { annotate, languages } from '../lib/annotate.ts'
import type { Annotation, PageText } from '../lib/model/annotation.ts'
import { page } from './page-of.ts'

const packs = [bundledPack()]
const read = (text: string | string[], published?: string): Annotation[] =>
  annotate(page(text, published), packs).annotations
const said = (text: string | string[], published = '2025-07-04') =>
  read(text, published).map(({ quote, measure, quantity, verdict, reason }) =>
    [quote, measure, quantity?.low, verdict, reason].filter(part => part !== undefined).join(' | '),
  )

describe('every language finds what its examples say', () => {
  for (const language of languages) {
    it.each(language.examples)(`${language.id}: $text`, ({ text, finds }) => {
      const found = read(text, '2025-07-04')
      for (const { quote, measure, low, high } of finds) {
        expect(found).toContainEqual(
          expect.objectContaining({
            measure,
            quantity: expect.objectContaining({ low, ...(high !== undefined && { high }) }),
          }),
        )
        expect(found.map(each => each.quote).some(each => each.includes(quote) || quote.includes(each))).toBe(true)
      }
    })
  }
})

describe('a number is tied only on evidence', () => {
  it.each([
    [
      'another night on record elsewhere',
      'Russia launched 537 drones and 45 missiles at Ukraine overnight, the air force in Kyiv said.',
      '2025-08-30',
    ],
    [
      'the same day of another year',
      'A fire in Kyiv killed one person and injured 26, the emergency service said on Thursday.',
      '2024-07-04',
    ],
    [
      'another war',
      'Iran launched about 550 ballistic missiles and 1,000 drones at Israel, officials in Tehran said.',
      '2025-06-24',
    ],
    [
      'the other direction',
      'Russia’s defence ministry said it shot down 48 Ukrainian drones over five regions overnight.',
      '2025-07-04',
    ],
    ['no war at all', 'The index closed 539 points higher and 478 shares rose while 72 fell.', '2025-07-04'],
    ['a week', 'In a week Russia used 1,270 drones against Ukraine, the president said in Kyiv.', '2025-07-04'],
  ])('%s stays unmarked', (_, text, published) => {
    expect(read(text, published).filter(({ mark }) => mark)).toEqual([])
  })

  it('an undated page is tied by two figures that fit one night alone', () => {
    const marked = read(
      'Ukraine’s air force said 539 drones and 11 missiles were launched at Kyiv and 478 were stopped.',
    )
    expect(marked.map(({ event }) => event)).toContain('2025-07-04-kyiv')
  })

  it.each([
    [
      'the total of one night with what another stopped',
      'Zelensky spoke of the largest attack on Kyiv. 550 drones and missiles were fired and 475 intercepted. One dead.',
    ],
    [
      'what a night lost to jamming, said to be launched',
      'Officials in Ukraine reported six dead. The country’s air force said Moscow had attacked with 136 drones.',
    ],
  ])('an undated page is tied by no single figure that speaks against it: %s', (_, text) => {
    expect(read(text).filter(({ mark }) => mark)).toEqual([])
  })

  it('an undated figure that one night alone has is enough where it is said as the record says it', () => {
    expect(read('Russia launched 539 drones at Ukraine.').map(({ mark, event }) => mark && event)).toEqual([
      '2025-07-04-kyiv',
    ])
  })

  it.each([
    ['Overnight the air force in Kyiv counted its losses. The wave came at two.', ['2025-07-21-kyiv']],
    ['The ministers of Ukraine met on Monday. Adam Levine: Unlucky Strike, fan hit by microphone.', []],
    ['The ministers of Ukraine met on Monday. To be seen this week: Vape Wave, Six Days.', []],
  ])('a word for an attack in a name names none: %s', (text, events) => {
    expect(annotate(page(text, '2025-07-21'), packs).events).toEqual(events)
  })

  it('the record surpassed belongs to the raid before', () => {
    const found = read(
      'Russia fired 550 drones and missiles at Ukraine overnight, surpassing the previous high of 537 last Saturday.',
      '2025-07-04',
    )
    expect(found.find(({ quantity }) => quantity?.low === 537)?.event).toBe('2025-06-29-ukraine')
    expect(found.find(({ quantity }) => quantity?.low === 550)?.event).toBe('2025-07-04-kyiv')
  })
})

describe('a miscount, an update and another place are told apart', () => {
  it('the total given as one kind is a miscount, and the sum says so', () => {
    const [drones] = read(
      'Russia launched 550 drones and 11 missiles at Ukraine overnight, officials in Kyiv said.',
      '2025-07-04',
    )
    expect(drones).toMatchObject({ measure: 'launched.drones', verdict: 'contradicted', reason: 'miscount' })
    expect(drones?.explanation).toMatch(/539.*11/)
  })

  it('a count of the morning is an earlier count in the evening', () => {
    expect(said('At least 23 people were injured in the overnight attack on Kyiv.')).toEqual([
      'At least 23 people were injured | injured | 23 | outdated | earlier-count',
    ])
  })

  it('the whole country’s toll said of Kyiv is another place', () => {
    expect(said('In Kyiv two people were killed and 15 injured in the overnight attack.', '2025-07-21')).toEqual([
      'two people were killed | killed | 2 | contradicted | scope',
      '15 injured | injured | 15 | contradicted | scope',
    ])
  })

  it('shot down and stopped are both right, as the sum shows', () => {
    const found = read(
      'Of the drones and missiles launched at Kyiv overnight, air defences stopped 478; they shot down 270 of the targets.',
      '2025-07-04',
    )
    expect(found.filter(({ measure }) => /neutralised|shot-down/.test(measure)).map(({ verdict }) => verdict)).toEqual([
      'supported',
      'supported',
    ])
  })

  it('a correction is no claim', () => {
    expect(said('An earlier version of this article said 550 drones and 11 missiles were launched at Kyiv.')).toEqual(
      [],
    )
  })
})

describe('reading is total, stable and linear', () => {
  it('reads any text without an error', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 8 }), texts => {
        annotate(page(texts, '2025-07-04'), packs)
      }),
      { numRuns: 300 },
    )
  })

  it('reads any mixture of its own words without an error, and every quote stands in the text', () => {
    const words = fc.constantFrom(
      ...'Kyiv Ukraine Russia launched shot down drones missiles 550 539 11 two dozen killed injured of the , . and at least over record July 4 Friday one-fifth previous 72 – " US hours “'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), parts => {
        const text = parts.join(' ')
        const input = page(text, '2025-07-04')
        for (const { quote, span } of annotate(input, packs).annotations)
          expect(input.passages[span.passage]?.text.slice(span.start, span.end)).toBe(quote)
      }),
      { numRuns: 500 },
    )
  })

  it('does not care for the kind of white space, quotes or hyphens', () => {
    const plain =
      "Ukraine's air force said Russia launched 550 drones and 11 missiles overnight; 42 people in Kyiv were not hurt."
    const odd = plain.replaceAll(' ', '\u00a0').replace("'", '’')
    expect(said(odd).map(line => line.replaceAll('\u00a0', ' '))).toEqual(said(plain))
  })

  it.each([
    ['one long passage', (text: string, times: number) => page(text.repeat(times), '2025-07-04')],
    ['many passages', (text: string, times: number) => page(Array<string>(times).fill(text), '2025-07-04')],
  ])('takes at most fifteen times as long for ten times the text: %s', { retry: 2 }, (_, make) => {
    const paragraph =
      'The queue for water went round the corner, and nobody in it spoke much. Russia launched 550 drones and 11 missiles at Kyiv overnight, officials said on Friday. A lorry stood by with its engine running while two men unloaded boards for the windows. They had come from the other bank at six in the morning. '
    // Processor time, not the clock's: other work on the machine must not decide.
    const time = (input: PageText) => {
      const times = Array.from({ length: 5 }, () => {
        const start = process.cpuUsage()
        annotate(input, packs)
        const { user, system } = process.cpuUsage(start)
        return user + system
      })
      // The best of five: what else runs on the machine can only add.
      return Math.min(...times)
    }
    const [short, long] = [make(paragraph, 200), make(paragraph, 2000)]
    time(short)
    expect(time(long) / time(short)).toBeLessThan(15)
  })
})
