import { useEffect, useRef, useState } from 'preact/hooks'
import { verdicts } from '../lib/model/annotation.ts'
import { Beside } from './Beside.tsx'
import { useLocale } from './locale.ts'
import type { Kind, PanelActions, PanelState } from './panel-state.ts'
import { rove } from './rove.ts'
import { VerdictLine } from './VerdictLine.tsx'

/** What was found on the page, in reading order; of one verdict, if the reader says so. */
export function Findings({ state, actions }: { state: PanelState; actions: PanelActions }) {
  const { say, count } = useLocale()
  const { lines, note, title, open, explained } = state
  const [kind, setKind] = useState<Kind>()
  const list = useRef<HTMLOListElement>(null)
  const kinds = [...verdicts, 'mention' as const].filter(each => lines.some(line => line.kind === each))
  const shown = kind && kinds.includes(kind) ? lines.filter(line => line.kind === kind) : lines
  const claims = lines.filter(line => line.kind !== 'mention').length
  const stop = shown.find(({ id }) => id === open?.id)?.id ?? shown[0]?.id

  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [explained])

  return (
    <section class="findings" aria-labelledby="found">
      <h2 id="found">
        {say('panel_onThisPage')}
        {claims > 0 && <small>{count('panel_claims', claims)}</small>}
      </h2>
      {title && <p class="where">{title}</p>}
      {note && <p class="note">{note}</p>}
      {kinds.length > 1 && (
        <fieldset class="filter">
          <legend class="hidden">{say('panel_filter')}</legend>
          {[undefined, ...kinds].map(each => (
            <button
              key={each ?? 'all'}
              type="button"
              data-kind={each}
              aria-pressed={kind === each}
              title={each && say(`panel_kind_${each}`)}
              onClick={() => setKind(each)}
            >
              {each && <VerdictLine kind={each} />}
              <span class={each && 'name'}>{say(each ? `panel_kind_${each}` : 'panel_all')}</span>
              <b>{each ? lines.filter(line => line.kind === each).length : lines.length}</b>
            </button>
          ))}
        </fieldset>
      )}
      {shown.length > 0 && (
        <ol class="rows" aria-label={say('popup_list')} ref={list} onKeyDown={event => rove(event, '.row')}>
          {shown.map(line => (
            <li key={line.id} data-kind={line.kind} aria-current={line.id === explained ? 'true' : undefined}>
              <button
                type="button"
                class="row"
                data-id={line.id}
                tabIndex={line.id === stop ? 0 : -1}
                aria-expanded={line.id === open?.id}
                onClick={() => actions.onOpen(line)}
              >
                <span class="verdict">
                  <VerdictLine kind={line.kind} />
                  {say(line.kind === 'mention' ? 'panel_names' : `card_verdict_${line.kind}`)}
                  {!line.marked && <small>{say('popup_listed')}</small>}
                </span>
                <q>{line.quote}</q>
                {line.explanation && <small>{line.explanation}</small>}
              </button>
              {line.id === open?.id && <Beside line={line} full={open.full} actions={actions} />}
            </li>
          ))}
        </ol>
      )}
      {lines.length > 0 && (
        <p class="save">
          {say('panel_save')}{' '}
          <button type="button" class="link" onClick={() => actions.onSave('markdown')}>
            {say('panel_saveMarkdown')}
          </button>{' '}
          <button type="button" class="link" onClick={() => actions.onSave('annotations')}>
            {say('panel_saveAnnotations')}
          </button>
        </p>
      )}
    </section>
  )
}
