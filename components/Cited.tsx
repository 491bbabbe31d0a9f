import type { SourceRow } from '../lib/model/card.ts'
import { readDate } from './dates.ts'
import { dossierWords as words } from './panel-words.ts'

/** The number of a source in the list at the foot of a printed dossier; a screen has the source itself. */
export const Cite = ({ at }: { at?: number }) =>
  at === undefined ? null : (
    <sup class="cite" aria-hidden="true">
      {at}
    </sup>
  )

/** That list: on paper an address is something to type, so it is written out. */
export const Cited = ({ sources }: { sources: SourceRow[] }) => (
  <section class="cited" aria-hidden="true">
    <h3>{words.citedSources}</h3>
    <ol>
      {sources.map(({ publisher, title, date, url, note }, index) => (
        <li key={index}>
          <b>{publisher}</b>
          {title && `, ${title}`}
          {date && `, ${readDate(date)}`}
          {note && ` (${note})`}
          {url && <span class="address"> {url.replace(/^https?:\/\//i, '')}</span>}
        </li>
      ))}
    </ol>
  </section>
)
