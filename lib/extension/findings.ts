import type { Browser } from 'webextension-polyfill'
import type { Finding } from './messages.ts'

/** More than a reader goes through; a bound, so that a page cannot fill the session's storage. */
const most = 500

type Area = Pick<Browser['storage']['local'], 'get' | 'set' | 'remove'>
interface Kept {
  url: string
  findings: Finding[]
}
interface Found extends Kept {
  frame: number
}
const sameDocument = (a: string, b: string) => a.split('#')[0] === b.split('#')[0]
const keyOf = (tab: number, frame: number) => `found ${tab} ${frame}`

/** What each frame of each tab found, kept while the browser runs: the worker behind it stops and starts. */
export function createFindings(area: Area) {
  /**
   * In the order of the frames. `address` is what the tab shows now: a frame that was torn down without a word
   * must not be listed with the page that came after it.
   */
  async function ofTab(tab: number, address?: string): Promise<Found[]> {
    const kept = (await area.get(null)) as Record<string, Kept>
    return Object.entries(kept)
      .filter(([key]) => key.startsWith(`found ${tab} `))
      .map(([key, { url, findings }]) => ({ frame: Number(key.split(' ')[2]), url, findings }))
      .filter(({ frame, url }) => frame !== 0 || address === undefined || sameDocument(url, address))
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
