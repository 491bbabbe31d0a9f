import type { Annotation } from '../model/annotation.ts'
import type { BarPart, SumPicture } from '../model/card.ts'
import type { Pack, PackedEvent } from '../model/figure.ts'
import type { Locale } from '../model/locale.ts'
import { countOf } from './count-of.ts'

/** What a page says of a measure, as far as a bar shows it. */
type Said = Pick<Annotation, 'measure' | 'verdict' | 'quantity'>

/** What became of what was launched, split into the kinds the record has: the bar of a raid. */
export function outcome(event: PackedEvent, claim: Said | undefined, { say, number }: Locale): SumPicture | undefined {
  const kind = kindOf(claim?.measure)
  const whole = countOf(event, `launched${kind}`)
  const shot = countOf(event, `shot-down${kind}`)
  const lost = countOf(event, `suppressed${kind}`)
  const through = countOf(event, `got-through${kind}`)
  if (whole === undefined || shot === undefined || lost === undefined || shot + lost + (through ?? 0) > whole)
    return undefined
  const rest = whole - shot - lost - (through ?? 0)
  const all: (BarPart & { measure: string })[] = [
    { label: say('bar_stopped'), value: shot, tone: 'stopped', measure: 'shot-down' },
    { label: say('bar_lost'), value: lost, tone: 'lost', measure: 'suppressed' },
    { label: say('bar_through'), value: through ?? 0, tone: 'through', measure: 'got-through' },
    { label: say('bar_unknown'), value: rest, tone: 'unknown', measure: '' },
  ]
  const family = claim?.measure.split('.')[0]
  const isCurrent = (measure: string) =>
    measure === family || (family === 'neutralised' && (measure === 'shot-down' || measure === 'suppressed'))
  const shown = all.filter(part => part.value > 0)
  return {
    kind: 'sum',
    label: say(outcomeKeys[kind], whole),
    whole,
    parts: shown.map(({ measure, ...part }) => ({ ...part, ...(isCurrent(measure) && { current: true as const }) })),
    equation: `${number(whole)} = ${shown.map(({ value }) => number(value)).join(' + ')}`,
    ...said(claim),
  }
}

const outcomeKeys = { '': 'bar_outcome', '.drones': 'bar_outcomeDrones', '.missiles': 'bar_outcomeMissiles' } as const

const kindOf = (measure: string | undefined): keyof typeof outcomeKeys =>
  /\.drones/.test(measure ?? '') ? '.drones' : /\.missiles/.test(measure ?? '') ? '.missiles' : ''

export const said = (claim: Said | undefined) =>
  claim?.quantity && claim.quantity.low === claim.quantity.high ? { said: claim.quantity.low } : {}

/** For what was launched the kinds, for what became of it the outcome. */
export function sumOf(pack: Pack, event: PackedEvent, claim: Said, locale: Locale): SumPicture | undefined {
  const { measure } = claim
  if (/^(shot-down|suppressed|neutralised|got-through)/.test(measure)) return outcome(event, claim, locale)
  if (!/^launched/.test(measure)) return undefined
  const types = /^launched\.missiles/.test(measure)
    ? kindsOf(pack, event, 'launched.missiles', claim, locale)
    : undefined
  const wrong = claim.verdict === 'contradicted' || claim.verdict === 'disputed'
  return (
    types ??
    (wrong || measure === 'launched' ? kindsOf(pack, event, 'launched', claim, locale) : undefined) ??
    outcome(event, claim, locale) ??
    kindsOf(pack, event, 'launched', claim, locale)
  )
}

/** "550 = 539 drones + 11 missiles", "11 missiles = 1 Kinzhal + 6 Iskander-M + 4 Iskander-K". */
function kindsOf(
  pack: Pack,
  event: PackedEvent,
  measure: string,
  claim: Said,
  { say, number }: Locale,
): SumPicture | undefined {
  const whole = countOf(event, measure)
  if (whole === undefined) return undefined
  for (const sum of pack.sums.filter(
    each => each.whole === measure && each.parts.every(part => part.startsWith('launched')),
  )) {
    const parts = sum.parts.flatMap(id => {
      const value = countOf(event, id)
      return value ? [{ id, value }] : []
    })
    const total = parts.reduce((n, { value }) => n + value, 0)
    if (parts.length < 2 || total > whole) continue
    const bar: BarPart[] = parts.map(({ id, value }) => ({
      label: nameOf(pack, id),
      value,
      tone: 'plain',
      ...(id === claim.measure && { current: true as const }),
    }))
    if (total < whole) bar.push({ label: sum.rest ?? say('bar_unknown'), value: whole - total, tone: 'unknown' })
    return {
      kind: 'sum',
      label: nameOf(pack, measure),
      whole,
      parts: bar,
      equation: `${number(whole)} = ${bar.map(({ value }) => number(value)).join(' + ')}`,
      ...said(claim),
    }
  }
  return undefined
}

export const nameOf = (pack: Pack, id: string): string => pack.measures.find(measure => measure.id === id)?.name ?? id
