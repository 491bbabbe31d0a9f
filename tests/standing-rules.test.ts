import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reconcile } from '../lib/judging/reconcile.ts'
import { addressOf, figures } from '../lib/judging/standing.ts'
import { exactly } from '../lib/model/quantity.ts'
import type { Report } from '../lib/model/record.ts'
import { report, smallRecord, unattributed } from './small-record.ts'

const figuresOf = (...reports: Report[]) => {
  const record = smallRecord(reports)
  return figures(record.events[0]!, record)
}
const figureOf = (...reports: Report[]) => figuresOf(...reports)[0]
const sumsOf = (...reports: Report[]) => {
  const record = smallRecord(reports)
  return reconcile(record.events[0]!, record)
}
const kyiv = { place: 'Kyiv' }
const at = (asOf: string, more: Partial<Report> = {}) => ({ ...kyiv, asOf, ...more })

/** The tests under the numbers of docs/verification.md. */
const rules: Record<string, () => void> = {
  '1. Every report is counted for the voice that said it': () => {
    const figure = figureOf(
      report('launched', 550, { source: 'herald' }),
      report('launched', 550, { source: 'courier' }),
      report('launched', 550, { source: 'agency-text', via: ['The Courier'] }),
    )
    expect(figure).toMatchObject({ voices: ['air-force'], sources: 3, standing: 'one voice' })
    expect(figureOf(report('launched', 550, unattributed))?.voices).toEqual(['The Herald'])
  },

  '2. A report that is known to be wrong stays on record and decides nothing': () => {
    for (const reason of ['miscount', 'partial-count', 'scope', 'misdated', 'misattribution', 'rounded'] as const)
      expect(figureOf(report('launched', 550, { reason }))).toBeUndefined()
    const figure = figureOf(report('launched', 539), report('launched', 550, { reason: 'miscount', voice: 'ministry' }))
    expect(figure).toMatchObject({ best: exactly(539), low: exactly(539), high: exactly(539), standing: 'one voice' })
  },

  '3. A place that is not named is the whole country': () => {
    const [country, city] = figuresOf(report('injured', 15), report('injured', 9, kyiv))
    expect([country?.place, city?.place]).toEqual(['Ukraine', 'Kyiv'])
    expect([country?.standing, city?.standing]).toEqual(['one voice', 'one voice'])
  },

  '4. What happened once has one value, and reports agree or the figure is disputed': () => {
    expect(figureOf(report('launched', 550), report('launched', 550))?.standing).toBe('one voice')
    const differing = figureOf(report('launched', 550), report('launched', 540, { voice: 'ministry' }))
    expect(differing).toMatchObject({ standing: 'disputed', low: exactly(540), high: exactly(550) })
    const later = figureOf(report('launched', 550), report('launched', 300, { reason: 'earlier-count' }))
    expect(later).toMatchObject({ standing: 'one voice', low: exactly(550) })
  },

  '5. A bound agrees with the exact value inside it, and does not replace it': () => {
    const bound = figureOf(report('launched', { low: 301 }, { voice: 'ministry' }), report('launched', 330))
    expect(bound).toMatchObject({ best: exactly(330), standing: 'one voice', voices: ['air-force'] })
    const about = { low: 60, high: 60, approximate: true } as const
    expect(figureOf(report('launched', 58), report('launched', about))?.standing).toBe('one voice')
    expect(figureOf(report('launched', 50), report('launched', about))?.standing).toBe('disputed')
    expect(figureOf(report('launched', 300), report('launched', { low: 301 }))?.standing).toBe('disputed')
  },

  '6. Among values that differ, the one that more independent voices give is best': () => {
    const figure = figureOf(
      report('launched', 540, { asOf: '2025-07-05' }),
      report('launched', 550, { voice: 'ministry' }),
      report('launched', 550, { voice: 'mayor' }),
    )
    expect(figure).toMatchObject({ best: exactly(550), standing: 'disputed' })
    const outlets = [
      report('launched', 540, unattributed),
      report('launched', 540, { ...unattributed, source: 'courier' }),
    ]
    expect(figureOf(...outlets, report('launched', { low: 545 }))?.best).toEqual({ low: 545 })
  },

  '7. A toll is the latest count; earlier counts are its steps': () => {
    const figure = figureOf(
      report('injured', 32, at('2025-07-08T12:00+03:00')),
      report('injured', 7, at('2025-07-04T04:00+03:00', { reason: 'earlier-count' })),
      report('injured', 31, at('2025-07-05T10:00+03:00')),
    )
    expect(figure).toMatchObject({ best: exactly(32), low: exactly(32), standing: 'one voice' })
    expect(figure?.asOf).toBe('2025-07-08T12:00+03:00')
  },

  '8. A count of a day, without an hour, holds from midnight to midnight': () => {
    const figure = figureOf(
      report('injured', 31, at('2025-07-05')),
      report('injured', 28, at('2025-07-05T20:00+03:00')),
      report('injured', 26, at('2025-07-04')),
    )
    expect(figure?.best).toEqual(exactly(31))
    const nextDay = figureOf(
      report('injured', 26, at('2025-07-04')),
      report('injured', 25, at('2025-07-05T01:00+03:00')),
    )
    expect(nextDay?.best).toEqual(exactly(25))
  },

  '9. A toll is disputed where two voices differ at about the same time': () => {
    const mayor = (value: number, asOf: string) => report('injured', value, at(asOf, { voice: 'mayor' }))
    const service = (value: number, asOf: string) => report('injured', value, at(asOf, { voice: 'rescue-service' }))
    const midday = [mayor(24, '2025-07-04T12:00+03:00'), service(26, '2025-07-04T13:00+03:00')]
    expect(figureOf(...midday)).toMatchObject({ standing: 'disputed', low: exactly(24), high: exactly(26) })
    expect(figureOf(...midday, mayor(31, '2025-07-05T10:00+03:00'))?.standing).toBe('one voice')
    const corrected = [...midday, mayor(26, '2025-07-04T14:00+03:00')]
    expect(figureOf(...corrected)).toMatchObject({ best: exactly(26), standing: 'one side' })
  },

  '10. What a length measures belongs to it': () => {
    const night = { ...kyiv, variant: 'night alert' }
    const all = { ...kyiv, variant: 'all alerts' }
    const apart = figuresOf(report('duration', 8, night), report('duration', 13, all))
    expect(apart.map(({ variant, standing }) => [variant, standing])).toEqual([
      ['night alert', 'one voice'],
      ['all alerts', 'one voice'],
    ])
    const heldOpen = figuresOf(
      report('duration', 8, { ...night, reason: 'disputed' }),
      report('duration', 13, { ...all, reason: 'disputed' }),
    )
    for (const figure of heldOpen)
      expect(figure).toMatchObject({ standing: 'disputed', low: exactly(8), high: exactly(13) })
    const apartFromSums = figuresOf(
      report('launched', 250, { variant: 'without decoys' }),
      report('launched.drones', 239),
    )
    expect(apartFromSums.map(({ measure, variant }) => [measure, variant])).toEqual([
      ['launched', 'without decoys'],
      ['launched.drones', undefined],
    ])
  },

  '11. Facts in words are compared as what they are': () => {
    const night = figureOf(report('date', '2025-07-03/2025-07-04'), report('date', '2025-07-04', { voice: 'ministry' }))
    expect(night?.standing).not.toBe('disputed')
    expect(figureOf(report('date', '2025-07-03/2025-07-04'), report('date', '2025-07-05'))?.standing).toBe('disputed')
    const orders = figureOf(report('ordered-by', 'pentagon'), report('ordered-by', 'white-house'))
    expect(orders).toMatchObject({ standing: 'disputed' })
    expect([orders?.low, orders?.high].sort()).toEqual(['pentagon', 'white-house'])
    expect(figuresOf(report('statement', 'One thing'), report('statement', 'Another thing'))).toHaveLength(2)
  },

  '12. Confirmed: two independent voices give the value': () => {
    const figure = figureOf(report('launched', 550), report('launched', 550, { voice: 'ministry' }))
    expect(figure).toMatchObject({ standing: 'confirmed', voices: ['air-force', 'ministry'] })
    expect(figureOf(report('launched', 550), report('launched', 550, { voice: 'ukraine' }))?.standing).not.toBe(
      'confirmed',
    )
  },

  '13. One side: several bodies of one state agree': () => {
    const figure = figureOf(
      report('injured', 26, { ...kyiv, voice: 'mayor' }),
      report('injured', 26, { ...kyiv, voice: 'rescue-service' }),
    )
    expect(figure?.standing).toBe('one side')
  },

  '14. One voice: everything traces to one': () => {
    const figure = figureOf(
      report('launched', 550),
      report('launched', 550, { voice: 'agency', source: 'agency-text' }),
    )
    expect(figure?.standing).toBe('one voice')
  },

  '15. An outlet that does not say from whom it has a figure confirms nothing': () => {
    const outlets = [
      report('launched', 550, unattributed),
      report('launched', 550, { ...unattributed, source: 'courier' }),
    ]
    expect(figureOf(...outlets)).toMatchObject({ standing: 'one voice', voices: ['The Herald', 'The Courier'] })
    expect(figureOf(...outlets, report('launched', 550))).toMatchObject({
      standing: 'one voice',
      voices: ['air-force'],
    })
  },

  '16. Partial: a count of which only a lower bound is known': () => {
    expect(figureOf(report('launched', { low: 330 }))?.standing).toBe('partial')
    expect(figureOf(report('duration', { low: 8 }))?.standing).toBe('one voice')
  },

  '17. A sum is checked where its parts are known': () => {
    const [holds] = sumsOf(report('launched', 550), report('launched.drones', 539), report('launched.missiles', 11))
    expect(holds).toMatchObject({ outcome: 'holds', whole: 550, by: 0 })
    const [differs] = sumsOf(report('launched', 550), report('launched.drones', 538), report('launched.missiles', 11))
    expect(differs).toMatchObject({ outcome: 'differs', by: 1 })
    const covers = ['launched.missiles.kh-101', 'launched.missiles.iskander-k']
    const kinds = sumsOf(
      report('launched.missiles', 46),
      report('launched.missiles.kalibr', 5),
      report('launched.missiles', 41, { covers }),
    )
    expect(kinds).toMatchObject([{ outcome: 'holds', parts: [{ value: 5 }, { measures: covers, value: 41 }] }])
    const enough = sumsOf(
      report('launched.missiles', 46),
      report('launched.missiles.kalibr', 5),
      report('launched.missiles.kh-101', 41),
    )
    expect(enough).toMatchObject([{ outcome: 'holds' }])
    expect(sumsOf(report('launched.missiles', 46), report('launched.missiles.kalibr', 5))).toEqual([])
    const disputed = [report('launched', 540), report('launched', 550), report('launched.drones', 539)]
    expect(sumsOf(...disputed, report('launched.missiles', 11))).toEqual([])
  },

  '18. What is left over is not accounted for': () => {
    const launched = [report('launched', 537), report('neutralised', 475)]
    expect(sumsOf(...launched)).toMatchObject([{ outcome: 'rest', by: 62, sum: { rest: 'not accounted for' } }])
    expect(figuresOf(...launched).map(figure => figure.measure)).toEqual(['launched', 'neutralised'])
    expect(sumsOf(report('launched', 470), report('neutralised', 475))).toMatchObject([{ outcome: 'differs', by: -5 }])
  },

  '19. A figure that no report gives may follow from a sum': () => {
    const derived = (...reports: Report[]) => figuresOf(...reports).filter(figure => figure.derived)
    expect(derived(report('launched.drones', 539), report('launched.missiles', 11))).toMatchObject([
      { measure: 'launched', best: exactly(550), standing: 'one voice', voices: ['air-force'] },
    ])
    expect(derived(report('launched', 550), report('launched.drones', 539))).toMatchObject([
      { measure: 'launched.missiles', best: exactly(11) },
    ])
    expect(derived(report('launched.drones', 539), report('launched.missiles', 11, { voice: 'ministry' }))).toEqual([])
    expect(derived(report('launched.drones', { low: 300 }), report('launched.missiles', 11))).toEqual([])
    expect(derived(report('launched', 550), report('launched.drones', 551))).toEqual([])
  },
}

describe('a figure stands as docs/verification.md says', () => {
  for (const [rule, holds] of Object.entries(rules)) it(rule, holds)

  it('and every rule of that page is among these', () => {
    const page = readFileSync(new URL('../docs/verification.md', import.meta.url), 'utf8')
    const written = [...page.matchAll(/^### (\d+\. .*)$/gm)].map(match => match[1])
    expect(Object.keys(rules)).toEqual(written)
  })
})

it('a figure has an address of its own', () => {
  const all = figuresOf(
    report('launched', 550),
    report('duration', 8, { ...kyiv, variant: 'night alert' }),
    report('statement', 'One thing', { id: 'one' }),
    report('statement', 'Another thing', { id: 'another' }),
  )
  expect(all.map(figure => addressOf({ id: '2025-07-04-kyiv' }, figure))).toEqual([
    '2025-07-04-kyiv/launched@Ukraine',
    '2025-07-04-kyiv/duration@Kyiv~night alert',
    '2025-07-04-kyiv/statement@Ukraine~one',
    '2025-07-04-kyiv/statement@Ukraine~another',
  ])
})
