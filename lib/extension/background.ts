import type { Browser, Runtime } from 'webextension-polyfill'
import type { Locale } from '../model/locale.ts'
import { createDesk } from './desk.ts'
import { createFindings } from './findings.ts'
import { injectOverlay, injectPage } from './inject.ts'
import { mannerOf } from './locale.ts'
import type { FromPage, FromPanel, Outcome, ToBackground, ToPage } from './messages.ts'
import { openPanel, showInPanel } from './open-panel.ts'
import { createPages } from './pages.ts'
import { overview, tabState } from './panel.ts'
import type { createRecord } from './record.ts'
import { changeSettings, isOn, readSwitches, siteOf, switchSite } from './settings.ts'
import { walkClaims } from './walk.ts'

export interface Background {
  browser: Browser
  record: ReturnType<typeof createRecord>
  bundled: string
  /** What is spoken; read anew after `forget`. */
  locale: { open: () => Promise<Locale>; forget: () => void }
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
  locale,
  addPack,
  removePack,
  mustInjectAtInstall,
}: Background): void {
  const { tabs, scripting, storage } = browser
  const findings = createFindings(storage.session)
  const pages = createPages(browser, findings)
  const atDesk = createDesk(record, findings, tabs)

  async function fromPage(message: FromPage, tabId: number, frame: number, sender: Runtime.MessageSender) {
    switch (message.kind) {
      case 'hit':
        if (isOn(await readSwitches(storage), siteOf(sender.tab?.url))) await injectPage(scripting, tabId, frame)
        return undefined
      case 'read':
        return record.read(message.page)
      case 'card':
        return record.card(message.event, message.claim, sender.url)
      case 'overlay':
        await injectOverlay(scripting, tabId, frame)
        return mannerOf(storage.local, await locale.open())
      case 'found':
        await findings.keep(tabId, frame, sender.url ?? '', message.findings)
        return pages.recount(tabId)
      case 'gone':
        await findings.forget(tabId, frame)
        return pages.recount(tabId)
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
        return pages.readOnce(message.tab)
      case 'site':
        await switchSite(storage.local, message.site, message.on)
        return pages.switched(site => site === message.site)
      case 'change':
        await changeSettings(storage.local, message.settings)
        locale.forget()
        return pages.switched(() => true)
      case 'pause':
        await storage.session.set({ paused: message.on })
        return pages.switched(() => true)
      case 'erase':
        for (const { id } of await record.catalogues()) if (id !== bundled) await removePack(id)
        await Promise.all([storage.local.clear(), storage.session.clear()])
        locale.forget()
        return pages.switched(() => true)
      case 'overview':
        return overview(browser, await record.catalogues(), bundled, await locale.open())
      case 'add-pack':
        return pages.lookAgain(await addPack(message.text))
      case 'remove-pack':
        return pages.lookAgain(await removePack(message.id))
      default:
        return atDesk(message)
    }
  }

  const tell = (tab: number, frame: number, message: ToPage): Promise<boolean> =>
    tabs.sendMessage(tab, message, { frameId: frame }).then(Boolean, () => false)

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
    void record.catalogues()
    // Once, and never after an update.
    if (reason === 'install') void tabs.create({ url: browser.runtime.getURL('/welcome.html') })
    if (mustInjectAtInstall && (reason === 'install' || reason === 'update')) void pages.lookAt(() => true)
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
