import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bundledPack } from '../commands/record.ts'
import { dayBands } from '../components/day-bands.ts'
import { momentOf } from '../components/moments.ts'
import { composeDossier } from '../lib/judging/dossier.ts'

const width = 346

it('the hours of the first night stand apart, although the count went on for days', () => {
  const { pictures } = composeDossier([bundledPack()], '2025-07-04-kyiv')!
  const injured = pictures.find(({ label }) => label === 'Injured · Kyiv')
  if (injured?.kind !== 'steps') throw new Error('the toll is no longer drawn as steps')
  const times = injured.steps.map(({ at }) => at)
  const { bands, x } = dayBands(times, width)
  expect(bands.map(({ day, skips }) => `${day} ${skips}`)).toEqual([
    '2025-07-04 false',
    '2025-07-05 false',
    '2025-07-08 true',
  ])
  const places = [...new Set(times.map(x))]
  expect(places.length).toBeGreaterThan(6)
  for (const [index, place] of places.entries()) if (index > 0) expect(place - places[index - 1]!).toBeGreaterThan(22)
})

const time = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.option(fc.integer({ min: 0, max: 23 })))
  .map(([day, hour]) => {
    const date = `2025-07-${String(day).padStart(2, '0')}`
    return hour === null ? date : `${date}T${String(hour).padStart(2, '0')}:00+03:00`
  })

it('whatever the times, they keep their order and lie on the axis', () => {
  fc.assert(
    fc.property(fc.array(time, { minLength: 1, maxLength: 40 }), times => {
      const { bands, x } = dayBands(times, width)
      expect(bands.at(-1)!.to).toBeCloseTo(width)
      const places = [...times].sort((a, b) => momentOf(a) - momentOf(b)).map(x)
      for (const [index, place] of places.entries()) {
        expect(place).toBeGreaterThan(0)
        expect(place).toBeLessThan(width)
        if (index > 0) expect(place).toBeGreaterThanOrEqual(places[index - 1]! - 1e-9)
      }
    }),
  )
})
