import type { Excerpt, ExportWords } from '../lib/model/excerpt.ts'
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
  event,
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

export const words: ExportWords = {
  verdicts: {
    supported: 'agrees',
    outdated: 'earlier count',
    disputed: 'reports differ',
    contradicted: 'differs',
    unverified: 'not on record',
  },
  standings: {
    confirmed: 'confirmed',
    'one voice': 'one voice',
    'one side': 'one side',
    disputed: 'disputed',
    partial: 'partial',
  },
  date: date => date,
  names: event => `Names ${event}`,
  thisPage: 'This page',
  theRecord: 'The record',
  event: 'Event',
  sources: 'Sources',
  record: (title, version) => `${title} ${version}`,
  page: title => `Findings on “${title}”`,
  written: (date, count) => `${count} on ${date}`,
}
