import type { FindingInFull } from '../lib/model/dossier.ts'
import { snake } from '../lib/model/locale.ts'
import type { FindingLine } from './Findings.tsx'
import { useLocale } from './locale.ts'
import type { PanelActions } from './Panel.tsx'

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
  const long = claim && Math.max(claim.said.length, claim.record.length) > 12
  return (
    <div class="beside">
      {claim && (
        <>
          <p class="label">{claim.label}</p>
          <dl class={long ? 'sides long' : 'sides'} data-kind={claim.verdict}>
            <div class="said">
              <dt>{say('card_thisPage')}</dt>
              <dd>{claim.said}</dd>
            </div>
            <div>
              <dt>{say('card_theRecord')}</dt>
              <dd>{claim.record || say('card_noRecord')}</dd>
            </div>
          </dl>
          {claim.whose && (
            <p class="whose">
              <b>{claim.whose}</b>
              {claim.standing && `: ${say(`card_standing_${snake(claim.standing)}`)}`}
            </p>
          )}
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
