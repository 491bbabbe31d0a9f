import type { EvidenceKind, Verdict } from '../lib/model/annotation.ts'
import type { Standing } from '../lib/model/figure.ts'

/** Everything that readers see of Sidelight's own words, in one place, for a second language to stand beside it. */

export const verdictWords: Record<Verdict, string> = {
  supported: 'agrees with the record',
  outdated: 'earlier count',
  disputed: 'reports differ',
  contradicted: 'differs from the record',
  unverified: 'not on record',
}

/** Verdicts as a number of claims: "3 agree with the record". */
export const verdictCounts: Record<Verdict, (n: number) => string> = {
  supported: n => (n === 1 ? 'agrees with the record' : 'agree with the record'),
  outdated: n => (n === 1 ? 'is an earlier count' : 'are earlier counts'),
  disputed: n => (n === 1 ? 'is reported differently elsewhere' : 'are reported differently elsewhere'),
  contradicted: n => (n === 1 ? 'differs from the record' : 'differ from the record'),
  unverified: n => (n === 1 ? 'is not on record' : 'are not on record'),
}

export const standingWords: Record<Standing, string> = {
  confirmed: 'two independent voices agree',
  'one voice': 'the one voice for it',
  'one side': 'one side’s count',
  disputed: 'voices differ',
  partial: 'known to be incomplete',
}

/** The same in a list, where each row has one. */
export const standingTags: Record<Standing, string> = {
  confirmed: 'confirmed',
  'one voice': 'one voice',
  'one side': 'one side',
  disputed: 'disputed',
  partial: 'incomplete',
}

export const evidenceWords: Record<EvidenceKind, string> = {
  date: 'Date',
  place: 'Place',
  name: 'Name',
  figure: 'Figure',
  passage: 'Passage',
  article: 'Article',
}

export const cardWords = {
  label: (name: string) => `Sidelight: ${name}`,
  event: 'an event on record',
  thisPage: 'This page',
  theRecord: 'The record',
  noRecord: 'nothing to compare',
  tabs: { glance: 'At a glance', figures: 'Figures', timeline: 'Timeline', reports: 'Reports' },
  tabList: 'Parts of the record',
  why: 'Why this?',
  whyLead: 'What ties this to the event:',
  pin: 'Keep open',
  close: 'Close',
  asOf: (date: string) => `as of ${date}`,
  record: (version: string, checked: string) => `Record ${version}, figures checked ${checked}`,
  conflicts: 'Where reports differ',
  otherReports: 'Other reports',
  via: (names: string[]) => `via ${names.join(', ')}`,
  related: 'Related events',
  more: (n: number) => `and ${n} more under Reports`,
  sources: 'Sources',
  untitled: 'no title',
  opensInTab: '(opens in a new tab)',
  none: 'Nothing on record yet.',
}

export const popupWords = {
  title: 'Sidelight',
  reading: 'Looking at this page…',
  nothing: 'Nothing on this page concerns an event on record.',
  unreadable: 'This page belongs to the browser; extensions cannot read it.',
  withheld: 'The browser has not given Sidelight access to this site.',
  readOnce: 'Read this page',
  allow: 'Always allow this site',
  off: 'Sidelight is switched off here.',
  offEverywhere: 'Sidelight is switched off everywhere.',
  found: (n: number) => (n === 1 ? '1 claim on this page' : `${n} claims on this page`),
  named: (n: number) => (n === 1 ? '1 event named without a figure' : `${n} events named without a figure`),
  list: 'Claims in reading order',
  listed: 'listed only',
  onSite: (site: string) => `Read ${site === 'file' ? 'files' : site}`,
  everywhere: 'Switched on',
  options: 'Options',
  keys: 'Next claim Alt+Shift+J, previous Alt+Shift+K',
}

export const optionWords = {
  title: 'Sidelight: options',
  heading: 'Sidelight',
  lead: 'The record beside the news. Everything is read on this device, and nothing is sent.',
  everywhere: 'Sidelight is switched on',
  everywhereNote: 'Off, no page is read or marked.',
  sites: 'Sites that are switched off',
  noSites: 'None. The button in the toolbar switches a site off.',
  switchOn: 'Switch on',
  packs: 'Records installed',
  packNote: (events: number, reports: number, date: string) =>
    `${events} ${events === 1 ? 'event' : 'events'}, ${reports} ${reports === 1 ? 'report' : 'reports'}, ${date}`,
  bundled: 'comes with Sidelight',
  remove: 'Remove',
  add: 'Add a record from a file',
  addNote: 'A file made by “npm run data -- bundle”, at most 5 MB. It is checked before anything is installed.',
  installed: (title: string) => `Installed: ${title}.`,
  removed: (title: string) => `Removed: ${title}.`,
  notInstalled: 'Nothing was installed. The file has these faults:',
  tooLarge: 'The file is larger than 5 MB.',
  failed: 'That did not work. Please try again.',
}
