import { describe, expect, it } from 'vitest'
import { bundledPack } from '../commands/record.ts'
import { annotate } from '../lib/annotate.ts'
import { page } from './page-of.ts'

const packs = [bundledPack()]
const found = (text: string, published: string, lang = 'en') =>
  annotate({ ...page(text, published), lang }, packs).annotations.filter(({ mark }) => mark)

/** What is said rightly, or of something else: nobody may be told that it differs from the record. */
describe('a fair statement is never shown as one that differs', () => {
  it.each([
    ['2025-07-22', 'KYIV, July 22 - Russia fired 426 drones and 24 missiles at Ukraine on Monday.'],
    ['2025-07-22', 'Tuesday, July 22, 2025 - Russia fired 426 drones and 24 missiles at Ukraine on Monday.'],
    [
      '2025-07-22',
      'KYIV, July 22 - A day after Russia fired 426 drones and 24 missiles at Ukraine, 42 drones followed.',
    ],
    ['2025-06-30', 'KYIV, June 30 - Russia fired 537 aerial weapons at Ukraine at the weekend, including 60 missiles.'],
    ['2025-07-05', '(Kyiv, 5 July 2025) Russia’s attack on Kyiv on Friday, with 539 drones, killed two.'],
    ['2025-07-06', 'On July 5, the UN condemned Russia’s launch of 539 drones and 11 missiles at Kyiv.'],
    [
      '2025-07-22',
      'KYIV, July 22 - Two people were killed and 15 injured in Russia’s attack on Monday, Zelensky said.',
    ],
    ['2025-07-21', 'KYIV, July 21 - Two people were killed and 15 injured in the overnight attack on Ukraine.'],
    [
      '2025-07-24',
      'KYIV, July 24 - Russia launched 103 drones and four missiles overnight. On Monday, 450 drones and missiles were launched.',
    ],
    ['2025-07-04', 'Russia attacked Kyiv with 539 drones and 11 missiles. Some 330 of the drones were Shaheds.'],
    [
      '2025-07-04',
      'Russia launched 539 drones and 11 missiles at Ukraine overnight: seven ballistic and four cruise missiles.',
    ],
    ['2025-07-19', 'Russia launched 344 drones and 35 missiles at Ukraine overnight, including 23 cruise missiles.'],
    ['2025-07-04', 'The claim that “Russia launched 550 drones and 11 missiles” at Kyiv on 4 July 2025 is wrong.'],
    ['2025-07-04', 'Kyiv was attacked on 4 July 2025. Reports that 550 drones hit Kyiv are false.'],
    ['2025-07-04', 'Ukraine launched 550 drones at Russia overnight on 4 July 2025, Moscow said.'],
    ['2025-07-09', 'Russia launched a record 728 drones at Ukraine overnight, days after the 539 drones of July 4.'],
  ])('%s: %s', (published, text) => {
    expect(found(text, published).filter(({ verdict }) => verdict === 'contradicted')).toEqual([])
  })

  it('those who hit Russia count for nobody on record', () => {
    const text =
      'Russia launched 539 drones and 11 missiles at Kyiv on Friday. Ukraine launched 42 drones at Russia, killing one.'
    expect(found(text, '2025-07-05').map(({ quote }) => quote)).toEqual(['539 drones', '11 missiles'])
  })

  it('fourteen of the injured are not all of them', () => {
    const text = 'Russia attacked Kyiv overnight with 539 drones. 14 of the 23 injured were taken to hospital.'
    const fourteen = found(text, '2025-07-04').filter(({ quantity }) => quantity?.low === 14)
    expect(fourteen.map(({ measure }) => measure)).toEqual(['hospitalised'])
  })

  it('a card on a front page is of its own day', () => {
    const passage = { id: 0, kind: 'heading' as const, zone: 'article' as const, section: 1 }
    const text = 'Ukraine under fire in night of 537 drones'
    const read = (at: string) =>
      annotate({ lang: 'en', published: '2025-07-08', passages: [{ ...passage, text, at }] }, packs).events
    expect(read('2025-07-08T10:00Z')).toEqual(['2025-06-29-ukraine'])
    expect(read('2025-08-30T10:00Z')).toEqual([])
  })
})

describe('the language of a page', () => {
  it.each(['en', 'EN', 'en_US', 'en-GB', ' en '])('is English where it says %j', lang => {
    expect(found('Russia launched 539 drones at Ukraine overnight.', '2025-07-04', lang)).toHaveLength(1)
  })

  it.each(['de', 'english', 'enm'])('is not read where it says %j', lang => {
    expect(found('Russia launched 539 drones at Ukraine overnight.', '2025-07-04', lang)).toEqual([])
  })
})

describe('what is of something else is left alone', () => {
  it.each([
    ['2025-07-04', 'a town of which the record knows the region', 'In Luhansk three people were killed.'],
    ['2025-07-04', 'a town in Russia', 'In the Russian city of Sergiyev Posad, one woman was killed by a drone.'],
    ['2025-07-04', 'a year', 'Since the start of the year 6,754 civilians have been killed or injured in Ukraine.'],
    [
      '2025-07-04',
      'a gas explosion',
      'A gas explosion in the Solomianskyi district of Kyiv killed two people on Friday.',
    ],
    [
      '2025-07-04',
      'weapons that are given',
      'Denmark will deliver 539 drones to Kyiv, and Germany has donated 11 missiles.',
    ],
    ['2025-07-04', 'weapons that are built', 'Ukraine produced 550 drones in a week.'],
    ['2025-07-04', 'another war', 'Iran fired 550 drones at Israel in June. About 270 were shot down over Jordan.'],
  ])('%s: %s', (published, _, text) => {
    const opening = 'Russia attacked Kyiv overnight.'
    expect(found(`${opening} ${text}`, published).map(({ quote }) => quote)).toEqual([])
  })

  it('but what crews shot down is no shooting', () => {
    const text =
      'Russia attacked Kyiv overnight. After shooting down 268 drones the air force said that one person was killed in Kyiv.'
    expect(found(text, '2025-07-04').map(({ quantity }) => quantity?.low)).toEqual([268, 1])
  })

  it('but the same said of the raid is marked', () => {
    const text =
      'Russia attacked Kyiv overnight. In Kyiv one person was killed; 539 drones and 11 missiles were launched.'
    expect(found(text, '2025-07-04').map(({ quantity }) => quantity?.low)).toEqual([1, 539, 11])
  })
})
