import type { Browser } from 'webextension-polyfill'
import type { Finding } from './messages.ts'

/** A calm slate: a count, not an alarm. */
const colour = '#4a5a68'

/** The number of marked claims on the toolbar button; nothing where there are none. */
export async function showCount(action: Browser['action'], tabId: number, findings: Finding[]): Promise<void> {
  const count = findings.filter(({ kind, marked }) => marked && kind !== 'mention').length
  const text = count === 0 ? '' : count > 99 ? '99+' : String(count)
  try {
    await action.setBadgeText({ tabId, text })
    await action.setBadgeBackgroundColor({ tabId, color: colour })
    await action.setBadgeTextColor({ tabId, color: '#ffffff' })
  } catch {
    // The tab was closed meanwhile.
  }
}
