import type { SourceRow } from '../lib/model/card.ts'
import { dayWords } from '../lib/model/date-words.ts'
import { useLocale } from './locale.ts'

/** The number of a source in the list at the foot of a printed dossier; a screen has the source itself. */
export const Cite = ({ at }: { at?: number }) =>
  at === undefined ? null : (
    <sup class="cite" aria-hidden="true">
      {at}
    </sup>
  )

/** That list: on paper an address is something to type, so it is written out. */
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
