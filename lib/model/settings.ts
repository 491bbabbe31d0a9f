import type { Verdict } from './annotation.ts'
import type { Words } from './locale.ts'

/** What may be marked on a page: a claim, by what came of it, or a name of an event. */
export const markKinds = ['supported', 'outdated', 'disputed', 'contradicted', 'unverified', 'mention'] as const
export type MarkKind = Verdict | 'mention'

/** The ground a card stands on: the page's own, the system's, or always one. */
export const themes = ['page', 'system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Milliseconds that the pointer rests before a card opens, for a reader to choose from; the second is what one starts with. */
export const rests = [200, 350, 700, 1200] as const

/** What the reader has chosen. It stays on this device. */
export interface Settings {
  everywhere: boolean
  sitesOff: string[]
  /** What is spoken: a folder of `_locales`, or `browser`. */
  language: string
  theme: Theme
  rest: number
  marked: MarkKind[]
}

export const defaults: Settings = {
  everywhere: true,
  sitesOff: [],
  language: 'browser',
  theme: 'page',
  rest: rests[1],
  marked: [...markKinds],
}

/** How the card shows itself to this reader. */
export interface Manner {
  words: Words
  theme: Theme
  /** No card was open before: this one says once what the underlines mean. */
  first: boolean
}
