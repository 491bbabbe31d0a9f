import type { FigureRow } from '../lib/model/card.ts'
import { readDate } from './dates.ts'
import { standingTags, cardWords as words } from './words.ts'

/** Where each measure stands, and whose count it is. */
export function Figures({ rows }: { rows: FigureRow[] }) {
  if (rows.length === 0) return <p class="none">{words.none}</p>
  return (
    <ul class="figures">
      {rows.map(row => (
        <li key={row.address} data-address={row.address} aria-current={row.current ? 'true' : undefined}>
          <span class="label">
            {row.label}
            <small>{row.place}</small>
          </span>
          <b class="value">{row.value}</b>
          <small class="whose">
            {row.whose}
            {row.whose && ', '}
            {standingTags[row.standing]}, {words.asOf(readDate(row.asOf))}
          </small>
        </li>
      ))}
    </ul>
  )
}
