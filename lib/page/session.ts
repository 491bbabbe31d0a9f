import type { Patterns } from '../model/anchors.ts'
import type { Annotation, PageText, Reading } from '../model/annotation.ts'
import type { Card } from '../model/card.ts'
import type { Quoted } from '../model/excerpt.ts'
import { defaults, type Manner, type Settings } from '../model/settings.ts'
import { type CardActions, type Handle, type Overlay, setHandle } from './handle.ts'
import { createHover } from './hover.ts'
import { isThere, type Mark } from './marks.ts'
import { createPainter } from './painter.ts'
import { quotedMarks } from './quoted.ts'
import { createReader } from './reader.ts'
import { shadowRootsIn } from './text.ts'
import { watchPage } from './watch.ts'

/** Whom the page script asks; the entrypoint puts the background behind it. */
export interface Ask {
  read(page: PageText): Promise<Reading | undefined>
  card(event: string, claim?: Annotation): Promise<Card | undefined>
  /** Has the overlay script brought into this frame, and gives the manner of its card. */
  overlay(): Promise<Manner | undefined>
  found(marks: Mark[]): void
  /** The card of a mark has opened, or has closed. */
  explained(mark: Mark | undefined): void
  /** Shows the event of an open card in the panel. */
  panel(mark: Mark | undefined): void
}

type Create = (actions: CardActions, manner: Manner) => Overlay

/** A frame smaller than this has no room for a card: its claims are marked and listed. */
const roomForCard = { width: 400, height: 300 }

/** Everything that Sidelight does in a page that concerns an event on record, until it is stopped. */
export function startSession(
  document: Document,
  ask: Ask,
  patterns: Patterns[],
  { rest, marked }: Pick<Settings, 'rest' | 'marked'> = defaults,
) {
  const life = new AbortController()
  const { signal } = life
  const painter = createPainter()
  let marks: Mark[] = []
  const muted = new Set<string>()
  let cards = new Map<string, Promise<Card | undefined>>()
  let attached: ((create: Create) => void) | undefined
  let overlay: Promise<Overlay | undefined> | undefined

  const hover = createHover({
    document,
    rest,
    signal,
    onExplain(mark) {
      painter.explain(mark)
      ask.explained(mark)
    },
    card(mark) {
      const known = cards.get(mark.key) ?? ask.card(mark.event, mark.claim)
      cards.set(mark.key, known)
      return known
    },
    overlay() {
      overlay ??= bringOverlay().catch(() => {
        // The background was away; the next dwell asks again.
        overlay = undefined
        return undefined
      })
      return overlay
    },
  })

  /** The script attaches itself while the background answers. */
  async function bringOverlay(): Promise<Overlay | undefined> {
    const there = new Promise<Create>(resolve => {
      attached = resolve
    })
    const manner = await ask.overlay()
    return manner && (await there)({ ...hover.actions, panel: () => ask.panel(hover.shown()), mute }, manner)
  }

  const readPage = createReader({
    document,
    signal,
    read: ask.read,
    marked,
    onMarks(found) {
      cards = new Map()
      show(found)
    },
  })
  /** Shadow roots are looked for once a reading, not once a part of it: of a vast page that alone takes a frame and more. */
  async function readAgain(): Promise<void> {
    await readPage()
    if (!signal.aborted) for (const root of shadowRootsIn(document)) observe(root)
  }

  function show(found: Mark[]): void {
    marks = found.map(mark => (muted.has(mark.key) ? { ...mark, ranges: [] } : mark))
    painter.paint(marks)
    const small = window !== window.top && (innerWidth < roomForCard.width || innerHeight < roomForCard.height)
    if (!small) hover.setMarks(marks)
    ask.found(marks)
  }

  /** The reader found it wrong: it is listed still, and marked no more while the page is open. */
  function mute(): void {
    muted.add(hover.shown()?.key ?? '')
    painter.explain(undefined)
    show(marks)
  }

  const handle: Handle = {
    stop() {
      life.abort()
      painter.clear()
    },
    attach: create => attached?.(create),
  }
  setHandle(handle)
  const { observe } = watchPage({
    root: document,
    signal,
    readAgain,
    isRelevant: text => patterns.some(({ subject, detail }) => detail.test(text) || subject.test(text)),
    isStale: () => !marks.every(isThere),
  })
  void readAgain()

  const withPlace = () => marks.filter(mark => mark.ranges.length > 0)
  function reveal(mark: Mark | undefined): boolean {
    if (!mark) return false
    mark.block?.scrollIntoView({ block: 'center', behavior: 'instant' })
    if (mark.ranges.length) hover.open(mark)
    return true
  }
  return {
    signal,
    /** Says again what was found: the page has come back from the browser's cache. */
    tell: () => ask.found(marks),
    /** What was found, with its place in the document's text. */
    quote: (): Quoted[] => quotedMarks(document.body, marks),
    reveal: (key: string) => reveal(marks.find(mark => mark.key === key)),
    /** To the next mark after the one that is open, or to the first or last. */
    step(by: 1 | -1, afresh: boolean): boolean {
      const stops = withPlace()
      const at = afresh ? -1 : stops.findIndex(mark => mark.key === hover.shown()?.key)
      return reveal(at < 0 ? stops.at(by === 1 ? 0 : -1) : at + by < 0 ? undefined : stops[at + by])
    },
  }
}
