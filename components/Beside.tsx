import type { FindingInFull } from '../lib/model/dossier.ts'
import type { FindingLine } from './Findings.tsx'
import type { PanelActions } from './Panel.tsx'
import { panelWords as words } from './panel-words.ts'
import { standingWords, cardWords as theirs } from './words.ts'

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
  if (full === 'gone') return <p class="beside note">{words.pageChanged}</p>
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
              <dt>{theirs.thisPage}</dt>
              <dd>{claim.said}</dd>
            </div>
            <div>
              <dt>{theirs.theRecord}</dt>
              <dd>{claim.record || theirs.noRecord}</dd>
            </div>
          </dl>
          {claim.whose && (
            <p class="whose">
              <b>{claim.whose}</b>
              {claim.standing && `: ${standingWords[claim.standing]}`}
            </p>
          )}
        </>
      )}
      <p class="actions">
        <button type="button" class="link to-dossier" onClick={() => actions.onView('dossier')}>
          {words.openDossier}
        </button>
        {line.marked && (
          <button type="button" class="link" onClick={() => actions.onShow(line)}>
            {words.showOnPage}
          </button>
        )}
        <button type="button" class="link" onClick={() => actions.onCopy('text')}>
          {words.copyText}
        </button>
        <button type="button" class="link" onClick={() => actions.onCopy('markdown')}>
          {words.copyMarkdown}
        </button>
        <button type="button" class="link" onClick={() => actions.onCopy('link')}>
          {words.copyLink}
        </button>
      </p>
    </div>
  )
}
