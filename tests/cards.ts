import type { Card } from '../lib/model/card.ts'

/** Cards as the judge composes them, for tests of what draws them. */

const event: Card['event'] = {
  id: '2025-07-04-kyiv',
  name: 'Aerial attack on Ukraine, night of 3–4 July 2025',
  summary:
    'Russia launched 550 drones and missiles at Ukraine in one night, most of them at Kyiv. It was the largest attack until 9 July.',
  related: [
    { id: '2025-06-29-ukraine', name: 'Attack of 28–29 June 2025', how: 'Surpassed the' },
    { id: '2025-07-03-trump-putin-call', name: 'Trump–Putin call of 3 July 2025', how: 'Hours after the' },
  ],
}
const airForce = {
  publisher: 'Ukrinform',
  title: 'Air defense stops 478 of 550 targets',
  date: '2025-07-04',
  url: 'https://www.ukrinform.net/',
}
const ap = {
  publisher: 'Associated Press',
  title: 'Russia launches largest missile and drone barrage',
  date: '2025-07-04',
  url: 'https://apnews.com/',
}
const record: Card['record'] = {
  title: 'Ukraine, July 2025',
  version: '1.0.0',
  date: '2026-11-22',
  checked: '2026-11-22',
}
const figures: Card['figures'] = [
  {
    address: '2025-07-04-kyiv/launched@Ukraine',
    label: 'Launched',
    place: 'Ukraine',
    value: '550',
    standing: 'one voice',
    whose: 'Ukrainian Air Force',
    asOf: '2025-07-04',
  },
  {
    address: '2025-07-04-kyiv/launched.drones@Ukraine',
    label: 'Drones launched',
    place: 'Ukraine',
    value: '539',
    standing: 'one voice',
    whose: 'Ukrainian Air Force',
    asOf: '2025-07-04',
    current: true,
  },
  {
    address: '2025-07-04-kyiv/launched.missiles@Ukraine',
    label: 'Missiles launched',
    place: 'Ukraine',
    value: '11',
    standing: 'one voice',
    whose: 'Ukrainian Air Force',
    asOf: '2025-07-04',
  },
  {
    address: '2025-07-04-kyiv/neutralised@Ukraine',
    label: 'Stopped',
    place: 'Ukraine',
    value: '478',
    standing: 'one voice',
    whose: 'Ukrainian Air Force',
    asOf: '2025-07-04',
  },
  {
    address: '2025-07-04-kyiv/injured@Kyiv',
    label: 'Injured',
    place: 'Kyiv',
    value: '32 (23 on 4 July)',
    standing: 'one side',
    whose: 'Kyiv city authorities, State Emergency Service',
    asOf: '2025-07-08',
  },
]
const timeline: Card['timeline'] = [
  { at: '2025-07-03T18:05+03:00', text: 'The first alert of the night sounds in Kyiv.', sources: [ap] },
  {
    at: '2025-07-04T08:40+03:00',
    text: 'The Air Force counts 550 weapons, of which 478 were shot down or lost to jamming.',
    sources: [airForce],
  },
  {
    at: '2025-07-04T16:00+03:00',
    text: 'A body is found in the rubble of a house in Sviatoshyn district.',
    sources: [ap],
  },
]
const reports: Card['reports'] = [
  {
    value: '550 drones',
    measure: 'Drones launched',
    place: 'Ukraine',
    who: 'The paper itself',
    via: [],
    asOf: '2025-07-05',
    why: 'The total given as one kind',
    reason: 'miscount',
    source: { publisher: 'A reprint', date: '2025-07-05', note: 'publisher unknown' },
    conflicts: true,
    current: true,
  },
  {
    value: '539',
    measure: 'Drones launched',
    place: 'Ukraine',
    who: 'Ukrainian Air Force',
    via: ['Ukrinform'],
    asOf: '2025-07-04',
    source: airForce,
    conflicts: false,
    current: true,
  },
  {
    value: '539',
    measure: 'Drones launched',
    place: 'Ukraine',
    who: 'Ukrainian Air Force',
    via: ['Associated Press'],
    asOf: '2025-07-04',
    source: ap,
    conflicts: false,
    current: true,
  },
]
const evidence = [
  { kind: 'date' as const, text: 'the article is of 4 July 2025' },
  { kind: 'figure' as const, text: '“550” is the count of that night alone' },
]
const shared = { event, figures, timeline, reports, sources: [airForce, ap], record }

export const cards = {
  contradicted: {
    ...shared,
    claim: {
      quote: '550 drones and 11 missiles',
      verdict: 'contradicted',
      reason: 'miscount',
      label: 'Drones launched · Ukraine',
      said: '550',
      record: '539',
      sentence: 'The 550 already holds the 11 missiles: 550 = 539 drones + 11 missiles.',
      standing: 'one voice',
      whose: 'Ukrainian Air Force',
      evidence,
    },
    picture: {
      kind: 'sum',
      label: 'All weapons launched',
      whole: 550,
      parts: [
        { label: 'drones', value: 539, tone: 'plain', current: true },
        { label: 'missiles', value: 11, tone: 'plain' },
      ],
      equation: '550 = 539 + 11',
      said: 561,
    },
  },
  supported: {
    ...shared,
    claim: {
      quote: '478 were stopped',
      verdict: 'supported',
      label: 'Shot down or jammed · Ukraine',
      said: '478',
      record: '478',
      sentence: 'The record agrees: 270 were shot down and 208 lost to jamming.',
      standing: 'one voice',
      whose: 'Ukrainian Air Force',
      evidence,
    },
    picture: {
      kind: 'sum',
      label: 'What became of the 550',
      whole: 550,
      parts: [
        { label: 'shot down', value: 270, tone: 'stopped', current: true },
        { label: 'lost to jamming', value: 208, tone: 'lost', current: true },
        { label: 'drones got through', value: 63, tone: 'through' },
        { label: 'missiles got through', value: 9, tone: 'through' },
      ],
      equation: '550 = 270 + 208 + 63 + 9',
    },
  },
  outdated: {
    ...shared,
    claim: {
      quote: '26 were injured',
      verdict: 'outdated',
      reason: 'earlier-count',
      label: 'Injured · Kyiv',
      said: '26',
      record: '32',
      sentence: '26 was the count at midday on 4 July; it rose to 32 by 8 July as people went on seeking help.',
      standing: 'one side',
      whose: 'Kyiv city authorities',
      evidence,
    },
    picture: {
      kind: 'steps',
      label: 'People injured in Kyiv, as counted',
      steps: [
        { at: '2025-07-04T04:00+03:00', value: 8, who: 'Mayor of Kyiv' },
        { at: '2025-07-04T05:30+03:00', value: 14, who: 'Mayor of Kyiv' },
        { at: '2025-07-04T08:00+03:00', value: 23, who: 'State Emergency Service' },
        { at: '2025-07-04T18:00+03:00', value: 26, who: 'State Emergency Service' },
        { at: '2025-07-05', value: 31, who: 'Kyiv city authorities' },
        { at: '2025-07-08', value: 32, who: 'Kyiv city authorities' },
      ],
      said: { at: '2025-07-04', low: 26, high: 26 },
    },
  },
  disputed: {
    ...shared,
    claim: {
      quote: 'more than eight hours',
      verdict: 'disputed',
      label: 'Length of the attack · Kyiv',
      said: 'more than 8 hours',
      record: '7 to 13 hours',
      sentence: 'Sources measure different things: the raid itself, or the alert from evening to morning.',
      standing: 'disputed',
      whose: 'several voices',
      evidence,
    },
    picture: {
      kind: 'dots',
      label: 'How long it lasted',
      unit: 'hours',
      dots: [
        { value: 7, who: 'Ukrainian Air Force', what: 'the raid' },
        { value: 8, who: 'Kyiv City Military Administration', what: 'night alert' },
        { value: 13, who: 'Ukrainska Pravda', what: 'all alerts together' },
      ],
      said: { low: 8 },
    },
  },
  unverified: {
    ...shared,
    claim: {
      quote: 'nine kindergartens',
      verdict: 'unverified',
      label: 'Kindergartens damaged · Kyiv',
      said: '9',
      record: '',
      sentence: 'The record holds no count of kindergartens.',
      evidence,
    },
  },
  mention: { ...shared, picture: undefined, claim: undefined },
} satisfies Record<string, Card>
