import { describe, expect, it } from 'vitest'
import { bundledPack } from '../commands/record.ts'
import { annotate } from '../lib/annotate.ts'
import type { Passage } from '../lib/model/annotation.ts'

const packs = [bundledPack()]

/** A page of 22 July 2025: its lines, a heading or an item by its first character. */
function marked(...lines: string[]): string[] {
  const kinds: Record<string, Passage['kind']> = { '#': 'heading', '*': 'item' }
  const passages = lines.map((line, id) => ({
    id,
    text: line.replace(/^[#*] /, ''),
    kind: kinds[line[0]!] ?? ('text' as const),
    zone: 'article' as const,
    section: 0,
  }))
  return annotate({ lang: 'en', published: '2025-07-22', title: 'The week in the war', passages }, packs)
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
