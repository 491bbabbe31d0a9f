import { count, paint } from '../terminal.ts'
import { conflictLines, conflictsOf } from './conflicting.ts'
import type { Folder } from './folder.ts'

/** Every conflicting report of every event, with its reason. */
export function conflicts({ own, whole }: Folder): string {
  const events = own.events
    .map(event => ({ event, found: conflictsOf(event, whole) }))
    .filter(({ found }) => found.length)
  const total = events.reduce((n, { found }) => n + found.reduce((m, { reports }) => m + reports.length, 0), 0)
  return [
    ...events.flatMap(({ event, found }) => [
      paint('bold', event.name),
      paint('dim', event.id),
      ...conflictLines(found, whole),
      '',
    ]),
    `${count(total, 'report')} that differ, of ${count(events.length, 'event')}.`,
  ].join('\n')
}
