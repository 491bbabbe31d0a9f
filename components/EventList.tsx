import type { EventLine } from '../lib/model/search.ts'
import { readDate } from './dates.ts'
import { panelWords as words } from './panel-words.ts'

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
  return (
    <section class="events" aria-labelledby="events">
      <h2 id="events">{words.events}</h2>
      <ul>
        {events.map(({ id, name, start }) => (
          <li key={id}>
            <button type="button" aria-current={id === current ? 'true' : undefined} onClick={() => onDossier(id)}>
              <span>{name}</span>
              <small>{readDate(start.slice(0, 10))}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
