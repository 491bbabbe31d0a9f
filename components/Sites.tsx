import { useState } from 'preact/hooks'
import { useLocale } from './locale.ts'
import { type Outcome, Told } from './Told.tsx'

export interface SitesProps {
  sites: string[]
  told?: Outcome
  onSite: (site: string, on: boolean) => void
  /** What was typed: a name, or an address. */
  onAddSite: (typed: string) => void
}

/** Sites that are switched off, and the place to add one. */
export function Sites({ sites, told, onSite, onAddSite }: SitesProps) {
  const { say } = useLocale()
  const [typed, setTyped] = useState('')
  const nameOf = (site: string) => (site === 'file' ? say('options_siteFiles') : site)
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{say('options_sites')}</h2>
      {sites.length === 0 && <p class="quiet">{say('options_noSites')}</p>}
      <ul>
        {sites.map(site => (
          <li key={site}>
            <span>{nameOf(site)}</span>
            <button
              type="button"
              class="link"
              aria-label={`${say('options_switchOn')}: ${nameOf(site)}`}
              onClick={() => onSite(site, true)}
            >
              {say('options_switchOn')}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="add"
        onSubmit={event => {
          event.preventDefault()
          onAddSite(typed)
          setTyped('')
        }}
      >
        <label>
          <small>{say('options_addSiteNote')}</small>
          <input
            type="text"
            name="site"
            value={typed}
            spellcheck={false}
            autocapitalize="off"
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {say('options_addSite')}
        </button>
      </form>
      <Told told={told} />
    </section>
  )
}
