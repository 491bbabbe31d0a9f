import type { Excerpt } from '../lib/model/excerpt.ts'
import { cards } from './cards.ts'

/** Findings as they are taken along, for tests of the forms they take. */

const { claim, event, sources, record } = cards.contradicted
export const excerpt: Excerpt = {
  address: 'https://paper.example/2025/07/raid?page=1#top',
  title: 'A night over Kyiv',
  quote: '550 drones',
  prefix: 'n early summary of the attack on',
  suffix: ' and 11 missiles, most of them ',
  position: { start: 120, end: 130 },
  event: { ...event, language: 'en-GB' },
  claim: {
    ...claim,
    verdict: 'contradicted',
    standing: 'one voice',
    figure: '2025-07-04-kyiv/launched.drones@Ukraine',
  },
  sources,
  record,
}
export const naming: Excerpt = { ...excerpt, quote: 'the overnight barrage', claim: undefined, sources: [] }
