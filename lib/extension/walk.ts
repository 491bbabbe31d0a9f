import type { Browser } from 'webextension-polyfill'
import type { createFindings } from './findings.ts'
import type { ToPage } from './messages.ts'

type Tell = (tab: number, frame: number, message: ToPage) => Promise<boolean>

/**
 * To the next or previous claim of the tab in front. Each frame knows only its own claims: where one has no further claim
 * the next one that has any is asked, and after the last the first.
 */
export async function walkClaims(
  { tabs, storage }: Pick<Browser, 'tabs' | 'storage'>,
  findings: ReturnType<typeof createFindings>,
  tell: Tell,
  by: 1 | -1,
): Promise<void> {
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === undefined) return
  const frames = (await findings.ofTab(tab.id, tab.url)).filter(each => each.findings.some(({ marked }) => marked))
  const key = `walk ${tab.id}`
  const kept = (await storage.session.get(key))[key] as number | undefined
  const from = Math.max(
    0,
    frames.findIndex(({ frame }) => frame === kept),
  )
  for (let turn = 0; turn <= frames.length; turn++) {
    const frame = frames[(from + by * turn + frames.length * 2) % frames.length]?.frame
    if (frame === undefined || !(await tell(tab.id, frame, { kind: 'step', by, afresh: turn > 0 }))) continue
    await storage.session.set({ [key]: frame })
    return
  }
}
