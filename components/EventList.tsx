import { dayWords } from '../lib/model/date-words.ts'
import type { EventLine } from '../lib/model/search.ts'
import { useLocale } from './locale.ts'

/** Every event on record, to be browsed. */
export function EventList({
  events,
  current,
  onDossier,
}: {
  events: EventLine[]
  current?: string
  onDossier: (event: string) => void
}) {
  const locale = useLocale()
  return (
    <section class="events" aria-labelledby="events">
      <h2 id="events">{locale.say('panel_events')}</h2>
      <ul>
        {events.map(({ id, name, start }) => (
          <li key={id}>
            <button type="button" aria-current={id === current ? 'true' : undefined} onClick={() => onDossier(id)}>
              <span>{name}</span>
              <small>{dayWords(start, locale)}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
