import { render } from 'preact'
import { Card } from '../../components/Card.tsx'
import css from '../../components/card.css?inline'
import { LocaleContext } from '../../components/locale.ts'
import { localeOf } from '../../lib/model/locale.ts'
import type { Manner, Theme } from '../../lib/model/settings.ts'
import { inCorridor } from '../../lib/page/corridor.ts'
import { groundOf } from '../../lib/page/ground.ts'
import type { CardActions, Overlay, View } from '../../lib/page/handle.ts'
import { createHost } from '../../lib/page/host.ts'
import type { Box } from '../../lib/page/placement.ts'
import { createStand } from './stand.ts'

/** Open in the build for end-to-end tests alone, so that a driver can look inside. */
const mode: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed'

/** Draws the card. `onMet`: a first card has been shown. */
export function createOverlay(actions: CardActions, { words, theme, first }: Manner, onMet: () => void): Overlay {
  const locale = localeOf(words)
  let hint = first
  const host = createHost(css, mode)
  const stand = createStand(host)
  let view: View | undefined
  let held = false
  let count = 0

  function draw(): void {
    if (!view) return
    const { card } = view
    const onHintRead = () => {
      hint = false
      draw()
    }
    const onHold = (now: boolean) => {
      held = now
      actions.hold(now)
      draw()
    }
    render(
      <LocaleContext.Provider value={locale}>
        <Card
          key={count}
          card={card}
          held={held}
          onHold={onHold}
          onClose={actions.close}
          onPanel={actions.panel}
          onWrong={actions.mute}
          onHintRead={hint ? onHintRead : undefined}
        />
      </LocaleContext.Provider>,
      host.root,
    )
  }

  /** The card begins where the claim does; in a long line a little left of the pointer, so that the way to it is short. */
  const startFor = (line: Box) => Math.max(line.left, (view?.x ?? line.left) - 120)
  const settle = (line: Box) => view && stand.settle(line, startFor(line), view.touch)

  return {
    show(next) {
      view = next
      held = next.held
      count++
      stand.leave()
      host.set({ scheme: groundFor(theme, next.block) })
      draw()
      if (hint) onMet()
      // Of an open modal dialog, or of what fills the screen, only what is inside it can be seen and used.
      host.show(next.block?.closest('dialog:modal, :fullscreen') ?? undefined)
      settle(next.line)
      if (next.focus) host.root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true })
    },
    follow: line => void settle(line),
    hide() {
      // Said once: in the first card, for as long as it is open.
      if (view) hint = false
      view = undefined
      host.hide()
      render(null, host.root)
    },
    remove() {
      host.hide()
      host.remove()
    },
    isOnWay: (line, x, y) => view !== undefined && inCorridor(line, host.element.getBoundingClientRect(), x, y),
    isCard: target => target === host.element,
  }
}

/** The page's own ground, unless the reader has chosen another. */
const groundFor = (theme: Theme, block: Element | undefined): 'light' | 'dark' | 'light dark' =>
  theme === 'page' ? groundOf(block) : theme === 'system' ? 'light dark' : theme
