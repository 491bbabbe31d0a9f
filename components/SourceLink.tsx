import type { SourceRow } from '../lib/model/card.ts'
import { readDate } from './dates.ts'
import { cardWords as words } from './words.ts'

/** A source with its date; a link only where the address is one that a browser should follow. */
export function SourceLink({ source }: { source: SourceRow }) {
  const { publisher, title, date, url, note } = source
  const text = (
    <>
      <b>{publisher}</b>
      {title && `, ${title}`}
    </>
  )
  return (
    <small class="source">
      {url && /^https?:\/\//i.test(url) ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {text}
          <span class="hidden"> {words.opensInTab}</span>
        </a>
      ) : (
        text
      )}
      {date && `, ${readDate(date)}`}
      {note && ` (${note})`}
    </small>
  )
}
