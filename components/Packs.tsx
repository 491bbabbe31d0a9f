import { dayWords } from '../lib/model/date-words.ts'
import { useLocale } from './locale.ts'

export interface PackLine {
  id: string
  title: string
  version: string
  date: string
  events: number
  reports: number
  bundled: boolean
}

/** What became of the last thing a reader did here. */
export interface Told {
  text: string
  reasons?: string[]
}

export interface PacksProps {
  packs: PackLine[]
  told?: Told
  onFile: (file: File) => void
  onRemove: (id: string) => void
}

/** The records installed, and the place to add one. */
export function Packs({ packs, told, onFile, onRemove }: PacksProps) {
  const locale = useLocale()
  const { say, count } = locale
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">{say('options_packs')}</h2>
      <ul>
        {packs.map(({ id, title, version, date, events, reports, bundled }) => (
          <li key={id} data-pack={id}>
            <span>
              {title} <b>{version}</b>
              <small>
                {[count('options_events', events), count('options_reports', reports), dayWords(date, locale)].join(
                  ', ',
                )}
              </small>
            </span>
            {bundled ? (
              <small>{say('options_bundled')}</small>
            ) : (
              <button
                type="button"
                class="link"
                aria-label={`${say('options_remove')}: ${title}`}
                onClick={() => onRemove(id)}
              >
                {say('options_remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <label class="file">
        <span>{say('options_add')}</span>
        <small>{say('options_addNote')}</small>
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
  )
}
