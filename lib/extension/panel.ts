import type { Browser } from 'webextension-polyfill'
import { wording } from '../judging/told-in.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Locale } from '../model/locale.ts'
import type { createFindings } from './findings.ts'
import type { Overview, PackLine, TabState } from './messages.ts'
import { isOn, readSettings, readSwitches, siteOf } from './settings.ts'

/** What popup and options show, as the background tells them. */

type Parts = Pick<Browser, 'tabs' | 'permissions' | 'storage'>

export async function tabState(
  browser: Parts,
  findings: ReturnType<typeof createFindings>,
  id: number,
): Promise<TabState> {
  const [tab, settings] = await Promise.all([
    browser.tabs.get(id).catch(() => undefined),
    readSwitches(browser.storage),
  ])
  const site = siteOf(tab?.url)
  const { everywhere, sitesOff, paused = false } = settings
  const base = { everywhere, paused, siteOn: site === undefined || !sitesOff.includes(site), frames: [] }
  if (!tab) return { ...base, state: 'gone' }
  if (site === undefined) return { ...base, state: 'unreadable' }
  if (!isOn(settings, site)) return { ...base, site, state: 'off' }
  const frames = await findings.ofTab(id, tab.url)
  const state = frames.length === 0 && !(await mayRead(browser, tab.url)) ? 'withheld' : 'on'
  return { ...base, site, state, frames: frames.map(({ frame, findings }) => ({ frame, findings })) }
}

async function mayRead(browser: Parts, address = ''): Promise<boolean> {
  const { protocol, host } = new URL(address)
  const origin = protocol === 'file:' ? 'file:///*' : `${protocol}//${host.replace(/:\d+$/, '')}/*`
  return browser.permissions.contains({ origins: [origin] })
}

export async function overview(
  browser: Parts,
  catalogues: Catalogue[],
  bundled: string,
  locale: Locale,
): Promise<Overview> {
  const settings = await readSettings(browser.storage.local)
  return { settings, packs: catalogues.map(catalogue => lineOf(catalogue, bundled, locale)) }
}

const lineOf = (catalogue: Catalogue, bundled: string, locale: Locale): PackLine => {
  const { id, title, version, date, entries, reports } = catalogue
  const told = wording(catalogue, locale)(title)
  return { id, title: told, version, date, events: entries.length, reports, bundled: id === bundled }
}
