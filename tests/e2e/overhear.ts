import type { Page } from 'puppeteer-core'
import type { FromPage } from '../../lib/extension/messages.ts'
import type { PageText } from '../../lib/model/annotation.ts'

/** The browser's own interface, inside a page of the extension. */
declare const chrome: { [name: string]: any }

/** What a page's script told the background last, as an open page of the extension hears it too. */
interface Overheard {
  read?: PageText
  /** How often the page was read. */
  reads?: number
  found?: Extract<FromPage, { kind: 'found' }>['findings']
}
type Listening = typeof globalThis & { overheard: Record<string, Overheard> }

/** Has an open page of the extension listen to what pages' scripts send. */
export const overhear = (panel: Page) =>
  panel.evaluate(() => {
    const heard: Listening['overheard'] = {}
    Object.assign(globalThis, { overheard: heard })
    chrome.runtime.onMessage.addListener((message: FromPage, sender: { url: string }) => {
      const path = new URL(sender.url).pathname
      heard[path] ??= {}
      if (message.kind === 'read') {
        heard[path].read = message.page
        heard[path].reads = (heard[path].reads ?? 0) + 1
      }
      if (message.kind === 'found') heard[path].found = message.findings
    })
  })
/** What was heard from the page with this path, last. */
export const heardOf = (panel: Page, path: string): Promise<Overheard> =>
  panel.evaluate(of => (globalThis as Listening).overheard[of] ?? {}, path)
