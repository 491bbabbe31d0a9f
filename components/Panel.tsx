import { Dossier } from './Dossier.tsx'
import { EventList } from './EventList.tsx'
import { Findings } from './Findings.tsx'
import { useLocale } from './locale.ts'
import type { PanelActions, PanelState } from './panel-state.ts'
import { RecordSearch } from './RecordSearch.tsx'

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
