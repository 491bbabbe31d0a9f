import type { FindingLine, PanelState } from '../../components/panel-state.ts'
import type { TabState } from '../../lib/extension/messages.ts'
import type { Key } from '../../lib/model/locale.ts'

/** What the panel shows of a tab: its findings in reading order, or one sentence why there are none. */
export function tabView(
  say: (key: Key) => string,
  tab: TabState | undefined,
  { title, status }: { title?: string; status?: string } = {},
): Pick<PanelState, 'lines' | 'note' | 'title'> {
  const lines = (tab?.frames ?? []).flatMap(({ frame, findings }) =>
    findings.map((finding): FindingLine => ({ ...finding, frame, id: lineId(frame, finding.key) })),
  )
  const note = lines.length > 0 ? undefined : say(noteOf(tab, status === 'loading'))
  return { lines, note, title: tab && tab.state !== 'unreadable' && tab.state !== 'gone' ? title : undefined }
}

export const lineId = (frame: number, key: string): string => `${frame} ${key}`

function noteOf(tab: TabState | undefined, loading: boolean): Key {
  if (!tab) return 'panel_gone'
  switch (tab.state) {
    case 'on':
      return loading ? 'panel_looking' : 'popup_nothing'
    case 'off':
      return !tab.everywhere ? 'popup_offEverywhere' : tab.paused ? 'popup_paused' : 'panel_off'
    case 'withheld':
      return 'panel_withheld'
    case 'gone':
      return 'panel_gone'
    case 'unreadable':
      return 'popup_unreadable'
  }
}
