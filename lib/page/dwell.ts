/** Hover intent as a reducer: what the pointer did goes in, whether a card is open comes out. Times are milliseconds. */

export const delays = {
  /** Rest on a mark before its card opens. Wikipedia's page previews settled between 300 and 500; 350 hides the loading of the overlay. */
  open: 350,
  /** Rest where a card has just been open: the reader is comparing. */
  next: 100,
  /** How long a card counts as just open. As tooltips of desktop systems do it. */
  justOpen: 300,
  /** Between leaving mark, card and corridor, and closing: time to come back (WCAG 1.4.13 asks that the pointer can reach the card). */
  close: 300,
} as const

/** Pixels a millisecond above which a pointer is on its way to somewhere else. The value is 10ten's, tuned over years of hover look-ups. */
export const restingSpeed = 0.5

export interface Dwell<Mark> {
  /** The mark whose card is open. */
  shown?: Mark
  /** Pinned, or opened from the keyboard: leaving does not close it. */
  held: boolean
  /** The mark the pointer rests on, if its card is not open. */
  aim?: { mark: Mark; since: number; wait: number }
  /** Since when the pointer is off mark, card and corridor. */
  leftAt?: number
  closedAt?: number
}

export type Happening<Mark> =
  /** The pointer moved. `on`: what it is over, the open card before all else; `speed` in pixels a millisecond; `rest`: the reader's own delay. */
  | { kind: 'move'; at: number; speed: number; on: 'card' | 'corridor' | 'page'; mark?: Mark; rest?: number }
  | { kind: 'time'; at: number }
  /** From the keyboard, by a tap, or from the popup. */
  | { kind: 'open'; at: number; mark: Mark }
  | { kind: 'hold'; at: number; held: boolean }
  /** Escape, the close button, a press outside, or the mark is gone. */
  | { kind: 'close'; at: number }

export const still: Dwell<never> = { held: false }

export function dwell<Mark>(state: Dwell<Mark>, happening: Happening<Mark>): Dwell<Mark> {
  const { at } = happening
  if (happening.kind === 'open') return { shown: happening.mark, held: true }
  if (happening.kind === 'close') return state.shown === undefined ? { held: false } : { held: false, closedAt: at }
  if (happening.kind === 'hold') return { ...state, held: happening.held, aim: undefined, leftAt: undefined }
  return happening.kind === 'move' ? moved(state, happening) : waited(state, at)
}

function moved<Mark>(state: Dwell<Mark>, move: Extract<Happening<Mark>, { kind: 'move' }>): Dwell<Mark> {
  if (state.held) return state
  const { shown, closedAt } = state
  const home = move.on === 'card' || move.on === 'corridor' || (shown !== undefined && move.mark === shown)
  const leftAt = shown === undefined || home ? undefined : (state.leftAt ?? move.at)
  if (move.on === 'card' || move.mark === undefined || move.mark === shown)
    return { shown, held: false, leftAt, closedAt }
  const goesOn = state.aim?.mark === move.mark && move.speed <= restingSpeed
  return { shown, held: false, leftAt, closedAt, aim: goesOn ? state.aim : aimAt(state, move) }
}

function aimAt<Mark>(state: Dwell<Mark>, move: Extract<Happening<Mark>, { kind: 'move' }>): Dwell<Mark>['aim'] {
  const closedAgo = move.at - (state.closedAt ?? Number.NEGATIVE_INFINITY)
  const comparing = (state.shown !== undefined || closedAgo <= delays.justOpen) && move.on !== 'corridor'
  return { mark: move.mark as Mark, since: move.at, wait: comparing ? delays.next : (move.rest ?? delays.open) }
}

function waited<Mark>(state: Dwell<Mark>, at: number): Dwell<Mark> {
  const { aim, leftAt } = state
  if (aim && at >= aim.since + aim.wait) return { shown: aim.mark, held: false }
  if (leftAt !== undefined && at >= leftAt + delays.close) return { held: false, closedAt: at, aim }
  return state
}

/** When the reducer wants to be told the time again, if at all. */
export function dueAt<Mark>({ aim, leftAt }: Dwell<Mark>): number | undefined {
  const opens = aim && aim.since + aim.wait
  const closes = leftAt === undefined ? undefined : leftAt + delays.close
  if (opens === undefined || closes === undefined) return opens ?? closes
  return Math.min(opens, closes)
}
