import { expect, it } from 'vitest'
import { bundledPack } from '../commands/record.ts'
import { annotate } from '../lib/annotate.ts'
import { doubtAsText } from '../lib/exporting/doubt.ts'
import { composeExcerpt } from '../lib/judging/excerpt.ts'
import { inEnglish } from '../lib/judging/in-english.ts'
import { page } from './page-of.ts'

it('a doubted mark is told with its words, what they were read as, on which evidence and by which record', () => {
  const packs = [bundledPack()]
  const said = 'Russia launched 550 drones at Kyiv overnight, the air force said.'
  const [claim] = annotate(page(said, '2025-07-04'), packs).annotations
  const place = { address: 'https://news.invalid/raid', title: 'A night' }
  const excerpt = composeExcerpt(packs, place, { ...claim!, key: '', claim: claim! })!
  const lines = doubtAsText(excerpt, claim!, '9.9.9', inEnglish).split('\n')
  expect(lines[0]).toContain('9.9.9')
  expect(lines[1]).toMatch(/^https:\/\/news\.invalid\/raid#:~:text=/)
  expect(lines[2]).toMatch(/^…Russia launched \[550 drones\] at Kyiv overnight, .*…$/)
  expect(lines).toContain(claim!.explanation)
  expect(lines.join('\n')).toMatch(/^Read as: 2025-07-04-kyiv\/launched\.drones@Kyiv 550 2025-07-04$/m)
  const tied = lines.find(line => line.startsWith('Tied by: '))
  for (const { kind, text } of claim!.evidence) expect(tied).toContain(`${kind} “${text}”`)
  expect(lines.at(-2)).toContain(packs[0]!.version)
})
