import { describe, expect, it } from 'vitest'
import { median, timeRounds } from '../commands/bench/rounds.ts'
import { isReached, type Measured } from '../commands/bench/section.ts'
import { tableOf } from '../commands/bench/table.ts'

describe('rounds', () => {
  it('go over each item by each way, one more time than is counted, beginning with another way each', () => {
    const calls: string[] = []
    const times = timeRounds({ a: item => calls.push(`a${item}`), b: item => calls.push(`b${item}`) }, [1, 2], 2)
    expect(calls).toEqual(['a1', 'b1', 'a2', 'b2', 'b1', 'a1', 'b2', 'a2', 'a1', 'b1', 'a2', 'b2'])
    expect(times).toHaveLength(2)
    for (const { a, b } of times) expect(Math.min(a, b)).toBeGreaterThanOrEqual(0)
  })

  it('give what a way took, whichever came first', () => {
    const wait = (ms: number) => () => {
      for (const end = performance.now() + ms; performance.now() < end; );
    }
    const [{ short, long }] = timeRounds({ short: wait(1), long: wait(4) }, [0], 5) as [Record<string, number>]
    expect(short).toBeGreaterThanOrEqual(1)
    expect(long).toBeGreaterThanOrEqual(4)
    expect(short).toBeLessThan(long!)
  })

  it('are summed up by their median', () => {
    expect(median([9, 1, 2])).toBe(2)
    expect(median([1, 2, 3, 100])).toBe(2.5)
  })
})

it('a table says in 80 columns what was reached, and what was not', () => {
  const row = { page: 10, million: 5000, times: 7, timesOnPage: 6, timesAtLeast: 2 }
  const measured: Measured = {
    title: 'Reading',
    conditions: ['5 rounds'],
    groups: [
      { name: 'all pages', pages: 1, characters: 2000, rows: [row, row].map((r, i) => ({ ...r, name: `way ${i}` })) },
    ],
    targets: [7, 7.1].map(wanted => ({ name: `${wanted} times`, wanted, reached: 7 })),
  }
  const lines = tableOf(measured).split('\n')
  expect(lines.filter(line => line.length > 80)).toEqual([])
  expect(measured.targets.map(isReached)).toEqual([true, false])
  expect(lines.slice(-2).map(line => line.slice(0, 11))).toEqual(['reached    ', 'falls short'])
  expect(lines).toContain('all pages: 1 page, 2000 characters')
})

it('a bar can be one that is not to be passed, and a figure without a bar is only told', () => {
  const at = (reached: number, wanted?: number) => ({
    name: 'time',
    reached,
    isMost: true,
    unit: 'ms',
    ...(wanted && { wanted }),
  })
  const targets = [at(2, 3), at(4, 3), at(4)]
  expect(targets.map(isReached)).toEqual([true, false, true])
  const lines = tableOf({ title: 'Page', conditions: [], groups: [], targets }).split('\n').slice(-3)
  expect(lines).toEqual([
    'reached      time: 2 ms (at most 3)',
    'falls short  time: 4 ms (at most 3)',
    'measured     time: 4 ms',
  ])
})
