import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { bundledPack } from '../commands/record.ts'
import { sortReports } from '../components/sort-reports.ts'
import { isUsual, usualOrigin } from '../components/usual.ts'
import { dots } from '../lib/judging/card-pictures.ts'
import { composeDossier } from '../lib/judging/dossier.ts'
import { inEnglish } from '../lib/judging/in-english.ts'
import type { ReportRow } from '../lib/model/card.ts'
import { localeOf, wordsOf } from '../lib/model/locale.ts'
import { createPositions } from '../lib/page/quoted.ts'
import ukrainian from '../public/_locales/uk/messages.json' with { type: 'json' }

const pack = bundledPack()
const kyiv = composeDossier([pack], '2025-07-04-kyiv')!

describe('a dossier', () => {
  it('holds every report, figure and step of its event', () => {
    const event = pack.events.find(({ id }) => id === '2025-07-04-kyiv')!
    expect(kyiv.reports).toHaveLength(event.reports.length)
    expect(kyiv.timeline).toHaveLength(event.developments.length)
  })

  it('draws what was launched, what became of it, the toll and how long it lasted, none twice', () => {
    const drawn = kyiv.pictures.map(picture => `${picture.kind} ${picture.label}`)
    expect(drawn.slice(0, 3)).toEqual(['sum Weapons launched', 'sum What became of the 550', 'steps Injured · Kyiv'])
    expect(new Set(drawn).size).toBe(drawn.length)
  })

  it('shows every report of how long it lasted; a disputed claim has those between which the record cannot choose', () => {
    const event = pack.events.find(({ id }) => id === '2025-07-04-kyiv')!
    const valuesFor = (verdict?: 'disputed') =>
      dots(pack, event, { measure: 'duration', place: 'Kyiv', ...(verdict && { verdict }) }, inEnglish)!.dots.map(
        ({ value }) => value,
      )
    expect([valuesFor()[0], valuesFor().at(-1)]).toEqual([4, 15])
    expect(new Set(valuesFor('disputed'))).toEqual(new Set([7, 8, 11, 12, 13]))
  })

  it('gives a report a reason of its own only where there is one', () => {
    const disputed = kyiv.reports.filter(({ reason }) => reason === 'disputed')
    expect(disputed.map(({ why }) => why)).toContain('The alert ended shortly before five in the morning.')
    expect(disputed.map(({ why }) => why)).not.toContain('reports differ')
    for (const { reason, why } of kyiv.reports) if (reason && reason !== 'disputed') expect(why).toBeTruthy()
  })

  it.each(pack.events.map(({ id }) => id))(
    'of %s cites a source for every figure that has one, and none in vain',
    id => {
      const { figures, timeline, cited } = composeDossier([pack], id)!
      const cites = [...figures, ...timeline].flatMap(({ cite }) => cite ?? [])
      expect([...new Set(cites)].sort((a, b) => a - b)).toEqual(cited.map((_, index) => index + 1))
      expect(cites).toHaveLength(figures.length + timeline.length)
    },
  )

  it('cites as few sources as it can, rather such as can be looked up', () => {
    expect(kyiv.cited.length).toBeLessThan(kyiv.sources.length / 2)
    expect(kyiv.cited.filter(({ url }) => url).length).toBeGreaterThan(kyiv.cited.length * 0.8)
  })

  it('of an event that no record holds is nothing', () => {
    expect(composeDossier([pack], 'unknown')).toBeUndefined()
  })
})

it('a dossier in Ukrainian has the same figures, steps and reports, told in Ukrainian', () => {
  const told = composeDossier([pack], '2025-07-04-kyiv', undefined, localeOf(wordsOf(ukrainian)))!
  const shape = (of: typeof told) => ({
    addresses: of.figures.map(({ address, cite }) => [address, cite]),
    steps: of.timeline.map(({ at }) => at),
    amounts: of.reports.map(({ amount }) => amount),
    pictures: of.pictures.map(({ kind }) => kind),
  })
  expect(shape(told)).toEqual(shape(kyiv))
  const words = [told.event.name, told.event.summary, ...told.timeline.map(({ text }) => text)]
  const labels = told.pictures.map(({ label }) => label)
  expect([...words, ...labels].filter(text => !/[а-яіїєґ]/i.test(text))).toEqual([])
})

describe('reports are sorted', () => {
  const { reports } = kyiv
  const injured = reports.filter(({ measure }) => measure === 'Injured')
  const isSorted = (values: (string | number)[]) =>
    values.every((value, index) => index === 0 || values[index - 1]! <= value)

  it('by time, by voice, and by value within a measure', () => {
    expect(
      isSorted(
        sortReports(reports, 'time', false, 'en').map(({ asOf }) =>
          Date.parse(asOf.length > 10 ? asOf : `${asOf}T12:00Z`),
        ),
      ),
    ).toBe(true)
    expect(isSorted(sortReports(injured, 'value', false, 'en').map(({ amount }) => amount!))).toBe(true)
    const voices = sortReports(reports, 'voice', false, 'en').map(({ who }) => who)
    expect(voices).toEqual([...voices].sort((a, b) => a.localeCompare(b, 'en')))
    const measures = sortReports(reports, 'value', false, 'en').map(({ measure }) => measure)
    expect(measures.filter((measure, index) => measure !== measures[index - 1])).toEqual([...new Set(measures)])
  })

  it('the other way round on request, and whatever the order none is lost', () => {
    const up = sortReports(injured, 'value', false, 'en')
    expect(sortReports(injured, 'value', true, 'en').map(({ amount }) => amount)).toEqual(
      up.map(({ amount }) => amount).reverse(),
    )
    expect(new Set(sortReports(reports, 'voice', true, 'en'))).toEqual(new Set(reports))
  })

  it('with what has no number after the numbers', () => {
    const row = (value: string, amount?: number) => ({ ...injured[0]!, value, amount }) as ReportRow
    const sorted = sortReports([row('unknown'), row('26', 26), row('3', 3)], 'value', false, 'en')
    expect(sorted.map(({ value }) => value)).toEqual(['3', '26', 'unknown'])
  })
})

it('the origin that most figures share is said once, and only where it is shared', () => {
  const usual = usualOrigin(kyiv.figures)
  expect(usual?.whose).toBe('Ukrainian Air Force')
  const rest = kyiv.figures.filter(row => !isUsual(row, usual))
  expect(
    rest.every(
      row =>
        row.whose !== usual?.whose ||
        row.standing !== usual.standing ||
        row.asOf.slice(0, 10) !== usual.asOf.slice(0, 10),
    ),
  ).toBe(true)
  expect(usualOrigin(kyiv.figures.slice(0, 2))).toBeUndefined()
})

describe('a place in the text of a document', () => {
  const { document } = new JSDOM('<body><p>Über 😀 <b>550</b> drones</p><script>1</script><p>And 11.</p>').window
  Object.assign(globalThis, { NodeFilter: { SHOW_TEXT: 4 } })
  const range = (start: Node, from: number, end: Node, to: number) =>
    ({ startContainer: start, startOffset: from, endContainer: end, endOffset: to }) as StaticRange

  it('counts characters as a reader does, over all text', () => {
    const [bold, last] = [document.querySelector('b')!.firstChild!, document.querySelectorAll('p')[1]!.firstChild!]
    const position = createPositions(document.body)(range(bold, 0, last, 3))!
    const text = [...(document.body.textContent ?? '')]
    expect(text.slice(position.start, position.end).join('')).toBe('550 drones1And')
  })

  it('is none for a text outside it', () => {
    const stray = document.createTextNode('elsewhere')
    expect(createPositions(document.body)(range(stray, 0, stray, 4))).toBeUndefined()
  })
})
