/** The card's one element in the page, in the top layer, with a shadow root that the page cannot look into. */
export function createHost(css: string, mode: ShadowRootMode, document: Document = globalThis.document) {
  const element = document.createElement('div')
  const shadow = element.attachShadow({ mode })
  const style = document.createElement('style')
  style.textContent = css
  const root = document.createElement('div')
  shadow.append(style, root)
  element.popover = 'manual'
  // What a reader does in the card is none of the page's business: its shortcuts and its "click outside" must not fire.
  for (const kind of [
    'keydown',
    'keyup',
    'keypress',
    'click',
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'wheel',
  ])
    shadow.addEventListener(kind, event => event.stopPropagation(), { passive: true })

  // A click that no reader made, wherever it comes from, presses nothing.
  shadow.addEventListener(
    'click',
    event => {
      if (event.isTrusted) return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    { capture: true },
  )

  return {
    element,
    /** What is drawn goes in here. */
    root,
    /** Into the top layer, above whatever the page put there; a page that has thrown the host out gets it again. */
    show(within: Element = document.documentElement): void {
      if (element.parentNode !== within) within.append(element)
      if (!element.matches(':popover-open')) element.showPopover()
    },
    hide(): void {
      if (element.isConnected && element.matches(':popover-open')) element.hidePopover()
    },
    remove: () => element.remove(),
    /**
     * Where it stands, as custom properties that the rule of its own root reads: an important rule inside a shadow root is
     * stronger than anything a page can say about the host.
     */
    set(values: Record<string, string>): void {
      for (const [name, value] of Object.entries(values)) element.style.setProperty(`--${name}`, value)
    },
  }
}
