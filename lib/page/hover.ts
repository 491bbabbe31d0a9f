import type { Card } from '../model/card.ts'
import { type Dwell, dueAt, dwell, type Happening, still } from './dwell.ts'
import { type Gestures, listenTo } from './gestures.ts'
import type { CardActions, Overlay } from './handle.ts'
import { linesOf, lineToKeepFree } from './lines.ts'
import type { Mark } from './marks.ts'
import { createFinder } from './pointer.ts'

export interface Hover {
  document: Document
  /** Milliseconds that the pointer rests before a card opens. */
  rest: number
  /** What there is to show of a mark. */
  card: (mark: Mark) => Promise<Card | undefined>
  /** Brings the overlay; asked as the first dwell starts. */
  overlay: () => Promise<Overlay | undefined>
  /** The mark whose card opens or, undefined, that it closes. */
  onExplain: (mark: Mark | undefined) => void
  signal: AbortSignal
}

/** From pointer, touch and keys to a card that opens and closes. */
export function createHover({ document, rest, card, overlay, onExplain, signal }: Hover) {
  let state: Dwell<Mark> = still
  let finder = createFinder([])
  let timer: ReturnType<typeof setTimeout> | undefined
  let open: Overlay | undefined
  let pointer = { x: 0, y: 0 }
  let dismissed: Mark | undefined
  let opening = { touch: false, focus: false }
  let focusBefore: Element | null = null
  let listening: Element | undefined

  function happen(happening: Happening<Mark>): void {
    const before = state
    state = dwell(state, happening)
    if (state.aim && state.aim.mark !== before.aim?.mark) prepare(state.aim.mark)
    if (state.shown && (state.shown !== before.shown || happening.kind === 'open')) void show(state.shown)
    if (before.shown && !state.shown) hide()
    clearTimeout(timer)
    const due = dueAt(state)
    if (due !== undefined) timer = setTimeout(() => happen({ kind: 'time', at: now() }), Math.max(0, due - now()))
  }

  /** Loads in the time the reader rests on the mark. */
  const prepare = (mark: Mark) => void Promise.all([overlay(), card(mark)]).catch(() => {})

  async function show(mark: Mark): Promise<void> {
    const [loaded, content] = await Promise.all([overlay(), card(mark)]).catch(() => [])
    if (state.shown !== mark || signal.aborted) return
    const line = lineToKeepFree(linesOf(mark), opening.focus ? undefined : pointer.y)
    if (!loaded || !content || !line) return happen({ kind: 'close', at: now() })
    open = loaded
    if (opening.focus) focusBefore ??= document.activeElement
    const x = opening.focus ? undefined : pointer.x
    loaded.show({ card: content, line, x, block: mark.block, held: state.held, ...opening })
    onExplain(mark)
  }

  function hide(): void {
    open?.hide()
    onExplain(undefined)
    if (focusBefore instanceof HTMLElement && focusBefore.isConnected) focusBefore.focus({ preventScroll: true })
    focusBefore = null
  }

  /** Told to go away: it stays away until the pointer has left the mark (WCAG 1.4.13). */
  function dismiss(): void {
    dismissed = state.shown
    happen({ kind: 'close', at: now() })
  }

  function placeOf(outer: EventTarget | null, x: number, y: number): 'card' | 'corridor' | 'page' {
    if (!state.shown || !open) return 'page'
    if (open.isCard(outer)) return 'card'
    const line = lineToKeepFree(linesOf(state.shown), y)
    return line && open.isOnWay(line, x, y) ? 'corridor' : 'page'
  }

  const gestures: Gestures = {
    concerns: target =>
      state.shown !== undefined || state.aim !== undefined || dismissed !== undefined || finder.holdsMarks(target),
    move({ target, outer, x, y, speed, pressed }) {
      const found = pressed ? undefined : finder.find(target, x, y)
      if (found !== dismissed) dismissed = undefined
      pointer = { x, y }
      if (!state.held) opening = { touch: false, focus: false }
      const mark = dismissed ? undefined : found
      happen({ kind: 'move', at: now(), speed, on: placeOf(outer, x, y), rest, ...(mark && { mark }) })
    },
    leave: () => happen({ kind: 'move', at: now(), speed: 0, on: 'page' }),
    tap(target, x, y) {
      const mark = finder.find(target, x, y)
      // A link or button under a mark stays what it is.
      if (!mark || (target as Element).closest('a[href], button, label, summary, [role=button], [role=link]')) return
      opening = { touch: true, focus: false }
      happen({ kind: 'open', at: now(), mark })
    },
    press: outer => void (state.shown && !open?.isCard(outer) && dismiss()),
    escape: () => void (state.shown && dismiss()),
    scroll(outer) {
      if (!state.shown || state.held || open?.isCard(outer)) return
      const line = lineToKeepFree(linesOf(state.shown))
      if (!line || line.bottom < 0 || line.top > innerHeight) happen({ kind: 'close', at: now() })
      else open?.follow(line)
    },
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    open?.remove()
  })

  const actions: Omit<CardActions, 'panel' | 'mute'> = {
    close: dismiss,
    hold: held => happen({ kind: 'hold', at: now(), held }),
  }
  /** Nothing listens on a page without marks. A page that writes itself anew (`document.open`) has thrown all listeners away. */
  function listenOnce(): void {
    if (listening === document.documentElement) return
    listenTo(document, gestures, signal)
    listening = document.documentElement
  }
  return {
    actions,
    shown: () => state.shown,
    setMarks(marks: Mark[]): void {
      finder = createFinder(marks)
      if (marks.some(mark => mark.ranges.length)) listenOnce()
      const { shown } = state
      if (!shown) return
      const same = marks.find(mark => mark.key === shown.key)
      if (same) state = { ...state, shown: same }
      else happen({ kind: 'close', at: now() })
    },
    /** Opens a card with the focus in it. */
    open(mark: Mark): void {
      listenOnce()
      opening = { touch: false, focus: true }
      happen({ kind: 'open', at: now(), mark })
    },
  }
}

const now = () => performance.now()
