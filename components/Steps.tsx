import type { StepsPicture } from '../lib/model/card.ts'
import { dayAndMonth, timeWords } from '../lib/model/date-words.ts'
import type { Locale } from '../lib/model/locale.ts'
import { type DayBand, dayBands } from './day-bands.ts'
import { useLocale } from './locale.ts'

const width = 346
const height = 96
const floor = height - 18
const top = 18
/** Pixels that two numbers must stand apart to be read. */
const labelRoom = 22
/** Pixels that the name of a day needs, and what this page says. */
const dayRoom = 44
const saidRoom = 96

/** A count as it rose, with this page's count on it. */
export function Steps({ picture: { label, steps, said } }: { picture: StepsPicture }) {
  const locale = useLocale()
  const { say, number } = locale
  const { bands, x } = dayBands([...steps.map(step => step.at), ...(said?.at ? [said.at] : [])], width)
  const most = Math.max(...steps.map(step => step.value), said?.low ?? 0, 1)
  const y = (value: number) => floor - (value / most) * (floor - top)
  const points = steps.map(step => ({ ...step, x: x(step.at), y: y(step.value) }))
  const line = points
    .map((point, index) => (index === 0 ? `M${point.x} ${point.y}` : `H${point.x}V${point.y}`))
    .join('')
  // What this page says is written at its own mark; the last step always has its number.
  const labelled = points.filter(
    (point, index) => point.value !== said?.low && (roomFor(points, index) || point === points.at(-1)),
  )
  const page = said && { x: x(said.at ?? steps.at(-1)?.at ?? ''), y: y(said.low), value: said.low }
  return (
    <figure class="picture steps">
      {label && <figcaption>{label}</figcaption>}
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-label={inWords(steps, said, locale)}>
        <Days bands={bands} />
        <path class="rise" d={`${line}H${width}`} />
        {points.map(point => (
          <circle key={point.at + point.value} class="step" cx={point.x} cy={point.y} r="3" />
        ))}
        {labelled.map(point => (
          <text key={point.at + point.value} class="value" x={point.x} y={point.y - 7} text-anchor="middle">
            {number(point.value)}
          </text>
        ))}
        {page && (
          <g class="said">
            <circle cx={page.x} cy={page.y} r="5.5" />
            {/* Right below: where a count rises, that corner is empty. */}
            <text
              x={page.x + saidRoom > width ? width : page.x + 9}
              y={Math.min(page.y + 17, floor - 4)}
              text-anchor={page.x + saidRoom > width ? 'end' : 'start'}
            >
              {say('card_thisPage')}: {number(page.value)}
            </text>
          </g>
        )}
      </svg>
    </figure>
  )
}

/** The axis: each day with its name where it begins, two strokes where days were left out. */
function Days({ bands }: { bands: DayBand[] }) {
  const locale = useLocale()
  const y = floor + 0.5
  return (
    <>
      <path class="axis" d={`M0 ${y}H${width}${bands.map(({ from }) => `M${from} ${y}v5`).join('')}`} />
      {bands.map(({ day, from, to, skips }, index) => (
        <g key={day}>
          {skips && <path class="left-out" d={`M${from - 5} ${y + 4}l4 -8m2 8l4 -8`} />}
          {(to - from > dayRoom || index === 0) && (
            <text class="date" x={index === 0 ? 0 : from + 4} y={height - 4}>
              {dayAndMonth(day, locale, 'short')}
            </text>
          )}
        </g>
      ))}
    </>
  )
}

const roomFor = (points: { x: number }[], index: number) =>
  points.slice(index + 1).every(other => other.x - points[index]!.x > labelRoom)

function inWords(steps: StepsPicture['steps'], said: StepsPicture['said'], locale: Locale): string {
  const told = steps.map(({ at, value, who }) => `${timeWords(at, locale)}: ${locale.number(value)} (${who})`)
  return [...told, ...(said ? [`${locale.say('card_thisPage')}: ${locale.number(said.low)}`] : [])].join('; ')
}
