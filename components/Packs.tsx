import { dayWords } from '../lib/model/date-words.ts'
import { FileField } from './FileField.tsx'
import { useLocale } from './locale.ts'
import { type Outcome, Told } from './Told.tsx'

export interface PackLine {
  id: string
  title: string
  version: string
  date: string
  events: number
  reports: number
  bundled: boolean
}

export interface PacksProps {
  packs: PackLine[]
  told?: Outcome
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
      <FileField label={say('options_add')} note={say('options_addNote')} name="pack" onFile={onFile} />
      <Told told={told} />
    </section>
  )
}
