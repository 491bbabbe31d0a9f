import { describe, expect, it } from 'vitest'
import { annotate } from '../lib/annotate.ts'
import { beside, july4, july19, july21, june29, marked, packs } from './marked.ts'
import { page } from './page-of.ts'

describe('ways of speaking that the news uses are read', () => {
  it.each([
    [
      'a part of a bare whole',
      july4,
      'Of the 550, 72 got through.',
      '2025-07-04',
      ['550 | launched | Ukraine | 550 | supported', '72 got through | got-through | Ukraine | 72 | supported'],
    ],
    [
      'a part of one kind',
      july21,
      'Of the 426 drones, 23 reached their targets.',
      '2025-07-21',
      [
        '426 drones | launched.drones | Ukraine | 426 | supported',
        '23 reached their targets | got-through.drones | Ukraine | 23 | supported',
      ],
    ],
    [
      'the rest',
      july4,
      'All but 11 were drones.',
      '2025-07-04',
      ['11 were drones | launched.missiles | Ukraine | 11 | supported'],
    ],
    [
      'a row behind a colon',
      july4,
      'Hard kills came to 270: 268 drones and two missiles.',
      '2025-07-04',
      [
        '270 | shot-down | Ukraine | 270 | supported',
        '268 drones | shot-down.drones | Ukraine | 268 | supported',
        'two missiles | shot-down.missiles | Ukraine | 2 | supported',
      ],
    ],
    [
      'words before a colon',
      july21,
      'Shot down: 200 drones and all 24 missiles. Lost on the way: 203 drones.',
      '2025-07-21',
      [
        '200 drones | shot-down.drones | Ukraine | 200 | supported',
        '24 missiles | neutralised.missiles | Ukraine | 24 | supported',
        '203 drones | suppressed.drones | Ukraine | 203 | supported',
      ],
    ],
    [
      'the same of others',
      july21,
      'All 24 missiles were stopped, as were 403 of the drones.',
      '2025-07-21',
      [
        '24 missiles were stopped | neutralised.missiles | Ukraine | 24 | supported',
        '403 of the drones | neutralised.drones | Ukraine | 403 | supported',
      ],
    ],
    [
      'a bound from above',
      july19,
      'Up to 200 of the drones were armed Shaheds.',
      '2025-07-19',
      ['Up to 200 of the drones | launched.drones.shahed | Ukraine | to 200 | supported'],
    ],
    [
      'a region’s own count',
      july4,
      'In the Kyiv region, where the alert exceeded 15 hours, interceptor drones destroyed about 60 targets.',
      '2025-07-04',
      [
        'exceeded 15 hours | duration | Kyiv Oblast | 15 | supported',
        'about 60 targets | shot-down.drones | Kyiv Oblast | 60 | supported',
      ],
    ],
    [
      'districts by their list',
      july21,
      'Damage was found in six districts of Kyiv. Police later listed seven.',
      '2025-07-21',
      ['six districts | districts-damaged | Kyiv | 6 | disputed', 'seven | districts-damaged | Kyiv | 7 | disputed'],
    ],
    [
      'another night by its numbers',
      july21,
      'Two days earlier it fired more than 340 drones at Ukraine, killing a woman in Odesa.',
      '2025-07-21',
      [
        'more than 340 drones | launched.drones | Ukraine | 341 | supported',
        'killing a woman | killed | Odesa | 1 | supported',
      ],
    ],
    [
      'a front in miles',
      july4,
      'Russia’s front line in Ukraine stretches roughly 620 miles.',
      '2025-07-04',
      ['roughly 620 miles | front-line | Ukraine | 1000 | supported'],
    ],
  ])('%s', (_, opening, text, published, says) => {
    expect(beside(opening, text, published)).toEqual(says)
  })

  it('a call’s length goes to the call it is said of, though its partner is named by office', () => {
    const text =
      'Mr Trump spoke to the Ukrainian leader on Friday, a day after his talks with Mr Putin. The two men spoke for some 40 minutes.'
    expect(marked([text], '2025-07-05')).toEqual(['some 40 minutes | call-duration | Ukraine | 40 | supported'])
    expect(
      marked(
        ['The call, which Zelensky praised, came a day after Trump spoke with Putin for almost an hour.'],
        '2025-07-05',
      ),
    ).toEqual(['almost an hour | call-duration | Russia | 60 | supported'])
  })

  it('a month’s total is known by its number', () => {
    expect(marked(['The month brought 5,438 drones to Ukraine, more than any before.'], '2025-09-28')).toEqual([
      '5,438 drones | launched.drones | Ukraine | 5438 | supported',
    ])
  })

  it('a text that is kept up tells of nights after its first day', () => {
    const text = 'On 20-21 July Russia launched 426 drones and 24 missiles at Ukraine.'
    expect(marked(['Last updated: 23 July 2025', text], '2025-07-10')).toContain(
      '426 drones | launched.drones | Ukraine | 426 | supported',
    )
    expect(marked([text], '2025-07-10')).toEqual([])
  })
})

describe('more ways of speaking', () => {
  it.each([
    [
      'none of a kind',
      july21,
      'No missile reached its target.',
      'No missile reached | got-through.missiles | Ukraine | to 0 | supported',
    ],
    [
      'none of them',
      july21,
      'None of the missiles got through.',
      'None of the missiles got through | got-through.missiles | Ukraine | to 0 | supported',
    ],
    [
      'not one of them',
      july21,
      'Not one of the missiles got through.',
      'Not one of the missiles got through | got-through.missiles | Ukraine | to 0 | supported',
    ],
    [
      'strike drones and decoys together',
      july21,
      'Russian forces launched 426 Shahed-type strike and decoy drones.',
      '426 Shahed | launched.drones | Ukraine | 426 | supported',
    ],
    [
      'two places together',
      july21,
      'At least two civilians died in the Kyiv and Ivano-Frankivsk areas.',
      'At least two civilians died | killed | Ukraine | 2 | supported',
    ],
    [
      'ages between',
      july21,
      'Nine people between 25 and 57 years of age are injured.',
      'Nine people | injured | Kyiv | 9 | supported',
    ],
    [
      'how badly',
      july4,
      'Of them, 23 were hurt, 14 of them so badly that they had to be taken to hospital.',
      '14 of them | hospitalised | Kyiv | 14 | outdated',
    ],
    [
      'regions behind the weapons',
      july19,
      'It sent 344 drones and 35 missiles against ten regions.',
      'ten regions | regions-hit | Ukraine | 10 | supported',
    ],
    [
      'an attack so long that somebody spoke of',
      july4,
      'The minister spoke of a seven-hour attack on Kyiv.',
      'seven-hour attack | duration | Kyiv | 7 | disputed',
    ],
    [
      'how long explosions went on',
      july19,
      'In Pavlohrad explosions rang out for six hours, and a fire station burned.',
      'six hours | duration | Pavlohrad | 6 | supported',
    ],
    [
      'where crews work',
      july21,
      'Emergency services were called to six districts.',
      'six districts | districts-damaged | Kyiv | 6 | disputed',
    ],
    [
      'a wrong date beside a total',
      july21,
      'The attack of July 4-5, with 550 drones and missiles, was larger.',
      '550 drones and missiles | launched | Ukraine | 550 | supported',
    ],
  ])('%s', (_, opening, text, mark) => {
    expect(
      beside(opening, text, opening === july4 ? '2025-07-04' : opening === july19 ? '2025-07-19' : '2025-07-21'),
    ).toContain(mark)
  })

  it('tells a night by the day before it', () => {
    const call = 'Trump talked to Vladimir Putin on July 3. That night Russia fired 550 missiles and drones at Ukraine.'
    expect(marked([call], '2025-07-09')).toContain('550 missiles and drones | launched | Ukraine | 550 | supported')
  })

  it('tells a total of the month by the headline', () => {
    const headline = 'What Russia’s strikes on Ukraine in June tell us'
    const passages = [headline, 'The agency found 239 in the reports on night-time attacks on Ukraine.'].map(
      (text, id) => ({ ...page(text).passages[0]!, id, ...(id === 0 && { kind: 'title' as const }) }),
    )
    const { annotations } = annotate({ lang: 'en', published: '2025-07-03', passages }, packs)
    expect(annotations.map(({ quote, event, measure }) => [quote, event, measure])).toEqual([
      ['239', '2025-06-campaign', 'launched.missiles'],
    ])
  })
})

describe('a name that is no other town takes nothing away', () => {
  it.each([
    'Nine people were injured in Obolon.',
    'Nine people were injured in Borough Street.',
    'Nine people were injured in Solomianskyi.',
    'Nine People Injured in Overnight Attack.',
    'Diplomats in Brussels said nine people were injured.',
    'Zelensky said in Lublin that nine people were injured in Kyiv.',
    'A drone fell in Borshchahivka. Nine people were injured.',
  ])('%s', text => {
    expect(beside(july21, text, '2025-07-21').map(mark => mark.toLowerCase())).toEqual([
      expect.stringMatching(/^nine people (were )?injured \| injured \| kyiv \| 9 \| supported$/),
    ])
  })
})

describe('what only sounds like it stays unmarked', () => {
  it.each([
    [
      'a bound that nobody gave',
      july4,
      'Up to 600 drones a night may come by autumn, and up to 30 people may be hurt.',
      '2025-07-04',
    ],
    [
      'interceptors of no region',
      july4,
      'Interceptor drones shot down about 60 targets, the maker said.',
      '2025-07-04',
    ],
    [
      'another raid',
      july4,
      'The city reported two dead and 14 wounded, from another raid, in the same week.',
      '2025-07-04',
    ],
    ['a call to come', july4, 'Mr Trump will speak with Mr Zelensky again for two hours.', '2025-07-04'],
    ['somebody else’s call', july4, 'Zelensky also spoke with Mr Macron for an hour.', '2025-07-04'],
    ['a time before', july4, 'There had been an alert an hour before in Kyiv.', '2025-07-04'],
    ['nobody in particular', july4, 'They stood in pairs in Kyiv, as one does for the dead.', '2025-07-04'],
    ['a number in a name', july4, 'They wrote to P.O. Box 478 about the drones.', '2025-07-04'],
    ['many nights together', july4, 'In June it sent more than 400 drones at Ukraine on five nights.', '2025-07-04'],
    [
      'ministers who meet about something else',
      '',
      'On Monday ministers from 52 countries met online to discuss the climate.',
      '2025-07-21',
    ],
    ['a pause of another year', '', 'The US paused shipments of weapons to Ukraine in 2024 as well.', '2025-07-04'],
    ['a town that the record does not know', july21, 'Injured in Dubai: 9.', '2025-07-21'],
    ['such a town in front', july21, 'In Dubai nine people were injured.', '2025-07-21'],
    ['such a town in the sentence before', july21, 'A bus overturned near Lublin. Nine were hurt.', '2025-07-21'],
    ['what is asked about a death', july21, 'He did not say where the second death had occurred.', '2025-07-21'],
    ['a speech about it', july21, 'The president spoke about the attack for eight hours.', '2025-07-21'],
    ['an age at the end', july4, 'The picture shows the girl, 23.', '2025-07-04'],
    [
      'a box of numbered headlines',
      july4,
      'Most read\n1 Lotto win\n2 Heatwave\n3 Crash leaves two dead.',
      '2025-07-04',
    ],
    ['missiles of some types together', june29, 'There were 41 cruise missiles launched from the air.', '2025-06-29'],
    ['districts that crews come from', july21, 'Trams from six districts were late.', '2025-07-21'],
    ['an alert of any night', july19, 'Crews that work through a nine-hour alert have to reload.', '2025-07-19'],
    ['a rank of another night', july4, 'On 9 July 2026 Russia sent 900 drones at Ukraine.', '2025-07-04'],
  ])('%s', (_, opening, text, published) => {
    expect(opening ? beside(opening, text, published) : marked([text], published)).toEqual([])
  })
})
