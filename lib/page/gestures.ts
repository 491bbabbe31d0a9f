/** What a reader does on the page, as far as it concerns marks and an open card. */
export interface Gestures {
  /** Asked first at each move; where it says no, nothing is measured. */
  concerns: (target: EventTarget | null) => boolean
  /** `speed` in pixels a millisecond; `target` the innermost element, `outer` as the document sees it. */
  move: (at: {
    target: EventTarget | null
    outer: EventTarget | null
    x: number
    y: number
    speed: number
    pressed: boolean
  }) => void
  leave: () => void
  tap: (target: EventTarget | null, x: number, y: number) => void
  press: (outer: EventTarget | null) => void
  escape: () => void
  /** Something under the card has moved; at most once a frame. */
  scroll: (outer: EventTarget | null) => void
}

/**
 * Listens until the signal. No key of the page is captured, and no listener can hold scrolling up. Only what a reader does
 * counts: a page that makes events of its own opens no card.
 */
export function listenTo(document: Document, gestures: Gestures, signal: AbortSignal): void {
  const listen = { capture: true, passive: true, signal }
  let last = { x: 0, y: 0, at: 0 }
  let scrolling = false

  const onMove = (event: PointerEvent): void => {
    const target = innermost(event)
    if (!event.isTrusted || event.pointerType === 'touch' || !gestures.concerns(target)) return
    const { clientX: x, clientY: y, timeStamp: at, buttons } = event
    const speed = Math.hypot(x - last.x, y - last.y) / Math.max(1, at - last.at)
    last = { x, y, at }
    gestures.move({ target, outer: event.target, x, y, speed, pressed: buttons > 0 })
  }
  const onClick = (event: MouseEvent): void => {
    if (event.isTrusted && (event as PointerEvent).pointerType === 'touch')
      gestures.tap(innermost(event), event.clientX, event.clientY)
  }
  const onScroll = (event: Event): void => {
    if (scrolling) return
    scrolling = true
    requestAnimationFrame(() => {
      scrolling = false
      if (!signal.aborted) gestures.scroll(event.target)
    })
  }

  document.addEventListener('pointermove', onMove, listen)
  document.addEventListener('click', onClick, listen)
  document.addEventListener('pointerdown', event => event.isTrusted && gestures.press(event.target), listen)
  document.addEventListener('keydown', event => event.isTrusted && event.key === 'Escape' && gestures.escape(), listen)
  document.addEventListener('scroll', onScroll, listen)
  document.defaultView?.addEventListener('resize', onScroll, listen)
  // Out of the window or the frame: no move tells of it.
  document.documentElement.addEventListener('pointerleave', gestures.leave, { signal })
}

/** Also inside an open shadow root. */
const innermost = (event: Event): EventTarget | null =>
  (event.target as Element | null)?.shadowRoot ? (event.composedPath()[0] ?? null) : event.target
