import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Found } from '../lib/model/search.ts'
import { useLocale } from './locale.ts'
import { rove } from './rove.ts'

interface Props {
  words: string
  /** Undefined while nothing is asked or the answer is on its way. */
  found?: Found[]
  onSearch: (words: string) => void
  onDossier: (event: string, at?: string) => void
  /** What stands here while nothing is searched. */
  children: ComponentChildren
}

/** A search over the whole record; what it finds takes the place of the lists below it. */
export function RecordSearch({ words: asked, found, onSearch, onDossier, children }: Props) {
  const { say, count } = useLocale()
  const results = useRef<HTMLElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const lines = found?.reduce((sum, { hits, more }) => sum + hits.length + more, 0) ?? 0

  function onKeyDown(event: KeyboardEvent) {
    onEscape(event)
    const first = results.current?.querySelector<HTMLElement>('button')
    if (event.key === 'ArrowDown' && first) {
      event.preventDefault()
      first.focus()
    }
  }
  function onEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !asked) return
    event.preventDefault()
    onSearch('')
    input.current?.focus()
  }

  function onKeyInResults(event: KeyboardEvent) {
    onEscape(event)
    rove(event, 'button')
  }

  return (
    <>
      <search>
        <label class="hidden" for="search">
          {say('panel_search')}
        </label>
        <input
          ref={input}
          id="search"
          type="search"
          value={asked}
          placeholder={say('panel_search')}
          title={say('panel_searchHint')}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => onSearch(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </search>
      {!asked.trim() ? (
        children
      ) : (
        <section class="results" aria-label={say('panel_search')} ref={results} onKeyDown={onKeyInResults}>
          <p class="note" role="status">
            {found &&
              (found.length === 0
                ? say('panel_foundNothing')
                : say('panel_found', count('panel_lines', lines), count('panel_inEvents', found.length)))}
          </p>
          {found?.map(({ event, hits, more }) => (
            <section key={event.id}>
              <h2>
                <button type="button" onClick={() => onDossier(event.id)}>
                  {event.name}
                </button>
              </h2>
              <ul>
                {hits
                  .filter(({ part }) => part !== 'event')
                  .map(hit => (
                    <li key={hit.part + hit.text + hit.detail}>
                      <button type="button" onClick={() => onDossier(event.id, hit.row ?? hit.at ?? hit.part)}>
                        <small>{say(`panel_part_${hit.part}`)}</small>
                        <span>{hit.text}</span>
                        <small>{hit.detail}</small>
                      </button>
                    </li>
                  ))}
              </ul>
              {more > 0 && <small class="more">{say('panel_more', more)}</small>}
            </section>
          ))}
        </section>
      )}
    </>
  )
}
