import { placeOf } from '../../lib/judging/grouping.ts'
import { byTime } from '../../lib/judging/moments.ts'
import type { Reconciled } from '../../lib/judging/reconcile.ts'
import type { Figure } from '../../lib/model/figure.ts'
import type { Dataset, NewsEvent, Report } from '../../lib/model/record.ts'
import { count, paint, wrap } from '../terminal.ts'
import { columns, headingOf, measureNamed, timeWords, valueWords, voiceWords, whoseWords } from './words.ts'

/** How wide the column of values is; a longer value has its own line. */
const valueColumn = 13

/** A figure: what it is worth, what is counted, how it stands and on whose word. */
export function figureLines(figure: Figure, dataset: Dataset): string[] {
  const measure = measureNamed(figure.measure, dataset)
  const ends = [figure.low, figure.high].map(end => valueWords(end, measure))
  const value = figure.standing === 'disputed' ? [...new Set(ends)].join(' or ') : valueWords(figure.best, measure)
  const whose = figure.voices.map(voice => voiceWords(voice, dataset)).join('; ')
  const from = figure.derived ? 'from a sum' : count(figure.sources, 'source')
  return row(
    value,
    headingOf(figure, dataset),
    `${standingWords(figure, dataset)}: ${whose} · ${from} · ${timeWords(figure.asOf)}`,
  )
}

/** Outlets that do not say from whom they have it are no voice on record, however many they are. */
const standingWords = ({ standing, voices }: Figure, dataset: Dataset): string =>
  standing === 'one voice' && !voices.some(id => dataset.voices.some(voice => voice.id === id))
    ? 'outlets alone'
    : standing

function row(value: string, heading: string, detail: string): string[] {
  const room = columns - valueColumn - 4
  const [first, ...rest] = wrap(heading, room)
  const short = value.length <= valueColumn
  const margin = ' '.repeat(valueColumn + 4)
  return [
    ...(short ? [] : wrap(value, columns - 2).map(line => `  ${line}`)),
    `  ${(short ? value : '').padStart(valueColumn)}  ${first}`,
    ...[...rest, ...wrap(detail, room).map(line => paint('dim', line))].map(line => margin + line),
  ]
}

/** A sum written out, with what its terms are. */
export function sumLines({ sum, place, whole, parts, outcome, by }: Reconciled, dataset: Dataset): string[] {
  // A measure of one kind of weapon begins with its name, and keeps the capital: "4 Kinzhal missiles launched".
  const name = (id: string) => {
    const name = measureNamed(id, dataset)?.name ?? id
    return id.split('.').length > 2 ? name : name.toLowerCase()
  }
  const rest = outcome === 'rest' ? ` + ${by} ${sum.rest}` : ''
  const verdict = outcome === 'differs' ? `, which differs by ${Math.abs(by)}` : ''
  const terms = parts.map(part => `${part.value} ${part.measures.map(name).join(' and ')}`)
  return wrap(`${whole} ${name(sum.whole)} = ${terms.join(' + ')}${rest}${verdict} (${place})`, columns - 2).map(
    (line, i) => `  ${i ? '  ' : ''}${line}`,
  )
}

/** A toll as it was counted: when, how many, by whom. */
export function stepLines(event: NewsEvent, figures: Figure[], dataset: Dataset): string[] {
  return figures
    .filter(figure => measureNamed(figure.measure, dataset)?.rises)
    .flatMap(figure => {
      const steps = seriesOf(figure, event, dataset)
      if (steps.length < 2) return []
      return [`  ${paint('bold', headingOf(figure, dataset))}`, ...stepRows(steps, dataset)]
    })
}

/** Counts that no reason but a later one rules out; a voice that repeats its count is one step. */
function seriesOf(figure: Figure, event: NewsEvent, dataset: Dataset): Report[] {
  const told = new Set<string>()
  return event.reports
    .filter(report => report.measure === figure.measure && placeOf(report, event, dataset) === figure.place)
    .filter(({ reason }) => !reason || reason === 'earlier-count' || reason === 'disputed')
    .sort(byTime)
    .filter(report => {
      const key = `${JSON.stringify(report.value)} ${whoseWords(report, dataset)}`
      return !told.has(key) && told.add(key)
    })
}

function stepRows(steps: Report[], dataset: Dataset): string[] {
  const values = steps.map(step => valueWords(step.value, measureNamed(step.measure, dataset)))
  const width = Math.max(12, ...values.map(value => value.length))
  return steps.flatMap((step, i) => {
    const start = `    ${timeWords(step.asOf).padEnd(20)}${values[i]!.padStart(width)}  `
    const who = `${whoseWords(step, dataset)}${step.variant ? ` (${step.variant})` : ''}`
    return wrap(who, columns - start.length).map((line, j) => (j ? ' '.repeat(start.length) : start) + line)
  })
}
