import { describe, expect, it } from 'vitest'
import type { Label, LabelClaim } from '../commands/label.ts'
import type { AnnotationLine, Line } from '../commands/line.ts'
import { scorePage } from '../commands/score.ts'
import { misses } from '../commands/scoreboard.ts'
import { rowsBy, totals } from '../commands/totals.ts'

const event = '2025-07-04-kyiv'
const claim = (quote: string, measure: string, more: Partial<LabelClaim> = {}): LabelClaim => ({
  quote,
  event,
  measure,
  verdict: 'supported',
  ...more,
})
const label = (claims: LabelClaim[], more: Partial<Label> = {}): Label => ({
  page: 'a.html',
  lang: 'en',
  date: '2025-07-04',
  events: [event],
  claims,
  decoys: [],
  ...more,
})
const said = (quote: string, measure: string, more: Partial<AnnotationLine> = {}): AnnotationLine => ({
  quote,
  prefix: '',
  suffix: '',
  event,
  measure,
  place: 'Ukraine',
  verdict: 'supported',
  mark: true,
  ...more,
})
const line = (annotations: AnnotationLine[], events = [event]): Line => ({
  page: 'a.html',
  lang: 'en',
  date: null,
  events,
  annotations,
  mentions: [],
})
const score = (claims: LabelClaim[], annotations: AnnotationLine[], more: Partial<Label> = {}) =>
  totals([scorePage('a.html', label(claims, more), line(annotations))])

describe('what counts as found', () => {
  it('a quote that shares the number, with event and measure', () => {
    const claims = [claim('550 drones', 'launched.drones', { low: 550, high: 550 })]
    expect(score(claims, [said('a total of 550', 'launched.drones')]).recall).toBe(1)
    expect(score(claims, [said('a total of 550', 'launched')]).recall).toBe(0)
    expect(score(claims, [said('550', 'launched.drones', { event: '2025-07-21-kyiv' })]).recall).toBe(0)
  })

  it('a measure that the label calls as fair', () => {
    const claims = [claim('478 of these devices', 'neutralised', { alsoMeasures: ['shot-down'] })]
    expect(score(claims, [said('478', 'shot-down')]).recall).toBe(1)
  })

  it('a quote of at most four times the length of the claim, or 60 characters', () => {
    const claims = [claim('26 others injured', 'injured')]
    const long = 'the authorities said late that evening that 26 others had been injured in all'
    expect(score(claims, [said(long.slice(0, 60), 'injured')]).recall).toBe(1)
    expect(score(claims, [said(long, 'injured')])).toMatchObject({ recall: 0, precision: 0 })
  })

  it('words stand for a claim without digits, folded in case, apostrophe and soft hyphen', () => {
    const claims = [claim('its largest drone and missile attack', 'rank')]
    expect(score(claims, [said('Its larg\u00adest drone attack', 'rank')]).recall).toBe(1)
    expect(score(claims, [said('a record', 'rank')]).recall).toBe(0)
  })

  it('1,360 and 1 360 are one number', () => {
    expect(score([claim('1,360 tonnes', 'debris-removed')], [said('1 360 t', 'debris-removed')]).recall).toBe(1)
  })

  it('each annotation once, the right amount before the right verdict', () => {
    const claims = [claim('23 injured', 'injured', { low: 23, high: 23, verdict: 'outdated' })]
    const page = scorePage(
      'a.html',
      label([...claims, ...claims]),
      line([
        said('23 injured', 'injured', { low: 1, high: 1, verdict: 'outdated' }),
        said('23 injured', 'injured', { low: 23, high: 23 }),
      ]),
    )
    expect(page.pairs.map(pair => pair.said?.low)).toEqual([23, 1])
  })
})

describe('what counts against', () => {
  it('an annotation that no label has, a decoy apart', () => {
    const result = score([], [said('42,000 people', 'killed'), said('12 trains', 'killed')], {
      decoys: ['42,000 people'],
    })
    expect(result).toMatchObject({ precision: 0, decoysTaken: 1 })
  })

  it('neither a stretch that is optional nor one that is only listed', () => {
    const result = score([], [said('dozens were hurt', 'injured'), said('26 injured', 'injured', { mark: false })], {
      optional: [{ quote: 'dozens' }],
    })
    expect(result.precision).toBe(1)
  })

  it('contradicted said of what is fair', () => {
    const claims = [claim('478', 'neutralised'), claim('23', 'injured', { verdict: 'outdated', also: ['supported'] })]
    const wrong = [said('478', 'neutralised', { verdict: 'contradicted' }), said('23', 'injured')]
    expect(score(claims, wrong)).toMatchObject({ verdict: 0.5, falseAccusations: 0.5 })
  })

  it('an event on a page that has none', () => {
    const page = scorePage('a.html', label([], { events: [] }), line([], [event]))
    expect(totals([page])).toMatchObject({ unrelatedPages: 1, unrelatedPagesMarked: 1, eventPrecision: 0 })
  })

  it('the war as a whole is no event to be seen', () => {
    const page = scorePage('a.html', label([], { events: ['2022-02-24-invasion'] }), line([], []))
    expect(page.events.unseen).toEqual([])
  })
})

describe('what is said of a found claim', () => {
  it('amount, place, reason and value each have their share', () => {
    const claims = [
      claim('at least 26', 'injured', {
        low: 26,
        high: null,
        place: 'Kyiv',
        reason: 'earlier-count',
        verdict: 'outdated',
      }),
      claim('5 July 2025', 'date', { value: '2025-07-05' }),
    ]
    const right = [
      said('at least 26', 'injured', {
        low: 26,
        high: null,
        place: 'Kyiv',
        reason: 'earlier-count',
        verdict: 'outdated',
      }),
      said('5 July 2025', 'date', { value: '2025-07-04' }),
    ]
    expect(score(claims, right)).toMatchObject({ value: 1, place: 1, reason: 1, nominal: 0, verdict: 1 })
    const closed = [said('at least 26', 'injured', { low: 26, high: 26 })]
    expect(score(claims.slice(0, 1), closed)).toMatchObject({ value: 0, place: 0, reason: 0, verdict: 0 })
  })

  it('the worst verdict is of those with ten claims or more', () => {
    const ten = Array.from({ length: 10 }, (_, n) =>
      claim(`${n + 100} drones`, 'launched.drones', { verdict: 'outdated' }),
    )
    const answers = ten.map(({ quote }, n) =>
      said(quote, 'launched.drones', { verdict: n < 4 ? 'outdated' : 'disputed' }),
    )
    const one = claim('7 hours', 'duration', { verdict: 'disputed' })
    expect(score([...ten, one], [...answers, said('7 hours', 'duration')]).worstVerdict).toBe(0.4)
  })
})

it('a page that was not annotated is missed, not skipped', () => {
  const page = scorePage('a.html', label([claim('550', 'launched')]))
  expect(totals([page])).toMatchObject({ notAnnotated: 1, recall: 0 })
  expect(misses(page)[0]).toBe('a.html: not annotated')
})

it('rows are counted by measure and by language, the most frequent first', () => {
  const page = scorePage(
    'a.html',
    label([claim('550', 'launched'), claim('26', 'injured'), claim('27', 'injured')]),
    line([said('26', 'injured'), said('99', 'launched')]),
  )
  expect(rowsBy([page], measure => measure)).toEqual([
    ['injured', { claims: 2, found: 1, said: 1 }],
    ['launched', { claims: 1, found: 0, said: 1 }],
  ])
  expect(rowsBy([page], (_, lang) => lang)).toEqual([['en', { claims: 3, found: 1, said: 2 }]])
})
