import type { Browser, Runtime } from 'webextension-polyfill'
import { showCount } from './badge.ts'
import { createDesk } from './desk.ts'
import { createFindings } from './findings.ts'
import { injectEverywhere, injectGate, injectOverlay, injectPage } from './inject.ts'
import type { FromPage, FromPanel, ImportedAnchors, Outcome, ToBackground, ToPage } from './messages.ts'
import { openPanel, showInPanel } from './open-panel.ts'
import { overview, tabState } from './panel.ts'
import type { createRecord } from './record.ts'
import { isOn, readSettings, siteOf, switchEverywhere, switchSite } from './settings.ts'
import { walkClaims } from './walk.ts'

export interface Background {
  browser: Browser
  record: ReturnType<typeof createRecord>
  bundled: string
  /** Opens a file of the reader's own and installs what is in it. */
  addPack: (text: string) => Promise<Outcome>
  removePack: (id: string) => Promise<Outcome>
  /** Firefox puts content scripts into tabs that are open at the install by itself; Chrome does not. */
  mustInjectAtInstall: boolean
}

/** The one place that answers: pages, popup and options all ask here. */
export function startBackground({
  browser,
  record,
  bundled,
  addPack,
  removePack,
  mustInjectAtInstall,
}: Background): void {
  const { tabs, scripting, storage, action } = browser
  const findings = createFindings(storage.session)
  const atDesk = createDesk(record, findings, tabs)

  async function fromPage(message: FromPage, tabId: number, frame: number, sender: Runtime.MessageSender) {
    switch (message.kind) {
      case 'hit':
        if (isOn(await readSettings(storage.local), siteOf(sender.tab?.url))) await injectPage(scripting, tabId, frame)
        return undefined
      case 'read':
        return record.read(message.page)
      case 'card':
        return record.card(message.event, message.claim)
      case 'overlay':
        await injectOverlay(scripting, tabId, frame)
        return undefined
      case 'found':
        await findings.keep(tabId, frame, sender.url ?? '', message.findings)
        return recount(tabId)
      case 'gone':
        await findings.forget(tabId, frame)
        return recount(tabId)
      case 'panel':
        return showInPanel(browser, sender.tab, { tab: tabId, frame, key: message.key })
      case 'explained':
        return undefined
    }
  }

  async function fromPanel(message: FromPanel) {
    switch (message.kind) {
      case 'tab':
        return tabState(browser, findings, message.tab)
      case 'show':
        return tell(message.tab, message.frame, { kind: 'reveal', key: message.key })
      case 'read-once':
        return injectGate(scripting, message.tab, await hasMore())
      case 'site':
        await switchSite(storage.local, message.site, message.on)
        return switched(site => site === message.site)
      case 'everywhere':
        await switchEverywhere(storage.local, message.on)
        return switched(() => true)
      case 'overview':
        return overview(browser, await record.packs(), bundled)
      case 'add-pack':
        return lookAgain(await addPack(message.text))
      case 'remove-pack':
        return lookAgain(await removePack(message.id))
      default:
        return atDesk(message)
    }
  }

  const tell = (tab: number, frame: number, message: ToPage): Promise<boolean> =>
    tabs.sendMessage(tab, message, { frameId: frame }).then(Boolean, () => false)

  async function recount(tabId: number): Promise<undefined> {
    const all = (await findings.ofTab(tabId)).flatMap(each => each.findings)
    await showCount(action, tabId, all)
  }

  /** Takes marks away where a site is now off, and looks at pages again where it is on. */
  async function switched(concerned: (site: string) => boolean): Promise<undefined> {
    const settings = await readSettings(storage.local)
    for (const tab of await tabs.query({})) {
      const site = siteOf(tab.url)
      if (tab.id === undefined || site === undefined || !concerned(site) || isOn(settings, site)) continue
      await tabs.sendMessage(tab.id, { kind: 'off' } satisfies ToPage).catch(() => {})
      await findings.forgetTab(tab.id)
      await recount(tab.id)
    }
    await lookAt(site => concerned(site) && isOn(settings, site))
  }

  const hasMore = async () => ((await storage.local.get('anchors')) as ImportedAnchors).anchors !== undefined
  const lookAt = async (wanted: (site: string) => boolean) => injectEverywhere(scripting, tabs, wanted, await hasMore())

  /** Open pages are read by what is installed now. */
  async function lookAgain(outcome: Outcome): Promise<Outcome> {
    const settings = await readSettings(storage.local)
    if (outcome.done) void lookAt(site => isOn(settings, site))
    return outcome
  }

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // Only our own scripts and pages can send here; a page's world cannot.
    if (sender.id !== browser.runtime.id) return undefined
    const { kind } = message as ToBackground
    const tabId = sender.tab?.id
    if (isFromPage(kind))
      return tabId === undefined ? undefined : fromPage(message as FromPage, tabId, sender.frameId ?? 0, sender)
    return sender.url?.startsWith(browser.runtime.getURL('')) ? fromPanel(message as FromPanel) : undefined
  })
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void record.packs()
    if (mustInjectAtInstall && (reason === 'install' || reason === 'update')) void lookAt(() => true)
  })
  tabs.onRemoved.addListener(tabId => void findings.forgetTab(tabId))
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') void openPanel(browser, tab?.windowId)
    if (command === 'next-claim' || command === 'previous-claim')
      void walkClaims(browser, findings, tell, command === 'next-claim' ? 1 : -1)
  })
}

const pageKinds: Record<FromPage['kind'], true> = {
  hit: true,
  read: true,
  card: true,
  overlay: true,
  found: true,
  gone: true,
  explained: true,
  panel: true,
}
const isFromPage = (kind: ToBackground['kind']): kind is FromPage['kind'] => kind in pageKinds
