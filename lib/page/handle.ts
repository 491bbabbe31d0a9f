import type { Card } from '../model/card.ts'
import type { Manner } from '../model/settings.ts'
import type { Box } from './placement.ts'

/** What the overlay is to show, and where. */
export interface View {
  card: Card
  /** What it must not cover. */
  line: Box
  /** Where the reader's pointer is, from the left; the card starts near it. */
  x?: number
  /** The block that holds the line: the card takes its ground, and stands in its dialog. */
  block?: Element
  /** Opened by a finger: from the lower edge of the window. */
  touch: boolean
  held: boolean
  /** Opened from the keyboard: the focus goes in. */
  focus: boolean
}

/** The overlay as the page script sees it. */
export interface Overlay {
  show(view: View): void
  /** The line has moved under the open card. */
  follow(line: Box): void
  hide(): void
  /** Takes the host out of the page. */
  remove(): void
  /** Whether a point lies on the way from the line to the open card. */
  isOnWay(line: Box, x: number, y: number): boolean
  /** Whether an event's target, as the page sees it, is the card. */
  isCard(target: EventTarget | null): boolean
}

/** What a reader does in the card. */
export interface CardActions {
  close(): void
  hold(held: boolean): void
  /** Shows the open card's event in the panel. */
  panel(): void
  /** Takes the mark of the open card from the page. */
  mute(): void
}

/** Page script and overlay script are two files in one isolated world; they find each other here, out of the page's sight. */
export interface Handle {
  stop(): void
  attach(create: (actions: CardActions, manner: Manner) => Overlay): void
}

const key = Symbol.for('sidelight.page')
const world = globalThis as { [key]?: Handle }

export const currentHandle = (): Handle | undefined => world[key]
export function setHandle(handle: Handle | undefined): void {
  world[key]?.stop()
  world[key] = handle
}
