import type { FigureRow } from '../lib/model/card.ts'
import { timeWords } from '../lib/model/date-words.ts'
import { snake } from '../lib/model/locale.ts'
import { Cite } from './Cite.tsx'
import { useLocale } from './locale.ts'
import { isUsual, type Origin } from './usual.ts'

/** Where each measure stands, and whose count it is; `usual` is the origin that the heading of a printed list says once. */
export function Figures({ rows, usual }: { rows: (FigureRow & { cite?: number })[]; usual?: Origin }) {
  const locale = useLocale()
  const { say } = locale
  if (rows.length === 0) return <p class="none">{say('card_none')}</p>
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
            {say(`card_tag_${snake(row.standing)}`)}, {say('card_asOf', timeWords(row.asOf, locale))}
          </small>
        </li>
      ))}
    </ul>
  )
}
