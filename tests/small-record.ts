import { exactly } from '../lib/model/quantity.ts'
import type { Dataset, NewsEvent, Report } from '../lib/model/record.ts'

/** A record as small as a rule needs: two states with their bodies, an agency, two outlets, one event. */
export const smallRecord = (reports: Report[] = [], more: Partial<Dataset> = {}): Dataset => ({
  id: 'small',
  version: '1.0.0',
  title: 'A small record',
  date: '2025-08-01',
  changes: [],
  knownNights: [],
  measures: [
    { id: 'launched', name: 'Launched', unit: 'weapons', kind: 'count' },
    { id: 'launched.drones', name: 'Drones', unit: 'weapons', kind: 'count' },
    { id: 'launched.missiles', name: 'Missiles', unit: 'weapons', kind: 'count' },
    { id: 'launched.missiles.kalibr', name: 'Kalibr', unit: 'weapons', kind: 'count' },
    { id: 'launched.missiles.kh-101', name: 'Kh-101', unit: 'weapons', kind: 'count' },
    { id: 'launched.missiles.iskander-k', name: 'Iskander-K', unit: 'weapons', kind: 'count' },
    { id: 'neutralised', name: 'Stopped', unit: 'weapons', kind: 'count' },
    { id: 'got-through', name: 'Got through', unit: 'weapons', kind: 'count' },
    { id: 'injured', name: 'Injured', unit: 'people', kind: 'count', rises: true },
    { id: 'injured.children', name: 'Children injured', unit: 'people', kind: 'count', rises: true },
    { id: 'duration', name: 'Duration', unit: 'hours', kind: 'extent' },
    { id: 'date', name: 'Date', unit: 'none', kind: 'nominal' },
    { id: 'statement', name: 'Statement', unit: 'none', kind: 'nominal' },
    {
      id: 'ordered-by',
      name: 'Ordered by',
      unit: 'none',
      kind: 'nominal',
      values: { pentagon: { en: ['the Pentagon'] }, 'white-house': { en: ['the White House'] } },
    },
  ],
  sums: [
    { whole: 'launched', parts: ['launched.drones', 'launched.missiles'] },
    {
      whole: 'launched.missiles',
      parts: ['launched.missiles.kalibr', 'launched.missiles.kh-101', 'launched.missiles.iskander-k'],
    },
    { whole: 'launched', parts: ['neutralised', 'got-through'], rest: 'not accounted for' },
  ],
  places: [
    { name: 'Ukraine', kind: 'country', forms: { en: ['Ukraine'] } },
    { name: 'Russia', kind: 'country', forms: { en: ['Russia'] } },
    { name: 'Kyiv', kind: 'city', within: 'Ukraine', forms: { en: ['Kyiv', 'Kiev'] } },
  ],
  voices: [
    { id: 'ukraine', name: 'Ukraine' },
    { id: 'air-force', name: 'Air Force', organOf: 'ukraine' },
    { id: 'mayor', name: 'Mayor of Kyiv', organOf: 'ukraine' },
    { id: 'rescue-service', name: 'Rescue service', organOf: 'ukraine' },
    { id: 'russia', name: 'Russia' },
    { id: 'ministry', name: 'Russian Ministry of Defence', organOf: 'russia' },
    { id: 'agency', name: 'The Agency', basedOn: 'air-force' },
  ],
  people: [],
  sources: [
    { id: 'herald', publisher: 'The Herald' },
    { id: 'courier', publisher: 'The Courier' },
    { id: 'agency-text', publisher: 'The Agency' },
  ],
  events: [smallEvent(reports)],
  ...more,
})

export const smallEvent = (reports: Report[]): NewsEvent => ({
  id: '2025-07-04-kyiv',
  kind: 'aerial-attack',
  name: 'Attack on Kyiv',
  time: { start: '2025-07-03T18:00+03:00', end: '2025-07-04T09:00+03:00' },
  place: 'Kyiv',
  summary: 'An attack.',
  checked: '2025-08-01',
  reports,
  developments: [],
})

let made = 0
/** A report of the Air Force in The Herald at 08:00, unless said otherwise. */
export const report = (measure: string, value: number | Report['value'], more: Partial<Report> = {}): Report => ({
  id: `report-${made++}`,
  measure,
  value: typeof value === 'number' ? exactly(value) : value,
  asOf: '2025-07-04T08:00+03:00',
  voice: 'air-force',
  source: 'herald',
  ...more,
})

/** As if the source did not say from whom it has it. */
export const unattributed = { voice: undefined }
