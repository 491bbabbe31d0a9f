import type { FindingLine } from '../../components/Findings.tsx'
import type { PanelState } from '../../components/Panel.tsx'
import { panelWords as words } from '../../components/panel-words.ts'
import type { TabState } from '../../lib/extension/messages.ts'

/** What the panel shows of a tab: its findings in reading order, or one sentence why there are none. */
export function tabView(
  tab: TabState | undefined,
  { title, status }: { title?: string; status?: string } = {},
): Pick<PanelState, 'lines' | 'note' | 'title'> {
  const lines = (tab?.frames ?? []).flatMap(({ frame, findings }) =>
    findings.map((finding): FindingLine => ({ ...finding, frame, id: lineId(frame, finding.key) })),
  )
  const note = lines.length > 0 ? undefined : noteOf(tab, status === 'loading')
  return { lines, note, title: tab && tab.state !== 'unreadable' ? title : undefined }
}

export const lineId = (frame: number, key: string): string => `${frame} ${key}`

function noteOf(tab: TabState | undefined, loading: boolean): string {
  if (!tab) return words.gone
  if (tab.state === 'off') return tab.everywhere ? words.off : words.offEverywhere
  if (tab.state === 'on') return loading ? words.looking : words.nothing
  return words[tab.state]
}
