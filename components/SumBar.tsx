import type { SumPicture } from '../lib/model/card.ts'
import { cardWords as words } from './words.ts'

const width = 348
const height = 22
const between = 2

/** What became of the whole: parts side by side, as long as they are many, each named below with its number. */
export function SumBar({ picture }: { picture: SumPicture }) {
  const { label, whole, parts, equation, said } = picture
  const longest = Math.max(whole, said ?? 0)
  const scale = (value: number) => (longest > 0 ? (value / longest) * width : 0)
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part.value, 0))
  const mark = said === undefined ? undefined : Math.min(width - 1, Math.max(1, scale(said)))
  return (
    <figure class="picture sum">
      <figcaption>{label}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height + (mark === undefined ? 2 : 18)}`}
        width="100%"
        aria-hidden="true"
        focusable="false"
      >
        <defs>
          <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 3h6" class="hatch" />
          </pattern>
        </defs>
        {parts.map((part, index) => (
          <rect
            key={part.label}
            class={`part ${part.tone}${part.current ? ' current' : ''}`}
            data-index={index % 3}
            x={scale(starts[index] ?? 0)}
            y={0}
            width={Math.max(1, scale(part.value) - (index < parts.length - 1 ? between : 0))}
            height={height}
          />
        ))}
        {mark !== undefined && (
          <g class="said">
            <path d={`M${mark} 0V${height + 4}`} />
            <text x={mark} y={height + 15} text-anchor={mark > width / 2 ? 'end' : 'start'}>
              {words.thisPage}: {said}
            </text>
          </g>
        )}
      </svg>
      <ul class="legend">
        {parts.map((part, index) => (
          <li key={part.label} aria-current={part.current ? 'true' : undefined}>
            <i class={part.tone} data-index={index % 3} />
            <b>{part.value}</b> {part.label}
          </li>
        ))}
      </ul>
      <p class="equation">{equation}</p>
    </figure>
  )
}
