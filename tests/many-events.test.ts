import fc from 'fast-check'
import { expect, it } from 'vitest'
import { grown } from '../commands/bench/page/growth.ts'
import { readDataset } from '../commands/dataset.ts'
import { annotate } from '../lib/annotate.ts'
import { english } from '../lib/languages/en.ts'
import type { PageText } from '../lib/model/annotation.ts'
import { asText, numbersIn } from '../lib/model/catalogue.ts'
import { catalogueOf } from '../lib/packing/catalogue.ts'
import { compile } from '../lib/packing/compile.ts'
import { addPhrases, findTags, noPhrases, sealLexicon } from '../lib/reading/lexicon.ts'
import { tokenise } from '../lib/reading/tokens.ts'

const record = readDataset(new URL('../data', import.meta.url).pathname)
const packOf = (events: number) => compile(grown(record, events), [english])

it('numbers in a text are the same again, however large', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 40 })), numbers => {
      expect(numbersIn(JSON.parse(JSON.stringify(asText(numbers))))).toEqual(numbers)
    }),
  )
})

it('an event more takes less than a kilobyte at hand', () => {
  const sizeOf = (events: number) => JSON.stringify(catalogueOf(packOf(events))).length
  expect((sizeOf(200) - sizeOf(100)) / 100).toBeLessThan(1000)
})

it('of many names that begin alike the one that stands in the text is found, and a shorter one with it', () => {
  const phrases = noPhrases()
  addPhrases(phrases, 'event:any', ['attack on Kyiv'])
  for (let day = 1; day <= 31; day++)
    addPhrases(phrases, `event:${day}`, [`attack on Kyiv of ${day} July`, `attack on Kyiv of ${day} July 2025`])
  const tags = findTags(tokenise('the attack on Kyiv of 21 July 2025, the attack on Kyiv'), sealLexicon(phrases))
  expect(tags.map(({ key, from, to }) => [key, to - from])).toEqual([
    ['event:21', 7],
    ['event:any', 3],
    ['event:any', 3],
  ])
})

it('a page is read by the one raid of hundreds that it dates', () => {
  const pack = packOf(400)
  const raid = pack.events.at(-1)!
  const launched = raid.figures.find(({ measure }) => measure === 'launched')!.best as { low: number }
  const page: PageText = {
    lang: 'en',
    published: raid.time.end,
    passages: [
      {
        id: 0,
        kind: 'text',
        zone: 'article',
        section: 0,
        text: `Ukraine’s air force said Russia launched ${launched.low} drones and missiles overnight, most of them at Kyiv.`,
      },
    ],
  }
  const { annotations } = annotate(page, [pack])
  expect(annotations.map(({ event, verdict }) => [event, verdict])).toEqual([[raid.id, 'supported']])
})
