import type { Dossier as Content, FindingInFull } from '../lib/model/dossier.ts'
import type { EventLine, Found } from '../lib/model/search.ts'
import { Dossier } from './Dossier.tsx'
import { EventList } from './EventList.tsx'
import { type FindingLine, Findings } from './Findings.tsx'
import { useLocale } from './locale.ts'
import { RecordSearch } from './RecordSearch.tsx'

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
  dossier?: Content
  /** In a narrow panel one of the two is shown. */
  view: 'list' | 'dossier'
  /** Stands beside the page, and so can lead there without leaving. */
  beside: boolean
  told: string
}

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

/** The claims of the page in front and, beside or behind them, the dossier of their event. */
export function Panel({ state, actions }: { state: PanelState; actions: PanelActions }) {
  const { say } = useLocale()
  const { dossier, view } = state
  return (
    <main class="desk" data-view={dossier ? view : 'list'}>
      <h1 class="hidden">{say('name')}</h1>
      <div class="side">
        {/* Beside a page the browser writes the name over the panel. */}
        {!state.beside && (
          <p class="brand" aria-hidden="true">
            {say('name')}
          </p>
        )}
        <RecordSearch words={state.words} found={state.found} onSearch={actions.onSearch} onDossier={actions.onDossier}>
          <Findings state={state} actions={actions} />
          <EventList events={state.events} current={dossier?.event.id} onDossier={actions.onDossier} />
        </RecordSearch>
        <p class="told" role="status">
          {state.told}
        </p>
      </div>
      <section
        class="dossier"
        aria-label={say('dossier_title')}
        tabIndex={-1}
        onKeyDown={({ key }) => key === 'Escape' && actions.onView('list')}
      >
        {dossier ? (
          <Dossier key={dossier.event.id} dossier={dossier} beside={state.beside} actions={actions} />
        ) : (
          <p class="note">{say('panel_choose')}</p>
        )}
      </section>
    </main>
  )
}
