import type { FindingInFull } from '../lib/model/dossier.ts'
import { useLocale } from './locale.ts'
import type { FindingLine, PanelActions } from './panel-state.ts'
import { Sides } from './Sides.tsx'
import { Whose } from './Whose.tsx'

/** Below an open line: this page beside the record, whose count it is, and what a reader can do with it. */
export function Beside({
  line,
  full,
  actions,
}: {
  line: FindingLine
  full?: FindingInFull | 'gone'
  actions: PanelActions
}) {
  const { say } = useLocale()
  if (full === 'gone') return <p class="beside note">{say('panel_changed')}</p>
  if (!full) return null
  const { claim } = full.dossier
  return (
    <div class="beside">
      {claim && (
        <>
          <p class="label">{claim.label}</p>
          <Sides claim={claim} />
          <Whose claim={claim} />
        </>
      )}
      <p class="actions">
        <button type="button" class="link to-dossier" onClick={() => actions.onView('dossier')}>
          {say('panel_openDossier')}
        </button>
        {line.marked && (
          <button type="button" class="link" onClick={() => actions.onShow(line)}>
            {say('panel_show')}
          </button>
        )}
        <button type="button" class="link" onClick={() => actions.onCopy('text')}>
          {say('panel_copyText')}
        </button>
        <button type="button" class="link" onClick={() => actions.onCopy('markdown')}>
          {say('panel_copyMarkdown')}
        </button>
        <button type="button" class="link" onClick={() => actions.onCopy('link')}>
          {say('panel_copyLink')}
        </button>
      </p>
    </div>
  )
}
