import type { Verdict } from '../lib/model/annotation.ts'
import type { Dossier, FindingInFull } from '../lib/model/dossier.ts'
import type { EventLine, Found } from '../lib/model/search.ts'

export type Kind = Verdict | 'mention'

/** A claim of the page, or an event that it names, as a line of the list. */
export interface FindingLine {
  /** Unique over all frames of the page. */
  id: string
  frame: number
  key: string
  event: string
  quote: string
  kind: Kind
  explanation: string
  marked: boolean
}

/** What the panel shows. */
export interface PanelState {
  /** What stands where claims would, if there are none to show. */
  note?: string
  title?: string
  lines: FindingLine[]
  /** The line that is open, and all there is on it once it has come. */
  open?: { id: string; full?: FindingInFull | 'gone' }
  /** The line whose card is open on the page. */
  explained?: string
  events: EventLine[]
  words: string
  found?: Found[]
  dossier?: Dossier
  /** In a narrow panel one of the two is shown. */
  view: 'list' | 'dossier'
  /** Stands beside the page, and so can lead there without leaving. */
  beside: boolean
  told: string
}

/** What a reader can do in it. */
export interface PanelActions {
  onOpen: (line: FindingLine) => void
  onShow: (line: FindingLine) => void
  onCopy: (form: 'text' | 'markdown' | 'link') => void
  onSave: (form: 'markdown' | 'annotations') => void
  onSearch: (words: string) => void
  /** Opens the dossier of an event, at a part or a row of it. */
  onDossier: (event: string, at?: string) => void
  onView: (view: PanelState['view']) => void
  onPrint: () => void
  onTab: () => void
}
