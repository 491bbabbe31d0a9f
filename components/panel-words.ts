import type { Verdict } from '../lib/model/annotation.ts'
import type { ExportWords } from '../lib/model/excerpt.ts'
import type { Hit } from '../lib/model/search.ts'
import { readDate } from './dates.ts'
import { standingTags, verdictWords } from './words.ts'

/** Everything that readers see of the panel's own words, and of what they take along. */

/** On the card. */
export const openInPanel = 'Open in the panel'

export const panelWords = {
  title: 'Sidelight',
  onThisPage: 'On this page',
  claims: (n: number) => (n === 1 ? '1 claim' : `${n} claims`),
  names: 'names an event on record',
  listed: 'listed only',
  filter: 'Show',
  all: 'All',
  filters: {
    supported: 'agree',
    outdated: 'earlier count',
    disputed: 'reports differ',
    contradicted: 'differ',
    unverified: 'not on record',
    mention: 'only named',
  } satisfies Record<Verdict | 'mention', string>,
  rows: 'Claims in reading order',
  showOnPage: 'Show on page',
  copyText: 'Copy as text',
  copyMarkdown: 'Copy as Markdown',
  copyLink: 'Copy link to passage',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying.',
  dossier: 'Dossier',
  openDossier: 'Open the dossier',
  back: 'Claims on this page',
  pageChanged: 'The page has changed; this passage is no longer there.',
  save: 'Save what was found',
  saveMarkdown: 'Markdown',
  saveAnnotations: 'Web annotations (JSON)',
  saved: (name: string) => `Saved as ${name}.`,
  nothing: 'Nothing on this page concerns an event on record.',
  looking: 'Looking at this page…',
  unreadable: 'This page belongs to the browser; extensions cannot read it.',
  withheld: 'The browser has not given Sidelight access to this site; the button in the toolbar asks for it.',
  off: 'Sidelight is switched off for this site.',
  offEverywhere: 'Sidelight is switched off everywhere.',
  gone: 'The page that this panel belongs to has been closed.',
  events: 'Events on record',
  choose: 'Choose a claim or an event to see its dossier.',
  search: 'Search the record',
  searchHint: 'Event, place, voice, number, source',
  clear: 'Clear the search',
  foundIn: (lines: number, events: number) =>
    `${lines === 1 ? '1 line' : `${lines} lines`} in ${events === 1 ? '1 event' : `${events} events`}`,
  foundNothing: 'Nothing on record has all of these words.',
  moreLines: (n: number) => `and ${n} more in the dossier`,
  parts: {
    event: 'Event',
    figures: 'Figure',
    timeline: 'Timeline',
    reports: 'Report',
    sources: 'Source',
  } satisfies Record<Hit['part'], string>,
}

export const dossierWords = {
  parts: 'Parts of the dossier',
  pictures: 'In pictures',
  figures: 'Figures',
  timeline: 'Timeline',
  kyivTime: 'Times are Kyiv time.',
  reports: 'Reports',
  sources: 'Sources',
  usual: (whose: string, standing: string, day: string) =>
    `${whose} (${standing}), as of ${day}, where nothing else is said.`,
  citedSources: 'Sources of the figures and the timeline',
  related: 'Related events',
  print: 'Print',
  openInTab: 'Open in a tab',
  measure: 'Measure',
  everyMeasure: 'All measures',
  sortBy: 'Sort by',
  sorts: { time: 'Time', voice: 'Voice', value: 'Value' },
  ascending: 'ascending',
  descending: 'descending',
  reportCount: (shown: number, all: number) => (shown === all ? `${all} reports` : `${shown} of ${all} reports`),
  onRecord: (reports: number, sources: number) => `On record for this event: ${reports} reports by ${sources} sources.`,
  showAll: (n: number) => `Show all ${n}`,
  record: (title: string, version: string, checked: string) => `${title}. Record ${version}, checked ${checked}.`,
}

export const exportWords: ExportWords = {
  verdicts: verdictWords,
  standings: standingTags,
  date: date => readDate(date),
  names: event => `Names an event on record: ${event}`,
  thisPage: 'This page',
  theRecord: 'The record',
  event: 'Event',
  sources: 'Sources of the record’s figure',
  record: (title, version, checked) => `Record: ${title}, version ${version}, figures checked ${checked}.`,
  page: title => `What the record has beside “${title}”`,
  written: (date, count) =>
    `Written by Sidelight on ${date}: ${count === 1 ? '1 passage' : `${count} passages`} in reading order.`,
}
