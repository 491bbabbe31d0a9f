import { describe, expect, it } from 'vitest'
import { bundledPack } from '../commands/record.ts'
import { annotate } from '../lib/annotate.ts'
import type { Passage } from '../lib/model/annotation.ts'

const packs = [bundledPack()]

/** A page of 22 July 2025: its lines, a heading, an item or a box by its first character. */
const marked = (...lines: string[]): string[] => markedOn('2025-07-22', ...lines)

function markedOn(published: string, ...lines: string[]): string[] {
  const kinds: Record<string, Passage['kind']> = { '#': 'heading', '*': 'item' }
  const passages = lines.map((line, id) => ({
    id,
    text: line.replace(/^[#*|] /, ''),
    kind: kinds[line[0]!] ?? ('text' as const),
    zone: line.startsWith('|') ? ('aside' as const) : ('article' as const),
    section: line.startsWith('|') ? id + 1 : 0,
  }))
  return annotate({ lang: 'en', published, title: 'The week in the war', passages }, packs)
    .annotations.filter(({ mark }) => mark)
    .map(({ quote, event, verdict }) => `${quote} | ${event} | ${verdict}`)
}

const monday = 'On Monday Russia launched 426 drones and 24 missiles at Ukraine, 203 of which were lost from radar.'
const saturday = 'Russia launched 344 drones and 35 missiles at Ukraine.'

describe('a headed part of a page is about the night that it names', () => {
  it.each([
    ['a weekday in a heading', ['# Saturday: Odesa', 'One woman was killed and six were injured.']],
    ['a date in a heading', ['# 19 July', 'One woman was killed and six were injured.']],
    ['an item that opens with a weekday', ['* Saturday: 344 drones. One woman was killed and six were injured.']],
    ['a part that has figures of one night', ['# Odesa', saturday, 'One woman was killed and six were injured.']],
    ['a part under a number', ['2', saturday, 'One woman was killed and six were injured.']],
  ])('%s', (_, part) => {
    const marks = marked(monday, ...part)
    expect(marks).toContain('One woman was killed | 2025-07-19-ukraine | supported')
    expect(marks).toContain('six were injured | 2025-07-19-ukraine | supported')
  })

  it('goes back to the page’s raid where the next part begins', () => {
    expect(marked(monday, '# Saturday: Odesa', saturday, '# The capital', 'Nine people were injured.')).toContain(
      'Nine people were injured | 2025-07-21-kyiv | supported',
    )
  })

  it('stays with the page’s raid where a part only compares', () => {
    const part = ['# The toll', 'The raid surpassed the 344 drones of Saturday.', 'Nine people were injured.']
    expect(marked(monday, ...part)).toContain('Nine people were injured | 2025-07-21-kyiv | supported')
  })
})

describe('a box of figures is read by what stands in it', () => {
  it('takes a small count for the raid whose total stands beside it', () => {
    expect(marked(monday, '| 426 drones launched', '| 23 drones not stopped')).toContain(
      '23 drones not stopped | 2025-07-21-kyiv | supported',
    )
  })

  it('leaves it alone where no such total stands there', () => {
    expect(marked(monday, '| Heat: 40 degrees', '| 23 drones not stopped')).not.toContain(
      '23 drones not stopped | 2025-07-21-kyiv | supported',
    )
  })
})

describe('a text comes back to the night that it dated', () => {
  const dated = 'In the attack on Kyiv in the night of 3-4 July 2025, 32 people were injured.'
  const compared = 'It took the title from the 537 drones of the week before.'

  it('where a figure of another night was only compared with', () => {
    expect(markedOn('2025-07-10', `${dated} ${compared}`, 'Five ambulances were damaged in Kyiv.')).toContain(
      'Five ambulances were damaged | 2025-07-04-kyiv | supported',
    )
  })

  it('and gives two nights of one sentence their own', () => {
    const text = 'On Saturday it fired 344 drones. On Monday it launched over 450 more, wounding 15 across the country.'
    expect(marked(saturday, text)).toContain('wounding 15 | 2025-07-21-kyiv | supported')
  })
})
