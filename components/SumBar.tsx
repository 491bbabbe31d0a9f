import type { SumPicture } from '../lib/model/card.ts'
import { useLocale } from './locale.ts'

const width = 346
const height = 20
const between = 2

/** What became of the whole: parts side by side, as long as they are many, each named below; under them what this page says. */
export function SumBar({ picture }: { picture: SumPicture }) {
  const { number } = useLocale()
  const { label, whole, parts, equation, said } = picture
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part.value, 0))
  // The page's number is laid against the part it speaks of, or against the whole.
  const from = starts[parts.findIndex(part => part.current)] ?? 0
  const longest = Math.max(whole, from + (said ?? 0))
  const x = (value: number) => (longest > 0 ? (value / longest) * width : 0)
  return (
    <figure class="picture sum">
      <figcaption>
        {label} <b class="equation">{equation}</b>
      </figcaption>
      <svg
        viewBox={`0 0 ${width} ${said === undefined ? height : height + 23}`}
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
            class={`part ${part.tone}`}
            data-index={index % 3}
            x={x(starts[index] ?? 0)}
            y={0}
            width={Math.max(1, x(part.value) - (index < parts.length - 1 ? between : 0))}
            height={height}
          />
        ))}
        {said !== undefined && <Said from={x(from)} to={x(from + said)} value={said} />}
      </svg>
      <ul class="legend">
        {parts.map((part, index) => (
          <li key={part.label} aria-current={part.current ? 'true' : undefined}>
            <i class={part.tone} data-index={index % 3} />
            <span>
              <b>{number(part.value)}</b> {beyond(label, part.label)}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  )
}

/** “Kinzhal missiles launched” below “Missiles launched” is “Kinzhal”: what the caption says is not said again at each part. */
function beyond(caption: string, part: string): string {
  const [said, whole] = [caption.toLowerCase(), part.toLowerCase()]
  if (whole.endsWith(` ${said}`)) return part.slice(0, -said.length - 1)
  return whole.startsWith(`${said} `) ? part.slice(said.length + 1) : part
}

/** A measure laid under the bar. */
function Said({ from, to, value }: { from: number; to: number; value: number }) {
  const { say, number } = useLocale()
  const [left, right] = [from + 0.75, Math.max(from + 3, to - 0.75)]
  const atEnd = (left + right) / 2 > width / 2
  return (
    <g class="said">
      <path d={`M${left} ${height + 3}v4H${right}v-4`} fill="none" />
      <text x={atEnd ? right : left} y={height + 20} text-anchor={atEnd ? 'end' : 'start'}>
        {say('card_thisPage')}: {number(value)}
      </text>
    </g>
  )
}
