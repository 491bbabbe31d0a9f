import { render } from 'preact'
import browser, { type Runtime } from 'webextension-polyfill'
import type { FindingLine } from '../../components/Findings.tsx'
import { Panel, type PanelActions, type PanelState } from '../../components/Panel.tsx'
import { panelWords as words } from '../../components/panel-words.ts'
import { createAsk } from '../../lib/extension/ask.ts'
import type { FromPage } from '../../lib/extension/messages.ts'
import type { Wish } from '../../lib/extension/open-panel.ts'
import { goToDossier, goToList, leaveList } from './places.ts'
import { tabInFront, whenTabChanges } from './tab-in-front.ts'
import { lineId, tabView } from './tab-view.ts'
import { copyOf, fileOf, save } from './take-along.ts'

const ask = createAsk(browser.runtime)
const root = document.getElementById('app') as HTMLElement
const asked = new URLSearchParams(location.search)
/** A page of its own names its tab in its address; beside a page it follows the tab in front. */
const own = asked.has('tab') ? Number(asked.get('tab')) : undefined

let tab: number | undefined
let address: string | undefined
/** A dossier that the reader chose stays when the page changes; one that came with a page goes with it. */
let chosen = false
let turns = 0
let state: PanelState = {
  lines: [],
  events: [],
  words: '',
  view: 'list',
  beside: own === undefined,
  told: '',
}

function draw(change: Partial<PanelState> = {}): void {
  state = { ...state, ...change }
  render(<Panel state={state} actions={actions} />, root)
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
    ...tabView(found, front),
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
  const { wish } = (await browser.storage.session.get('wish')) as { wish?: Wish }
  const line = wish?.tab === tab && state.lines.find(({ id }) => id === lineId(wish!.frame, wish!.key))
  if (!line) return
  await browser.storage.session.remove('wish')
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
    navigator.clipboard.writeText(copyOf(full.excerpt, form)).then(
      () => draw({ told: words.copied }),
      () => draw({ told: words.notCopied }),
    )
  },
  async onSave(form) {
    if (tab === undefined) return
    const file = fileOf(await ask({ kind: 'excerpts', tab }), form, browser.runtime.getManifest().version)
    save(file)
    draw({ told: words.saved(file.name) })
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
  onTab: () =>
    void browser.tabs.create({
      url: browser.runtime.getURL(`/sidepanel.html?tab=${tab}&event=${state.dossier?.event.id ?? ''}`),
    }),
}

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const { kind, key } = message as Extract<FromPage, { kind: 'explained' }>
  if (kind === 'explained' && sender.id === browser.runtime.id && sender.tab?.id === tab)
    draw({ explained: key === undefined ? undefined : lineId(sender.frameId ?? 0, key) })
  return undefined
})
whenTabChanges(own ?? (() => tab), () => void look())

const event = asked.get('event')
void look().then(() => event && actions.onDossier(event))
