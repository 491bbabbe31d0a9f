import type { FigureRow } from '../lib/model/card.ts'
import { timeWords } from '../lib/model/date-words.ts'
import { snake } from '../lib/model/locale.ts'
import { useLocale } from './locale.ts'

/** Where each measure stands, and whose count it is. */
export function Figures({ rows }: { rows: FigureRow[] }) {
  const locale = useLocale()
  const { say } = locale
  if (rows.length === 0) return <p class="none">{say('card_none')}</p>
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
            {say(`card_tag_${snake(row.standing)}`)}, {say('card_asOf', timeWords(row.asOf, locale))}
          </small>
        </li>
      ))}
    </ul>
  )
}
