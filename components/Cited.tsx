import type { SourceRow } from '../lib/model/card.ts'
import { dayWords } from '../lib/model/date-words.ts'
import { useLocale } from './locale.ts'

/** The sources at the foot of a printed dossier: on paper an address is something to type, so it is written out. */
export function Cited({ sources }: { sources: SourceRow[] }) {
  const locale = useLocale()
  return (
    <section class="cited" aria-hidden="true">
      <h3>{locale.say('dossier_cited')}</h3>
      <ol>
        {sources.map(({ publisher, title, date, url, note }, index) => (
          <li key={index}>
            <b>{publisher}</b>
            {title && `, ${title}`}
            {date && `, ${dayWords(date, locale)}`}
            {note && ` (${note})`}
            {url && <span class="address"> {url.replace(/^https?:\/\//i, '')}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
