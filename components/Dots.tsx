import type { DotsPicture } from '../lib/model/card.ts'
import { useLocale } from './locale.ts'

interface Row {
  value: number
  high?: number
  who: string[]
  what?: string
  page?: true
}

/** Who says what, on one scale: a row a value, this page first. `most`: rows there is room for beside the page's own; a row names fewer. */
export function Dots({ picture: { label, unit, dots, said }, most }: { picture: DotsPicture; most: number }) {
  const { say, number } = useLocale()
  const { shown, left } = rowsOf(dots, most)
  const rows: Row[] = [
    ...(said ? [{ value: said.low, high: said.high, who: [say('card_thisPage')], page: true as const }] : []),
    ...shown,
  ]
  const values = rows.flatMap(row => [row.value, row.high ?? row.value])
  const [low, high] = [Math.min(...values), Math.max(...values)]
  /** In hundredths of the line, whatever its length; a dot at either end is seen whole. */
  const x = (value: number) => `${high > low ? 8 + ((value - low) / (high - low)) * 84 : 50}%`
  return (
    <figure class="picture dots">
      <figcaption>
        {[label, unit].filter(Boolean).join(', ')}
        {left > 0 && ` (${say('card_more', left)})`}
      </figcaption>
      <ul>
        {rows.map(row => (
          <li key={`${row.value} ${row.high} ${row.page}`} class={row.page && 'page'}>
            <span class="who">
              <Names names={row.who} most={most} />
              {row.what && <small> {row.what}</small>}
            </span>
            <svg width="100%" height="16" aria-hidden="true" focusable="false">
              <line class="track" x2="100%" y1="8.5" y2="8.5" />
              {isRange(row) && <line class="range" x1={x(row.value)} x2={x(row.high ?? row.value)} y1="8.5" y2="8.5" />}
              <circle cx={x(row.value)} cy="8.5" r={row.page ? 5 : 4} />
            </svg>
            <b>{isRange(row) ? `${number(row.value)}–${number(row.high ?? row.value)}` : number(row.value)}</b>
          </li>
        ))}
      </ul>
    </figure>
  )
}

/** Of too many the first; to be heard, all of them. */
function Names({ names, most }: { names: string[]; most: number }) {
  const { say } = useLocale()
  if (names.length < most) return names.join(', ')
  const [first, rest] = [names.slice(0, most - 2), names.slice(most - 2)]
  return (
    <>
      {say('card_andMore', first.join(', '), rest.length)}
      <span class="hidden">: {rest.join(', ')}</span>
    </>
  )
}

const isRange = ({ value, high }: Row) => high !== undefined && high !== value

/** One row a value, with all who give it; of too many, the values that most voices give and the two ends. */
function rowsOf(dots: DotsPicture['dots'], most: number): { shown: Row[]; left: number } {
  const keyOf = ({ value, high }: DotsPicture['dots'][number]) => `${value} ${high ?? value}`
  const keys = [...new Set(dots.map(keyOf))]
  const groups = keys.map(key => dots.filter(dot => keyOf(dot) === key)).sort((a, b) => a[0]!.value - b[0]!.value)
  const ends = [groups[0], groups.at(-1)]
  const byVoices = [...groups].sort(
    (a, b) => Number(ends.includes(b)) - Number(ends.includes(a)) || b.length - a.length,
  )
  const kept = new Set(byVoices.slice(0, most))
  const shown = groups.filter(group => kept.has(group))
  return { shown: shown.map(joined), left: dots.length - shown.flat().length }
}

const joined = (group: DotsPicture['dots']): Row => ({
  value: group[0]!.value,
  high: group[0]!.high,
  who: [...new Set(group.map(({ who }) => who))],
  ...(group.length === 1 && { what: group[0]!.what }),
})
