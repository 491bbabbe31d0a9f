import type { Card } from '../model/card.ts'
import { inCorridor } from './corridor.ts'
import { type Dwell, dueAt, dwell, type Happening, still } from './dwell.ts'
import { groundOf } from './ground.ts'
import type { CardActions, Overlay } from './handle.ts'
import { linesOf, lineToKeepFree } from './lines.ts'
import type { Mark } from './marks.ts'
import { createFinder } from './pointer.ts'

export interface Hover {
  document: Document
  /** What there is to show of a mark. */
  card: (mark: Mark) => Promise<Card | undefined>
  /** Brings the overlay; asked once, as the first dwell starts. */
  overlay: () => Promise<Overlay | undefined>
  /** The mark whose card opens or, undefined, that it closes. */
  onExplain: (mark: Mark | undefined) => void
  signal: AbortSignal
}

/** From pointer, touch and keys to a card that opens and closes. */
export function createHover({ document, card, overlay, onExplain, signal }: Hover) {
  let state: Dwell<Mark> = still
  let finder = createFinder([])
  let timer: ReturnType<typeof setTimeout> | undefined
  let open: Overlay | undefined
  let last = { x: 0, y: 0, at: 0 }
  let dismissed: Mark | undefined
  let opening = { sheet: false, focus: false }
  let focusBefore: Element | null = null

  function happen(happening: Happening<Mark>): void {
    const before = state
    state = dwell(state, happening)
    if (state.aim && state.aim.mark !== before.aim?.mark) prepare(state.aim.mark)
    if (state.shown !== before.shown || happening.kind === 'open') changed(before.shown)
    clearTimeout(timer)
    const due = dueAt(state)
    if (due !== undefined) timer = setTimeout(() => happen({ kind: 'time', at: now() }), Math.max(0, due - now()))
  }

  /** Loads in the time the reader rests on the mark. */
  const prepare = (mark: Mark) => void Promise.all([overlay(), card(mark)]).catch(() => {})

  function changed(before: Mark | undefined): void {
    const { shown } = state
    if (shown) void show(shown)
    else if (before) {
      open?.hide()
      onExplain(undefined)
      if (focusBefore instanceof HTMLElement && focusBefore.isConnected) focusBefore.focus({ preventScroll: true })
      focusBefore = null
    }
  }

  async function show(mark: Mark): Promise<void> {
    const [loaded, content] = await Promise.all([overlay(), card(mark)]).catch(() => [])
    if (state.shown !== mark || signal.aborted) return
    const line = lineToKeepFree(linesOf(mark), opening.focus ? undefined : last.y)
    if (!loaded || !content || !line) return happen({ kind: 'close', at: now() })
    open = loaded
    if (opening.focus) focusBefore ??= document.activeElement
    loaded.show({
      card: content,
      line,
      ...(!opening.focus && { x: last.x }),
      ground: groundOf(mark.block),
      held: state.held,
      within: mark.block?.closest('dialog:modal') ?? undefined,
      ...opening,
    })
    onExplain(mark)
  }

  /** Told to go away: it stays away until the pointer has left the mark (WCAG 1.4.13). */
  function dismiss(): void {
    dismissed = state.shown
    happen({ kind: 'close', at: now() })
  }

  function onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return
    const target = targetOf(event)
    if (!finder.holdsMarks(target) && state.shown === undefined && state.aim === undefined) {
      dismissed = undefined
      return
    }
    const { clientX: x, clientY: y, timeStamp: at } = event
    const found = event.buttons ? undefined : finder.find(target, x, y)
    if (found !== dismissed) dismissed = undefined
    const speed = Math.hypot(x - last.x, y - last.y) / Math.max(1, at - last.at)
    last = { x, y, at }
    if (!state.held) opening = { sheet: false, focus: false }
    happen({
      kind: 'move',
      at: now(),
      speed,
      on: placeOf(event.target, x, y),
      ...(found && !dismissed && { mark: found }),
    })
  }

  function placeOf(target: EventTarget | null, x: number, y: number): 'card' | 'corridor' | 'page' {
    if (!state.shown || !open) return 'page'
    if (open.isCard(target)) return 'card'
    const box = open.box()
    const line = box && lineToKeepFree(linesOf(state.shown), y)
    return box && line && inCorridor(line, box, x, y) ? 'corridor' : 'page'
  }

  function onTap(event: MouseEvent): void {
    if ((event as PointerEvent).pointerType !== 'touch') return
    const target = targetOf(event)
    const mark = finder.find(target, event.clientX, event.clientY)
    // A link or button under a mark stays what it is.
    if (!mark || (target as Element).closest('a[href], button, label, summary, [role=button], [role=link]')) return
    opening = { sheet: true, focus: false }
    happen({ kind: 'open', at: now(), mark })
  }

  function onPress(event: Event): void {
    if (state.shown && !open?.isCard(event.target)) dismiss()
  }
  function onKey(event: KeyboardEvent): void {
    if (state.shown && event.key === 'Escape') dismiss()
  }

  let following = false
  function onScroll(event: Event): void {
    if (!state.shown || state.held || following || open?.isCard(event.target)) return
    following = true
    requestAnimationFrame(() => {
      following = false
      const lines = state.shown && !state.held ? linesOf(state.shown) : undefined
      if (!lines) return
      const line = lineToKeepFree(lines)
      if (!line || line.bottom < 0 || line.top > innerHeight) happen({ kind: 'close', at: now() })
      else open?.follow(line)
    })
  }

  const listen = { capture: true, passive: true, signal }
  let listening = false
  /** Nothing listens on a page without marks. */
  function listenOnce(): void {
    if (listening) return
    listening = true
    document.addEventListener('pointermove', onMove, listen)
    document.documentElement.addEventListener(
      'pointerleave',
      () => happen({ kind: 'move', at: now(), speed: 0, on: 'page' }),
      { signal },
    )
    document.addEventListener('click', onTap, listen)
    document.addEventListener('pointerdown', onPress, listen)
    document.addEventListener('keydown', onKey, listen)
    document.addEventListener('scroll', onScroll, listen)
    window.addEventListener('resize', onScroll, listen)
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    open?.remove()
  })

  const actions: CardActions = {
    close: dismiss,
    hold: held => happen({ kind: 'hold', at: now(), held }),
  }
  return {
    actions,
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
      opening = { sheet: false, focus: true }
      happen({ kind: 'open', at: now(), mark })
    },
    shown: () => state.shown,
  }
}

const now = () => performance.now()
/** The innermost element, also inside an open shadow root. */
const targetOf = (event: Event): EventTarget | null =>
  (event.target as Element | null)?.shadowRoot ? (event.composedPath()[0] ?? null) : event.target
