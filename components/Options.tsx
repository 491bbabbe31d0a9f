import { useLocale } from './locale.ts'
import { type PackLine, Packs, type Told } from './Packs.tsx'
import { Switch } from './Switch.tsx'

export interface OptionsProps {
  overview: {
    everywhere: boolean
    sitesOff: string[]
    language: string
    packs: PackLine[]
  }
  /** Those that Sidelight speaks. */
  languages: string[]
  told?: Told
  onEverywhere: (on: boolean) => void
  onSite: (site: string) => void
  onLanguage: (language: string) => void
  onFile: (file: File) => void
  onRemove: (id: string) => void
}

export function Options({
  overview,
  languages,
  told,
  onEverywhere,
  onSite,
  onLanguage,
  onFile,
  onRemove,
}: OptionsProps) {
  const { say } = useLocale()
  const { everywhere, sitesOff, language, packs } = overview
  return (
    <>
      <header>
        <h1>{say('name')}</h1>
        <p>{say('options_lead')}</p>
      </header>
      <section>
        <Switch
          label={say('options_everywhere')}
          note={say('options_everywhereNote')}
          on={everywhere}
          onSwitch={onEverywhere}
        />
      </section>
      <section>
        <label class="choice">
          <span>{say('options_language')}</span>
          <select
            data-setting="language"
            value={language}
            onChange={({ currentTarget }) => onLanguage(currentTarget.value)}
          >
            <option value="browser">{say('options_languageOfBrowser')}</option>
            {languages.map(each => (
              <option key={each} value={each} lang={each}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        </label>
      </section>
      <section aria-labelledby="sites">
        <h2 id="sites">{say('options_sites')}</h2>
        {sitesOff.length === 0 && <p class="quiet">{say('options_noSites')}</p>}
        <ul>
          {sitesOff.map(site => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                class="link"
                aria-label={`${say('options_switchOn')}: ${site}`}
                onClick={() => onSite(site)}
              >
                {say('options_switchOn')}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <Packs packs={packs} told={told} onFile={onFile} onRemove={onRemove} />
    </>
  )
}

/** A language in its own words, so that whoever reads it finds it. */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
