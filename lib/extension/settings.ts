import type { Browser } from 'webextension-polyfill'
import { defaults, type Settings } from '../model/settings.ts'

type Area = Pick<Browser['storage']['local'], 'get' | 'set'>
type Session = Pick<Browser['storage']['session'], 'get'>

/** Kept in `storage.local` and never synced, since a list of sites is private. */
export async function readSettings(area: Area): Promise<Settings> {
  const { settings } = (await area.get('settings')) as { settings?: Partial<Settings> }
  return { ...defaults, ...settings }
}

export async function changeSettings(area: Area, changed: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings(area)), ...changed }
  await area.set({ settings })
  return settings
}

export async function switchSite(area: Area, site: string, on: boolean): Promise<Settings> {
  const { sitesOff } = await readSettings(area)
  const others = sitesOff.filter(other => other !== site)
  return changeSettings(area, { sitesOff: on ? others : [...others, site].sort() })
}

/** A pause ends with the browser, and so lies where the browser forgets it. */
export const isPaused = async (session: Session): Promise<boolean> => (await session.get('paused')).paused === true

/** What is switched on now: settings, and the pause over them. */
export async function readSwitches({ local, session }: { local: Area; session: Session }): Promise<Switches> {
  const [settings, paused] = await Promise.all([readSettings(local), isPaused(session)])
  return { ...settings, paused }
}

export type Switches = Pick<Settings, 'everywhere' | 'sitesOff'> & { paused?: boolean }

export const isOn = ({ everywhere, sitesOff, paused }: Switches, site: string | undefined): boolean =>
  everywhere && !paused && (site === undefined || !sitesOff.includes(site))

/** A site is a host name; all files of the disk are one site. Undefined for pages of the browser itself. */
export function siteOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined
  const { protocol, hostname } = new URL(address)
  if (protocol === 'file:') return 'file'
  return protocol === 'http:' || protocol === 'https:' ? hostname : undefined
}
