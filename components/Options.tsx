import { readDate } from './dates.ts'
import { Switch } from './Switch.tsx'
import { optionWords as words } from './words.ts'

/** What became of the last thing a reader did here. */
export interface Told {
  text: string
  reasons?: string[]
}

export interface OptionsProps {
  overview: {
    everywhere: boolean
    sitesOff: string[]
    packs: {
      id: string
      title: string
      version: string
      date: string
      events: number
      reports: number
      bundled: boolean
    }[]
  }
  told?: Told
  onEverywhere: (on: boolean) => void
  onSite: (site: string) => void
  onFile: (file: File) => void
  onRemove: (id: string) => void
}

export function Options({ overview, told, onEverywhere, onSite, onFile, onRemove }: OptionsProps) {
  const { everywhere, sitesOff, packs } = overview
  return (
    <>
      <header>
        <h1>{words.heading}</h1>
        <p>{words.lead}</p>
      </header>
      <section>
        <Switch label={words.everywhere} note={words.everywhereNote} on={everywhere} onSwitch={onEverywhere} />
      </section>
      <section aria-labelledby="sites">
        <h2 id="sites">{words.sites}</h2>
        {sitesOff.length === 0 && <p class="quiet">{words.noSites}</p>}
        <ul>
          {sitesOff.map(site => (
            <li key={site}>
              <span>{site}</span>
              <button type="button" class="link" aria-label={`${words.switchOn}: ${site}`} onClick={() => onSite(site)}>
                {words.switchOn}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="packs">
        <h2 id="packs">{words.packs}</h2>
        <ul>
          {packs.map(({ id, title, version, date, events, reports, bundled }) => (
            <li key={id} data-pack={id}>
              <span>
                {title} <b>{version}</b>
                <small>{words.packNote(events, reports, readDate(date))}</small>
              </span>
              {bundled ? (
                <small>{words.bundled}</small>
              ) : (
                <button
                  type="button"
                  class="link"
                  aria-label={`${words.remove}: ${title}`}
                  onClick={() => onRemove(id)}
                >
                  {words.remove}
                </button>
              )}
            </li>
          ))}
        </ul>
        <label class="file">
          <span>{words.add}</span>
          <small>{words.addNote}</small>
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file) onFile(file)
              // So that the same file, mended, can be chosen again.
              currentTarget.value = ''
            }}
          />
        </label>
        <div role="status" class={told?.reasons ? 'told fault' : 'told'}>
          {told && <p>{told.text}</p>}
          {told?.reasons && (
            <ul>
              {told.reasons.map(reason => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
        </div>
      </section>
    </>
  )
}
