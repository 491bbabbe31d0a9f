import type { StepsPicture } from '../lib/model/card.ts'
import { dayAndMonth, timeWords } from '../lib/model/date-words.ts'
import type { Locale } from '../lib/model/locale.ts'
import { useLocale } from './locale.ts'
import { momentOf } from './moments.ts'

const width = 346
const height = 96
const inner = { left: 6, right: 30, top: 18, bottom: 18 }
/** Pixels that two numbers must stand apart to be read. */
const labelRoom = 22

/** A count as it rose, with this page's count on it. */
export function Steps({ picture: { label, steps, said } }: { picture: StepsPicture }) {
  const locale = useLocale()
  const { say, number } = locale
  const times = [...steps.map(step => momentOf(step.at)), ...(said?.at ? [momentOf(said.at)] : [])]
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const most = Math.max(...steps.map(step => step.value), said?.low ?? 0, 1)
  const x = (at: number) =>
    inner.left + (last > first ? (at - first) / (last - first) : 0) * (width - inner.left - inner.right)
  const y = (value: number) => height - inner.bottom - (value / most) * (height - inner.top - inner.bottom)
  const points = steps.map(step => ({ ...step, x: x(momentOf(step.at)), y: y(step.value) }))
  const line = points
    .map((point, index) => (index === 0 ? `M${point.x} ${point.y}` : `H${point.x}V${point.y}`))
    .join('')
  // What this page says is written at its own mark; the last step always has its number.
  const labelled = points.filter(
    (point, index) => point.value !== said?.low && (roomFor(points, index) || point === points.at(-1)),
  )
  const page = said && { x: x(momentOf(said.at ?? steps.at(-1)?.at ?? '')), y: y(said.low), value: said.low }
  const [firstDay, lastDay] = [steps[0], steps.at(-1)].map(step => step && dayAndMonth(step.at, locale, 'short'))
  return (
    <figure class="picture steps">
      {label && <figcaption>{label}</figcaption>}
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-label={inWords(steps, said, locale)}>
        <path class="axis" d={`M0 ${height - inner.bottom + 0.5}H${width}`} />
        <path class="rise" d={`${line}H${width - inner.right + 10}`} />
        {points.map(point => (
          <circle key={point.at + point.value} class="step" cx={point.x} cy={point.y} r="3" />
        ))}
        {labelled.map(point => (
          <text key={point.at + point.value} class="value" x={point.x} y={point.y - 7} text-anchor="middle">
            {number(point.value)}
          </text>
        ))}
        <text class="date" x="0" y={height - 4}>
          {firstDay}
        </text>
        <text class="date" x={width} y={height - 4} text-anchor="end">
          {lastDay !== firstDay && lastDay}
        </text>
        {page && (
          <g class="said">
            <circle cx={page.x} cy={page.y} r="5.5" />
            <text
              x={page.x + (page.x > width / 2 ? -10 : 10)}
              y={page.y + 14}
              text-anchor={page.x > width / 2 ? 'end' : 'start'}
            >
              {say('card_thisPage')}: {number(page.value)}
            </text>
          </g>
        )}
      </svg>
    </figure>
  )
}

const roomFor = (points: { x: number }[], index: number) =>
  points.slice(index + 1).every(other => other.x - points[index]!.x > labelRoom)

function inWords(steps: StepsPicture['steps'], said: StepsPicture['said'], locale: Locale): string {
  const told = steps.map(({ at, value, who }) => `${timeWords(at, locale)}: ${locale.number(value)} (${who})`)
  return [...told, ...(said ? [`${locale.say('card_thisPage')}: ${locale.number(said.low)}`] : [])].join('; ')
}
