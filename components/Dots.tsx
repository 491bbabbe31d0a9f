import type { DotsPicture } from '../lib/model/card.ts'
import { cardWords as words } from './words.ts'

const track = 100

/** Who says what, on one scale: a row a voice, this page first. */
export function Dots({ picture: { label, unit, dots, said } }: { picture: DotsPicture }) {
  const rows = [
    ...(said ? [{ value: said.low, high: said.high, who: words.thisPage, what: undefined, page: true }] : []),
    ...dots.map(dot => ({ ...dot, page: false })),
  ]
  const values = rows.flatMap(row => [row.value, row.high ?? row.value])
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const x = (value: number) => (high > low ? 6 + ((value - low) / (high - low)) * (track - 12) : track / 2)
  return (
    <figure class="picture dots">
      <figcaption>
        {label}
        {unit && `, ${unit}`}
      </figcaption>
      <ul>
        {rows.map(row => (
          <li key={row.who + row.value + (row.what ?? '')} class={row.page ? 'page' : undefined}>
            <span class="who">
              {row.who}
              {row.what && <small> {row.what}</small>}
            </span>
            <svg viewBox={`0 0 ${track} 16`} width={track} height="16" aria-hidden="true" focusable="false">
              <path class="track" d={`M0 8.5H${track}`} />
              {row.high !== undefined && row.high !== row.value && (
                <path class="range" d={`M${x(row.value)} 8.5H${x(row.high)}`} />
              )}
              <circle cx={x(row.value)} cy="8.5" r={row.page ? 5 : 4} />
            </svg>
            <b>{row.high !== undefined && row.high !== row.value ? `${row.value}–${row.high}` : row.value}</b>
          </li>
        ))}
      </ul>
    </figure>
  )
}
