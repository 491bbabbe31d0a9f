import type { SourceRow } from '../lib/model/card.ts'
import { dayWords } from '../lib/model/date-words.ts'
import { useLocale } from './locale.ts'

/** A source with its date; a link only where the address is one that a browser should follow. */
export function SourceLink({ source }: { source: SourceRow }) {
  const locale = useLocale()
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
          <span class="hidden"> {locale.say('card_opensInTab')}</span>
        </a>
      ) : (
        text
      )}
      {date && `, ${dayWords(date, locale)}`}
      {note && ` (${note})`}
    </small>
  )
}
