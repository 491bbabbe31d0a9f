import type { createHost } from '../../lib/page/host.ts'
import {
  type Box,
  fullSize,
  gap,
  hasRoom,
  type Placement,
  place,
  type Sheet,
  type Size,
  sheet,
  slitHeight,
  touchSheet,
} from '../../lib/page/placement.ts'

type Host = Pick<ReturnType<typeof createHost>, 'element' | 'root' | 'set'>

/** Where an open card stands: by its line or, under a finger and in a low window, at an edge of the window. */
export function createStand(host: Host) {
  /** The window's height when it became a sheet: it stays one as long as it is open, and where it is while the page moves behind it. */
  let sheetIn: number | undefined

  /** `startsAt`: where the card is to begin, from the left. */
  function settle(line: Box, startsAt: number, touch: boolean): void {
    const view = { width: document.documentElement.clientWidth, height: innerHeight }
    if (sheetIn === view.height) return
    const card = touch || sheetIn ? undefined : measure(view)
    if (card && hasRoom(line, card, view)) byLine(line, card, view, place(line, card, view, startsAt))
    else {
      sheetIn = view.height
      atEdge(touch ? touchSheet(line, view) : sheet(line, view), touch)
      if (touch) bringAbove(line)
    }
  }

  /** Under a pointer no page moves by itself; a finger is off it again, and its line comes up to where the sheet leaves it free. */
  function bringAbove(line: Box): void {
    const free = host.element.getBoundingClientRect().top - gap
    if (line.bottom <= free || line.bottom - line.top > free) return
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    scrollBy({ top: line.bottom - free, behavior: isCalm ? 'instant' : 'smooth' })
  }

  /** As large as it would be, if there were room. */
  function measure(view: Size): Size {
    const { width, height } = fullSize(view)
    dress({})
    host.set({ left: '0', top: '0', bottom: 'auto', width: `${width}px`, most: `${height}px` })
    return { width, height: host.element.getBoundingClientRect().height }
  }

  function byLine(line: Box, card: Size, view: Size, { side, left, top, maxWidth, maxHeight }: Placement): void {
    // Above its line the card is held by its lower edge: when it grows, it grows away from the line.
    const held =
      side === 'above'
        ? { top: 'auto', bottom: `${(document.scrollingElement?.clientHeight ?? view.height) - line.top + gap}px` }
        : { top: `${top}px`, bottom: 'auto' }
    const most = Math.min(fullSize(view).height, maxHeight)
    dress({ low: most < slitHeight && card.height >= most })
    host.set({ left: `${left}px`, ...held, width: `${maxWidth}px`, most: `${most}px` })
  }

  function atEdge({ edge, left, width, maxHeight }: Sheet, touch: boolean): void {
    dress({ sheet: true, touch, top: edge === 'top' })
    const held = edge === 'top' ? { top: '0', bottom: 'auto' } : { top: 'auto', bottom: '0' }
    host.set({ left: `${left}px`, ...held, width: `${width}px`, most: `${maxHeight}px` })
    const isWhole = host.element.getBoundingClientRect().height < maxHeight
    host.root.classList.toggle('low', maxHeight < slitHeight && !isWhole)
  }

  /** `low`: all of it scrolls as one. */
  function dress(now: Partial<Record<'sheet' | 'touch' | 'top' | 'low', boolean>>): void {
    for (const name of ['sheet', 'touch', 'top', 'low'] as const) host.root.classList.toggle(name, now[name] ?? false)
  }

  return {
    settle,
    /** Another card opens. */
    leave(): void {
      sheetIn = undefined
      dress({})
    },
  }
}
