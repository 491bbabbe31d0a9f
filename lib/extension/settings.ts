import type { Browser } from 'webextension-polyfill'

/** What the reader has switched; kept in `storage.local` and never synced, since a list of sites is private. */
export interface Settings {
  everywhere: boolean
  sitesOff: string[]
  /** What is spoken: a folder of `_locales`, or whatever the browser speaks. */
  language: string
}

const defaults: Settings = { everywhere: true, sitesOff: [], language: 'browser' }
type Area = Pick<Browser['storage']['local'], 'get' | 'set'>

export async function readSettings(area: Area): Promise<Settings> {
  const { settings } = (await area.get('settings')) as { settings?: Partial<Settings> }
  return { ...defaults, ...settings }
}

export async function switchEverywhere(area: Area, on: boolean): Promise<Settings> {
  return write(area, { ...(await readSettings(area)), everywhere: on })
}

export async function switchSite(area: Area, site: string, on: boolean): Promise<Settings> {
  const settings = await readSettings(area)
  const others = settings.sitesOff.filter(other => other !== site)
  return write(area, { ...settings, sitesOff: on ? others : [...others, site].sort() })
}

export async function chooseLanguage(area: Area, language: string): Promise<Settings> {
  return write(area, { ...(await readSettings(area)), language })
}

export const isOn = (settings: Settings, site: string | undefined): boolean =>
  settings.everywhere && (site === undefined || !settings.sitesOff.includes(site))

/** A site is a host name; all files of the disk are one site. Undefined for pages of the browser itself. */
export function siteOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined
  const { protocol, hostname } = new URL(address)
  if (protocol === 'file:') return 'file'
  return protocol === 'http:' || protocol === 'https:' ? hostname : undefined
}

async function write(area: Area, settings: Settings): Promise<Settings> {
  await area.set({ settings })
  return settings
}
