import type { Browser } from 'webextension-polyfill'
import type { Finding } from './messages.ts'

/** More than a reader goes through; a bound, so that a page cannot fill the session's storage. */
const most = 500

type Area = Pick<Browser['storage']['local'], 'get' | 'set' | 'remove'>
type Kept = { url: string; findings: Finding[] }
const keyOf = (tab: number, frame: number) => `found ${tab} ${frame}`

/** What each frame of each tab found, kept while the browser runs: the worker behind it stops and starts. */
export function createFindings(area: Area) {
  async function ofTab(tab: number): Promise<{ frame: number; url: string; findings: Finding[] }[]> {
    const kept = (await area.get(null)) as Record<string, Kept>
    return Object.entries(kept)
      .filter(([key]) => key.startsWith(`found ${tab} `))
      .map(([key, { url, findings }]) => ({ frame: Number(key.split(' ')[2]), url, findings }))
      .sort((a, b) => a.frame - b.frame)
  }
  return {
    ofTab,
    keep: (tab: number, frame: number, url: string, findings: Finding[]) =>
      area.set({ [keyOf(tab, frame)]: { url, findings: findings.slice(0, most) } satisfies Kept }),
    forget: (tab: number, frame: number) => area.remove(keyOf(tab, frame)),
    async forgetTab(tab: number): Promise<void> {
      await area.remove((await ofTab(tab)).map(({ frame }) => keyOf(tab, frame)))
    },
  }
}
