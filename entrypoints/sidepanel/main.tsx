import { render } from 'preact'
import browser from 'webextension-polyfill'
import { LocaleContext } from '../../components/locale.ts'
import { Panel } from '../../components/Panel.tsx'
import type { FindingLine, PanelActions, PanelState } from '../../components/panel-state.ts'
import { createAsk } from '../../lib/extension/ask.ts'
import { panelAddress, takeWish } from '../../lib/extension/open-panel.ts'
import { openSurface } from '../../lib/extension/surface.ts'
import { goToDossier, goToList, leaveList } from './places.ts'
import { tabInFront, whenExplained, whenTabChanges } from './tab-in-front.ts'
import { lineId, tabView } from './tab-view.ts'
import { copy, save } from './take-along.ts'

const ask = createAsk(browser.runtime)
let locale = await openSurface(browser, 'name')
const root = document.getElementById('app') as HTMLElement
const asked = new URLSearchParams(location.search)
/** A page of its own names its tab in its address; beside a page it follows the tab in front. */
const own = asked.has('tab') ? Number(asked.get('tab')) : undefined

let tab: number | undefined
let address: string | undefined
/** A dossier that the reader chose stays when the page changes; one that came with a page goes with it. */
let chosen = false
let turns = 0
let state: PanelState = { lines: [], events: [], words: '', view: 'list', beside: own === undefined, told: '' }

function draw(change: Partial<PanelState> = {}): void {
  state = { ...state, ...change }
  render(
    <LocaleContext.Provider value={locale}>
      <Panel state={state} actions={actions} />
    </LocaleContext.Provider>,
    root,
  )
}

/** What is found is shown as it comes, in whatever tab is in front. */
async function look(): Promise<void> {
  const turn = ++turns
  const id = own ?? (await tabInFront())
  if (id === undefined) return
  const [found, front, events] = await Promise.all([
    ask({ kind: 'tab', tab: id }).catch(() => undefined),
    browser.tabs.get(id).catch(() => undefined),
    state.events.length ? state.events : ask({ kind: 'events' }),
  ])
  if (turn !== turns) return
  const moved = tab !== id || address !== front?.url
  ;[tab, address] = [id, front?.url]
  draw({
    ...tabView(locale.say, found, front),
    events,
    ...(moved && { open: undefined, explained: undefined, told: '' }),
    ...(moved && !chosen && { dossier: undefined, view: 'list' }),
  })
  await grantWish()
  // The event that the page speaks of first, until the reader chooses.
  const [first] = state.lines
  if (state.dossier || !first) return
  const dossier = await ask({ kind: 'dossier', event: first.event })
  if (turn === turns && !state.dossier) draw({ dossier })
}

async function open(line: FindingLine): Promise<void> {
  if (tab === undefined) return
  draw({ open: { id: line.id }, told: '' })
  const full = await ask({ kind: 'finding', tab, frame: line.frame, key: line.key })
  if (state.open?.id !== line.id) return
  chosen = false
  draw({ open: { id: line.id, full: full ?? 'gone' }, ...(full && { dossier: full.dossier }) })
}

/** A card on the page asked for its event here. */
async function grantWish(): Promise<void> {
  const line = await takeWish(browser.storage.session, wish =>
    wish.tab === tab ? state.lines.find(({ id }) => id === lineId(wish.frame, wish.key)) : undefined,
  )
  if (!line) return
  leaveList()
  await open(line)
  draw({ view: 'dossier', words: '', found: undefined })
  goToDossier()
}

const actions: PanelActions = {
  onOpen(line) {
    if (state.open?.id === line.id) return draw({ open: undefined, told: '' })
    void open(line)
    if (state.beside && line.marked) actions.onShow(line)
  },
  onShow({ frame, key }) {
    if (tab === undefined) return
    if (!state.beside) void browser.tabs.update(tab, { active: true })
    void ask({ kind: 'show', tab, frame, key })
  },
  onCopy(form) {
    const full = state.open?.full
    if (!full || full === 'gone') return
    void copy(full.excerpt, form, locale).then(told => draw({ told }))
  },
  async onSave(form) {
    if (tab === undefined) return
    const excerpts = await ask({ kind: 'excerpts', tab })
    draw({ told: save(excerpts, form, browser.runtime.getManifest().version, locale) })
  },
  async onSearch(words) {
    draw({ words, ...(!words.trim() && { found: undefined }) })
    const found = words.trim() ? await ask({ kind: 'search', words }) : undefined
    if (state.words === words) draw({ found })
  },
  async onDossier(event, at) {
    const dossier = await ask({ kind: 'dossier', event })
    if (!dossier) return
    chosen = true
    if (state.view === 'list') leaveList()
    draw({ dossier, view: 'dossier' })
    goToDossier(at)
  },
  onView(view) {
    if (view === 'dossier') leaveList()
    draw({ view })
    if (view === 'dossier') goToDossier()
    else goToList()
  },
  onPrint: () => print(),
  onTab: () => void browser.tabs.create({ url: panelAddress(browser, tab, state.dossier?.event.id) }),
}

/** Settings have changed; in another language all that the record says is asked for anew. */
async function speakAnew(): Promise<void> {
  const { tag } = locale
  locale = await openSurface(browser, 'name')
  if (locale.tag === tag) return look()
  const { dossier: old, words } = state
  const dossier = old && (await ask({ kind: 'dossier', event: old.event.id }))
  draw({ events: [], open: undefined, told: '', dossier })
  await look()
  await actions.onSearch(words)
}
browser.storage.local.onChanged.addListener(({ settings }) => settings && void speakAnew())
whenExplained(
  () => tab,
  explained => draw({ explained }),
)
whenTabChanges(own ?? (() => tab), () => void look())

const event = asked.get('event')
void look().then(() => event && actions.onDossier(event))
