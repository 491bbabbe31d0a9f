import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

export interface Tab {
  id: string
  label: string
  body: ComponentChildren
}

/**
 * The first tab gives the height and the others scroll inside it, so that nothing jumps when they change. They are drawn
 * once the first is to be seen: a card with all its reports would come frames later.
 */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  const [chosen, setAt] = useState<number>()
  const at = chosen ?? 0
  const [isWhole, setWhole] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const panels = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const waiting = requestIdleCallback(() => setWhole(true), { timeout: 300 })
    return () => cancelIdleCallback(waiting)
  }, [])

  // Where a low window lets all of the card scroll, what is chosen is shown from its beginning.
  useLayoutEffect(() => {
    const { offsetTop = 0, parentElement } = panels.current ?? {}
    if (chosen !== undefined && parentElement) parentElement.scrollTop = offsetTop - (list.current?.offsetHeight ?? 0)
  }, [chosen])

  function onKeyDown(event: KeyboardEvent) {
    const last = tabs.length - 1
    const next = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[
      event.key
    ]
    if (next === undefined) return
    event.preventDefault()
    setAt(next)
    const tab = list.current?.children[next]
    if (tab instanceof HTMLElement) tab.focus()
  }

  return (
    <>
      <div class="panels" ref={panels}>
        {tabs.map(({ id, body }, index) => (
          <div
            key={id}
            id={`panel-${id}`}
            class={index === 0 ? 'panel first' : 'panel'}
            role="tabpanel"
            aria-labelledby={`tab-${id}`}
            tabIndex={index === at ? 0 : -1}
            data-shown={index === at}
          >
            {(isWhole || index === 0 || index === at) && body}
          </div>
        ))}
      </div>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label }, index) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={index === at}
            aria-controls={`panel-${id}`}
            tabIndex={index === at ? 0 : -1}
            onClick={() => setAt(index)}
          >
            {label}
          </button>
        ))}
      </div>
    </>
  )
}
