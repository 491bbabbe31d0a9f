import type { FigureRow } from '../lib/model/card.ts'
import { Cite } from './Cited.tsx'
import { readDate } from './dates.ts'
import { isUsual, type Origin } from './usual.ts'
import { standingTags, cardWords as words } from './words.ts'

/** Where each measure stands, and whose count it is; `usual` is the origin that the heading of a printed list says once. */
export function Figures({ rows, usual }: { rows: (FigureRow & { cite?: number })[]; usual?: Origin }) {
  if (rows.length === 0) return <p class="none">{words.none}</p>
  return (
    <ul class="figures">
      {rows.map(row => (
        <li
          key={row.address}
          data-address={row.address}
          class={isUsual(row, usual) ? 'usual' : undefined}
          aria-current={row.current ? 'true' : undefined}
        >
          <span class="label">
            {row.label}
            <small>{row.place}</small>
            <Cite at={row.cite} />
          </span>
          <b class={row.value.length > 24 ? 'value long' : 'value'}>{row.value}</b>
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
