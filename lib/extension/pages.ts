import type { Browser } from 'webextension-polyfill'
import { showCount } from './badge.ts'
import type { createFindings } from './findings.ts'
import { injectEverywhere, injectGate } from './inject.ts'
import type { ImportedAnchors, Outcome, ToPage } from './messages.ts'
import { isOn, readSwitches, siteOf } from './settings.ts'

/** The pages that are open, after something was switched or changed. */
export function createPages(browser: Browser, findings: ReturnType<typeof createFindings>) {
  const { tabs, scripting, storage, action } = browser
  const hasMore = async () => ((await storage.local.get('anchors')) as ImportedAnchors).anchors !== undefined
  const lookAt = async (wanted: (site: string) => boolean) => injectEverywhere(scripting, tabs, wanted, await hasMore())

  let counting: Promise<unknown> = Promise.resolve()

  /** One count after another: a number that was read before a page went must not be shown after. */
  function recount(tabId: number): Promise<undefined> {
    const count = async (): Promise<undefined> => {
      const address = await tabs.get(tabId).then(
        ({ url }) => url,
        () => undefined,
      )
      const all = (await findings.ofTab(tabId, address)).flatMap(each => each.findings)
      await showCount(action, tabId, all)
    }
    const counted = counting.then(count)
    counting = counted.catch(() => {})
    return counted
  }

  /** Takes marks away where a site is now off, and looks at pages again where it is on. */
  async function switched(concerned: (site: string) => boolean): Promise<undefined> {
    const switches = await readSwitches(storage)
    for (const tab of await tabs.query({})) {
      const site = siteOf(tab.url)
      if (tab.id === undefined || site === undefined || !concerned(site) || isOn(switches, site)) continue
      await tabs.sendMessage(tab.id, { kind: 'off' } satisfies ToPage).catch(() => {})
      await findings.forgetTab(tab.id)
      await recount(tab.id)
    }
    await lookAt(site => concerned(site) && isOn(switches, site))
  }

  return {
    recount,
    switched,
    lookAt,
    readOnce: async (tab: number) => injectGate(scripting, tab, await hasMore()),
    /** Open pages are read by what is installed now. */
    async lookAgain(outcome: Outcome): Promise<Outcome> {
      const switches = await readSwitches(storage)
      if (outcome.done) void lookAt(site => isOn(switches, site))
      return outcome
    },
  }
}
