import type { Annotation, PageText, Reading, Verdict } from '../model/annotation.ts'
import type { Card } from '../model/card.ts'
import type { Dossier, FindingInFull } from '../model/dossier.ts'
import type { Excerpt } from '../model/excerpt.ts'
import type { IsoDate } from '../model/record.ts'
import type { EventLine, Found } from '../model/search.ts'
import type { Manner, Settings } from '../model/settings.ts'

/** One line of what a frame found: a claim, or an event named without a figure. */
export interface Finding {
  /** Its key on its page; what `reveal` gives back. */
  key: string
  event: string
  quote: string
  kind: Verdict | 'mention'
  /** One plain sentence; empty for a mention. */
  explanation: string
  /** Tied by two kinds of evidence: it has a mark on the page. */
  marked: boolean
}

/** What the page's scripts say to the background. */
export type FromPage =
  /** The gate: "This frame holds words of an event on record." */
  | { kind: 'hit' }
  /** The page script: "Read this; it is the whole page or a part of it." Answered by a `Reading`. */
  | { kind: 'read'; page: PageText }
  /** "A reader dwells on this claim, or on this name of an event: what is there to show?" Answered by a `Card`, or nothing. */
  | { kind: 'card'; event: string; claim?: Annotation }
  /** "A first dwell has begun: bring the overlay." Answered, once it is there, by the `Manner` of its card. */
  | { kind: 'overlay' }
  /** "This is all that I found, in reading order." Sent again whenever it changes. */
  | { kind: 'found'; findings: Finding[] }
  /** "This document goes away." */
  | { kind: 'gone' }
  /** "The card of this finding has opened", or, without a key, "It has closed." An open panel hears it; nobody answers. */
  | { kind: 'explained'; key?: string }
  /** "Show this finding in the panel." Sent in the click itself, since a browser opens a panel for a gesture alone. */
  | { kind: 'panel'; key: string }

/** What the background says to a page script. */
export type ToPage =
  /** "Scroll to this claim, open its card and move the focus in." */
  | { kind: 'reveal'; key: string }
  /** "Go to the next claim, or to the one before; `afresh`: from the start or the end." Answered by whether there was one. */
  | { kind: 'step'; by: 1 | -1; afresh: boolean }
  /** "Where does each finding stand?" Answered by `Quoted[]`. */
  | { kind: 'quote' }
  /** "This site is switched off: take everything away." */
  | { kind: 'off' }

/** Where the anchors of imported packs lie in `storage.local`, for pages to read. */
export interface ImportedAnchors {
  anchors?: { subject: string; detail: string }
}

/** Where settings lie in `storage.local`, for pages to read. */
export interface StoredSettings {
  settings?: Partial<Settings>
}

/** What the panel asks of the record. */
export type AboutRecord =
  /** "Which events are on record?" Answered by `EventLine[]`, oldest first. */
  | { kind: 'events' }
  /** "What on record has these words?" Answered by `Found[]`. */
  | { kind: 'search'; words: string }
  /** "All there is on this event." Answered by a `Dossier`, or nothing. */
  | { kind: 'dossier'; event: string }
  /** "All there is on this finding of a page." Answered by a `FindingInFull`, or nothing where the page has gone. */
  | { kind: 'finding'; tab: number; frame: number; key: string }
  /** "Everything found in this tab, to be saved." Answered by `Excerpt[]`, in reading order. */
  | { kind: 'excerpts'; tab: number }

/** What popup, options and panel say to the background. */
export type FromPanel =
  | AboutRecord
  /** "What was found in this tab, and may it be read at all?" Answered by a `TabState`. */
  | { kind: 'tab'; tab: number }
  /** "Show this claim on its page." */
  | { kind: 'show'; tab: number; frame: number; key: string }
  /** "Read this tab once", where site access is withheld; the click on the popup lends it. */
  | { kind: 'read-once'; tab: number }
  /** "Switch this site on or off." */
  | { kind: 'site'; site: string; on: boolean }
  /** "This is chosen from now on." */
  | { kind: 'change'; settings: Partial<Settings> }
  /** "Leave every page alone until the browser is closed", or go on before. */
  | { kind: 'pause'; on: boolean }
  /** "What is installed, and what is switched off?" Answered by an `Overview`. */
  | { kind: 'overview' }
  /** "Install this file, as it was chosen." Answered by an `Outcome`. */
  | { kind: 'add-pack'; text: string }
  /** "Forget everything: settings, records of the reader's own, what was found." */
  | { kind: 'erase' }
  /** "Take this pack away." Answered by an `Outcome`. */
  | { kind: 'remove-pack'; id: string }

export type ToBackground = FromPage | FromPanel

/** What each message is answered by. */
export interface Answers {
  read: Reading
  card: Card | undefined
  overlay: Manner
  tab: TabState
  overview: Overview
  events: EventLine[]
  search: Found[]
  dossier: Dossier | undefined
  finding: FindingInFull | undefined
  excerpts: Excerpt[]
  'add-pack': Outcome
  'remove-pack': Outcome
}
export type AnswerTo<Message extends ToBackground> = Message['kind'] extends keyof Answers
  ? Answers[Message['kind']]
  : undefined

export interface TabState {
  /** `unreadable`: a page of the browser; `withheld`: the reader has not given access; `off`: switched off, here or everywhere. */
  state: 'on' | 'off' | 'withheld' | 'unreadable' | 'gone'
  site?: string
  everywhere: boolean
  paused: boolean
  siteOn: boolean
  frames: { frame: number; findings: Finding[] }[]
}

export interface PackLine {
  id: string
  title: string
  version: string
  date: IsoDate
  events: number
  reports: number
  bundled: boolean
}

export interface Overview {
  settings: Settings
  packs: PackLine[]
}

/** Whether a pack was installed or removed; where it was not, what stands where in the file, in plain words. */
export type Outcome = { done: true; title: string } | { done: false; reasons: string[] }
