import { describe, expect, it } from 'vitest'
import { annotate } from '../lib/annotate.ts'
import { beside, july4, july21, june29, marked, packs } from './marked.ts'
import { page } from './page-of.ts'

describe('what stands in boxes of other stories', () => {
  const box = (text: string, published: string, opening = july4) =>
    annotate(
      {
        lang: 'en',
        published,
        passages: [opening, text].map((each, id) => ({
          id,
          text: each,
          kind: id ? 'item' : 'text',
          zone: id ? 'aside' : 'article',
          section: id,
        })),
      },
      packs,
    )
      .annotations.filter(({ mark, span }) => mark && span.passage === 1)
      .map(({ event, quote, verdict }) => [event, quote, verdict].join(' | '))

  it.each([
    [
      'Russia fires 550 drones at Ukraine in record overnight attack',
      ['2025-07-04-kyiv | 550 drones | contradicted', '2025-07-04-kyiv | record overnight attack | outdated'],
    ],
    [
      'Why Ukraine is not used to more than 550 drones in a night',
      ['2025-07-04-kyiv | more than 550 drones | contradicted'],
    ],
    [
      'One pilot lost on a night of 537 drones over Ukraine',
      ['2025-06-29-ukraine | 537 drones over Ukraine | contradicted'],
    ],
  ])('is of the night that alone has the total: %s', (text, found) => {
    expect(box(text, '2025-07-08', 'Officials in Ukraine spoke on Tuesday.')).toEqual(found)
  })

  it.each([
    ['a total without the war', 'Sale of 550 drones at the toy fair', '2025-07-08'],
    ['a story too old to stand beside others', 'Russia fires 550 drones at Ukraine', '2025-09-08'],
    ['a total that a later night had, too', 'Russia fires 537 drones at Ukraine', '2025-09-02'],
    ['a small number', 'Russia fires 11 missiles at Ukraine', '2025-07-08'],
  ])('is left alone: %s', (_, text, published) => {
    expect(box(text, published, 'Officials in Ukraine spoke on Tuesday.')).toEqual([])
  })
})

describe('ways in which numbers and ranks are told', () => {
  it.each([
    [
      july4,
      'Hits of nine missiles and 63 attack UAVs were recorded at eight locations.',
      '2025-07-04',
      [
        'nine missiles | got-through.missiles | Ukraine | 9 | supported',
        '63 attack UAVs were recorded at | got-through.drones | Ukraine | 63 | supported',
        'eight locations | hit-locations | Ukraine | 8 | supported',
      ],
    ],
    [
      july4,
      'In all 478 of the weapons were shot down or sent off course.',
      '2025-07-04',
      ['478 of the weapons were shot down or sent off course | neutralised | Ukraine | 478 | supported'],
    ],
    [
      july4,
      'They deployed 550 aerial assets.',
      '2025-07-04',
      ['550 aerial assets | launched | Ukraine | 550 | supported'],
    ],
    [
      july4,
      'Kyiv was attacked by over 530 drones.',
      '2025-07-04',
      ['over 530 drones | launched.drones | Ukraine | 531 | supported'],
    ],
    [
      july4,
      'On July 4 these were 270 and 208.',
      '2025-07-04',
      ['270 | shot-down | Ukraine | 270 | supported', '208 | suppressed | Ukraine | 208 | supported'],
    ],
    [
      july21,
      'It killed one person in Kyiv and at least two nationwide.',
      '2025-07-21',
      ['killed one person | killed | Kyiv | 1 | supported', 'at least two | killed | Ukraine | 2 | supported'],
    ],
    [
      july4,
      'The previous high came last Sunday, when officials in Ukraine reported 537 drones and missiles.',
      '2025-07-04',
      ['previous high | rank | Ukraine | supported', '537 drones and missiles | launched | Ukraine | 537 | supported'],
    ],
    [
      june29,
      'Officials described the assault as the heaviest from the air of the war.',
      '2025-06-29',
      ['heaviest | rank | Ukraine | outdated'],
    ],
    [
      july4,
      'It was a terrible night and one of the worst the capital has been through.',
      '2025-07-04',
      ['one of the worst | rank | Kyiv | supported'],
    ],
    [
      july4,
      'It had 550 weapons, the largest number since the beginning of the war.',
      '2025-07-04',
      ['550 weapons | launched | Ukraine | 550 | supported', 'largest number since | rank | Ukraine | outdated'],
    ],
  ])('%s %s', (opening, text, published, found) => {
    expect(beside(opening, text, published)).toEqual(found)
  })

  it.each([
    ['an age behind who it is', july21, 'Seven were on the list in Kyiv, a girl of 15 among them.', '2025-07-21'],
    [
      'a part of the city alone',
      july4,
      'In Solomianskyi district alone, more than 30 residential buildings were damaged.',
      '2025-07-04',
    ],
    [
      'an attack apart from it',
      june29,
      'In Kherson one person died in a separate bombardment on Sunday.',
      '2025-06-29',
    ],
    ['two drones that hit a house', july4, 'An apartment block was hit by two drones.', '2025-07-04'],
    ['a newspaper with record in its name', july4, 'County Times-Record, 4 July 2025, partly cloudy.', '2025-07-04'],
  ])('but not %s', (_, opening, text, published) => {
    expect(beside(opening, text, published)).toEqual([])
  })

  it('the one who died is one of those that the toll has risen to', () => {
    expect(beside(july4, 'The toll in Kyiv has risen to two after a man died in hospital.', '2025-07-05')).toEqual([
      'two after a man died | killed | Kyiv | 2 | outdated',
    ])
  })

  it('so many days ago is told from the day of the text', () => {
    const text = 'The barrage on Ukraine beat the previous record set only five days ago.'
    expect(marked([text], '2025-07-09')).toEqual(['previous record | rank | Ukraine | supported'])
    expect(marked([text], '2025-07-10')).toEqual([])
  })

  it('a toll of that attack is its own, whenever the last of them died', () => {
    const night = 'In the night to 4 July 550 drones and missiles were launched at Kyiv.'
    const toll = 'Three people have died as a result of that attack, the last of them this week.'
    expect(marked([`${night} ${toll}`], '2025-07-09').at(-1)).toBe(
      'Three people have died | killed | Kyiv | 3 | supported',
    )
  })
})

describe('whose pause it was', () => {
  it.each([
    [
      'NBC said on Friday that Hegseth had signed off on the pause.',
      ['Hegseth had signed off | ordered-by | Ukraine | supported'],
    ],
    ['What Hegseth’s pause means for Ukraine.', ['Hegseth’s pause | ordered-by | Ukraine | supported']],
    ['The president was asked who authorised the move.', []],
    ['The Pentagon has said the review was meant to help Ukraine.', []],
  ])('%s', (text, found) => {
    const pause = 'The US put shipments of weapons to Ukraine on hold this week.'
    expect(marked([`${pause} ${text}`], '2025-07-05').slice(1)).toEqual(found)
  })
})

describe('a call that no word names', () => {
  const events = (text: string) => annotate(page([july4, text], '2025-07-05'), packs).events

  it.each([
    'Trump and Volodymyr Zelensky, around 40 minutes, “very strategic”.',
    'Trump–Zelensky: some 40 minutes on the line.',
  ])('is two names and its length: %s', text => {
    expect(events(text)).toContain('2025-07-04-trump-zelensky-call')
  })

  it.each([
    'Trump and Zelensky, 44 and 40 years into it.',
    'Trump and Zelensky agree; 40 minutes later the alert sounded.',
    'Trump, Macron and Zelensky met for 12 minutes.',
  ])('and not: %s', text => {
    expect(events(text)).not.toContain('2025-07-04-trump-zelensky-call')
  })
})

describe('what is said around a number', () => {
  const june = 'Russia launched 477 drones and 60 missiles at Ukraine overnight, its air force said in Kyiv.'
  it.each([
    [
      july4,
      'Russia attacks Ukraine with 550 drones and missiles.',
      ['550 drones and missiles | launched | Ukraine | 550 | supported'],
    ],
    [
      july4,
      'Another night, another attack on Ukraine: 539 drones and 11 missiles.',
      [
        '539 drones | launched.drones | Ukraine | 539 | supported',
        '11 missiles | launched.missiles | Ukraine | 11 | supported',
      ],
    ],
    [
      july4,
      'Russia launched as many as 539 drones.',
      ['as many as 539 drones | launched.drones | Ukraine | 539 | supported'],
    ],
    [
      july4,
      'And 208 other drones dropped off radar.',
      ['208 other drones dropped off radar | suppressed.drones | Ukraine | 208 | supported'],
    ],
    [
      july4,
      'By the evening the count of the injured in Kyiv had gone up to 26.',
      ['26 | injured | Kyiv | 26 | outdated'],
    ],
    [
      july4,
      '72 of the 550 weapons found a way through.',
      [
        '72 of the 550 weapons found a way through | got-through | Ukraine | 72 | supported',
        '550 weapons | launched | Ukraine | 550 | supported',
      ],
    ],
    [
      july21,
      'The number of people killed in Kyiv has gone up to two and nine are injured.',
      ['two | killed | Kyiv | 2 | contradicted', 'nine are injured | injured | Kyiv | 9 | supported'],
    ],
    [
      july21,
      'Firefighters are at work in Kyiv, where one person was killed.',
      ['one person was killed | killed | Kyiv | 1 | supported'],
    ],
    [
      june,
      'On the ground six people were hurt in Smila, in the Cherkasy region, and one person was killed in the Kherson region.',
      [
        'six people were hurt | injured | Smila | 6 | supported',
        'one person was killed | killed | Kherson Oblast | 1 | supported',
      ],
    ],
  ])('%s %s', (opening, text, found) => {
    const published = opening === july21 ? '2025-07-21' : opening === june ? '2025-06-29' : '2025-07-04'
    expect(beside(opening, text, published)).toEqual(found)
  })

  it.each([
    ['what comes on top of an earlier count', july4, 'Two more people have died in hospital in Kyiv.', '2025-07-05'],
    ['up to so many', july4, 'Up to 539 drones can be built in a day.', '2025-07-04'],
    ['one of another thing', july4, 'Kyiv was under attack; it was one explosion after another.', '2025-07-04'],
    ['a round number of another raid', july21, 'Russia fired nearly 380 drones and missiles.', '2025-07-21'],
    ['a man in a town with two drones', july4, 'They attacked the town with two drones.', '2025-07-04'],
  ])('but not %s', (_, opening, text, published) => {
    expect(beside(opening, text, published)).toEqual([])
  })

  it('who is named behind a toll is one of it', () => {
    const text = 'Three people have died in Kyiv, a man whose body was found under a house.'
    expect(beside(july4, text, '2025-07-08')).toEqual(['Three people have died | killed | Kyiv | 3 | supported'])
  })

  it('how long the strikes went on is no length of the call named beside them', () => {
    const text = 'The strikes, which went on for seven hours, followed a telephone call between Trump and Putin.'
    expect(beside(july4, text, '2025-07-04')).toEqual([])
  })

  it('a picture is of the day below it', () => {
    const caption =
      'A house in Odesa on Saturday, July 19. One woman was killed there when Russia fired nearly 380 drones at Ukraine.'
    const said = annotate(
      {
        lang: 'en',
        published: '2025-07-22',
        passages: [
          { id: 0, text: july21, kind: 'text', zone: 'article', section: 0 },
          { id: 1, text: caption, kind: 'caption', zone: 'article', section: 0 },
        ],
      },
      packs,
    ).annotations.filter(({ mark, span, measure }) => mark && span.passage === 1 && measure === 'killed')
    expect(said.map(({ event, place, verdict }) => [event, place, verdict])).toEqual([
      ['2025-07-19-ukraine', 'Odesa', 'supported'],
    ])
  })
})

describe('a page that looks back', () => {
  const about = [
    'Fact check: how many drones did Russia fire at Kyiv?',
    'On the night to 4 July the air force in Kyiv counted 539 drones, of which 268 were shot down and 208 jammed; 478 were stopped.',
    'Posts about Kyiv confuse numbers.',
  ]
  const said = (text: string) => marked([...about, 'More on Kyiv.', 'More.', 'More.', text], '2025-07-10').slice(5)

  it('is of its raid where killed and injured are that raid’s together', () => {
    expect(said('The toll in Kyiv has since risen to three dead and 32 injured.')).toEqual([
      'three dead | killed | Kyiv | 3 | supported',
      '32 injured | injured | Kyiv | 32 | supported',
    ])
    expect(said('The toll in Kyiv has since risen to three dead and 45 injured.')).toEqual([])
  })

  it('a heading says what is paused', () => {
    const page = {
      lang: 'en',
      published: '2025-07-10',
      passages: ['The army of Ukraine waits.', 'Who paused the weapons?', 'It was a decision of the Pentagon.'].map(
        (text, id) => ({
          id,
          text,
          kind: id === 1 ? ('heading' as const) : ('text' as const),
          zone: 'article' as const,
          section: 0,
        }),
      ),
    }
    expect(annotate(page, packs).annotations.map(({ event, measure, value }) => [event, measure, value])).toEqual([
      ['2025-07-01-aid-pause', 'ordered-by', 'pentagon'],
    ])
  })
})

describe('words of ministries, wires and tables', () => {
  it.each([
    [
      july4,
      'The air force said it had countered 478 of the 550 aerial weapons.',
      [
        '478 of the 550 aerial weapons | neutralised | Ukraine | 478 | supported',
        '550 aerial weapons | launched | Ukraine | 550 | supported',
      ],
    ],
    [
      july4,
      'Seven of the missiles were of the ballistic type.',
      ['Seven of the missiles | launched.missiles.ballistic | Ukraine | 7 | supported'],
    ],
    [
      july4,
      'In the morning 63 drones and nine missiles had not been stopped.',
      [
        '63 drones | got-through.drones | Ukraine | 63 | supported',
        'nine missiles had not been stopped | got-through.missiles | Ukraine | 9 | supported',
      ],
    ],
    [july4, 'The alert in Kyiv lasted about 8 h.', ['about 8 h | duration | Kyiv | 8 | disputed']],
    [
      july4,
      'A deadline of July 9 looms after Russia’s heaviest air assault of its war in Ukraine.',
      ['heaviest air assault | rank | Ukraine | outdated'],
    ],
    [
      july21,
      'Russia used 426 OWA UAS and five AS-24 KILLJOY.',
      [
        '426 OWA UAS | launched.drones | Ukraine | 426 | supported',
        'five AS-24 KILLJOY | launched.missiles.kinzhal | Ukraine | 5 | supported',
      ],
    ],
  ])('%s %s', (opening, text, found) => {
    expect(beside(opening, text, opening === july21 ? '2025-07-21' : '2025-07-04')).toEqual(found)
  })

  it.each([
    ['all of them', july21, 'Every one of the missiles was stopped in Ukraine.', '2025-07-21'],
    ['a span of days', july21, 'The three strikes on Kyiv took place within a period of 72 hours.', '2025-07-21'],
  ])('but not %s', (_, opening, text, published) => {
    expect(beside(opening, text, published)).toEqual([])
  })

  it('just under an hour is about an hour', () => {
    expect(marked(['Trump and Putin spoke by phone for just under an hour on Thursday.'], '2025-07-04')).toEqual([
      'just under an hour | call-duration | Russia | 60 | supported',
    ])
  })

  it('a table of households that were reached counts no drones', () => {
    const row = (head: string, name: string) => ({
      id: 1,
      text: `${name}\t72`,
      kind: 'row' as const,
      zone: 'article' as const,
      section: 0,
      cells: [
        { start: 0, end: name.length, head: '' },
        { start: name.length + 1, end: name.length + 3, head },
      ],
    })
    const opening = { id: 0, text: july4, kind: 'text' as const, zone: 'article' as const, section: 0 }
    const of = (head: string, name: string) =>
      annotate({ lang: 'en', published: '2025-07-04', passages: [opening, row(head, name)] }, packs)
        .annotations.filter(({ span, mark }) => mark && span.passage === 1)
        .map(({ measure, quantity }) => [measure, quantity?.low])
    expect(of('Reached', 'Health')).toEqual([])
    expect(of('Got through', 'Drones and missiles')).toEqual([['got-through', 72]])
  })
})

describe('news that is written on X', () => {
  it('ends its sentence there', () => {
    const text =
      'The assault killed two people and wounded 15, the president of Ukraine wrote on X. In Kyiv, one person died.'
    expect(beside(july21, text, '2025-07-21')).toEqual([
      'killed two people | killed | Ukraine | 2 | supported',
      'wounded 15 | injured | Ukraine | 15 | supported',
      'one person died | killed | Kyiv | 1 | supported',
    ])
  })

  it('tells what failed to reach its target, as the record has it', () => {
    const night = 'Russia launched 344 drones and 35 missiles at Ukraine overnight, its air force said in Kyiv.'
    expect(beside(night, '129 drones and seven missiles failed to reach their targets.', '2025-07-19')).toEqual([
      '129 drones | suppressed.drones | Ukraine | 129 | supported',
      'seven missiles failed to reach | suppressed.missiles | Ukraine | 7 | supported',
    ])
  })

  it('leaves the capital without its article in a headline', () => {
    expect(beside(july21, 'Russian air strikes on Ukraine kill one in capital', '2025-07-21')).toEqual([
      'kill one | killed | Kyiv | 1 | supported',
    ])
  })

  it('and somebody who lives there alone', () => {
    expect(beside(july21, '“It was empty,” said a woman who lives next door in Kyiv.', '2025-07-21')).toEqual([])
  })
})
