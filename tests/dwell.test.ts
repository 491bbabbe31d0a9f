import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Dwell, delays, dueAt, dwell, type Happening, restingSpeed, still } from '../lib/page/dwell.ts'

type State = Dwell<string>
const move = (
  at: number,
  mark?: string,
  more: Partial<Extract<Happening<string>, { kind: 'move' }>> = {},
): Happening<string> => ({
  kind: 'move',
  at,
  speed: 0,
  on: 'page',
  ...(mark && { mark }),
  ...more,
})
const having = (happenings: Happening<string>[], from: State = still): State => happenings.reduce<State>(dwell, from)
const opened = (mark = 'a') => having([move(0, mark), { kind: 'time', at: delays.open }])

describe('a card opens', () => {
  it('after the pointer has rested on its mark, not before', () => {
    expect(having([move(0, 'a'), { kind: 'time', at: delays.open - 1 }]).shown).toBeUndefined()
    const patient = { ...move(0, 'a'), rest: 1200 }
    expect(having([patient, { kind: 'time', at: 1199 }]).shown).toBeUndefined()
    expect(having([patient, { kind: 'time', at: 1200 }]).shown).toBe('a')
    expect(having([move(0, 'a'), { kind: 'time', at: delays.open }]).shown).toBe('a')
  })

  it('not under a pointer that travels: each fast move begins the rest anew', () => {
    const state = having([move(0, 'a'), move(200, 'a', { speed: restingSpeed * 2 }), { kind: 'time', at: delays.open }])
    expect(state.shown).toBeUndefined()
    expect(dueAt(state)).toBe(200 + delays.open)
  })

  it('not for a pointer that only crossed the mark', () => {
    expect(having([move(0, 'a'), move(100), { kind: 'time', at: 1000 }]).shown).toBeUndefined()
  })

  it('sooner where a card is open or has just been: the reader is comparing', () => {
    const moved = dwell(opened(), move(1000, 'b'))
    expect(dueAt(moved)).toBe(1000 + delays.next)
    expect(dwell(moved, { kind: 'time', at: 1000 + delays.next }).shown).toBe('b')
    const closed = having([{ kind: 'close', at: 2000 }, move(2000 + delays.justOpen, 'b')], opened())
    expect(dueAt(closed)).toBe(2000 + delays.justOpen + delays.next)
    const later = having([{ kind: 'close', at: 2000 }, move(2001 + delays.justOpen, 'b')], opened())
    expect(dueAt(later)).toBe(2001 + delays.justOpen + delays.open)
  })
})

describe('an open card', () => {
  it('stays as long as the pointer is on its mark, on the card or between', () => {
    for (const stay of [
      move(500, 'a'),
      move(500, undefined, { on: 'card' }),
      move(500, undefined, { on: 'corridor' }),
    ]) {
      const state = dwell(opened(), stay)
      expect(dueAt(state)).toBeUndefined()
      expect(dwell(state, { kind: 'time', at: 1e9 }).shown).toBe('a')
    }
  })

  it('closes only a while after the pointer has left, and not if it comes back in time', () => {
    const left = dwell(opened(), move(500))
    expect(dwell(left, { kind: 'time', at: 499 + delays.close }).shown).toBe('a')
    expect(dwell(left, { kind: 'time', at: 500 + delays.close }).shown).toBeUndefined()
    const back = dwell(left, move(600, undefined, { on: 'card' }))
    expect(dwell(back, { kind: 'time', at: 1e9 }).shown).toBe('a')
  })

  it('gives way to another mark on the way to it only after a full rest there', () => {
    const crossing = dwell(opened(), move(500, 'b', { on: 'corridor' }))
    expect(dueAt(crossing)).toBe(500 + delays.open)
  })

  it('that is held stays whatever the pointer does, until it is told to close', () => {
    const held = having(
      [{ kind: 'hold', at: 400, held: true }, move(500), move(600, 'b'), { kind: 'time', at: 1e9 }],
      opened(),
    )
    expect(held.shown).toBe('a')
    expect(dueAt(held)).toBeUndefined()
    expect(dwell(held, { kind: 'close', at: 1e9 }).shown).toBeUndefined()
  })

  it('from the keyboard is held', () => {
    const state = having([{ kind: 'open', at: 0, mark: 'b' }, move(10), { kind: 'time', at: 1e9 }], opened())
    expect(state.shown).toBe('b')
  })
})

const anything = fc.array(
  fc.record({
    wait: fc.nat(500),
    mark: fc.constantFrom('a', 'b', undefined),
    on: fc.constantFrom('card', 'corridor', 'page'),
    speed: fc.constantFrom(0, 2),
    kind: fc.constantFrom('move', 'move', 'move', 'time', 'open', 'close', 'hold'),
  }),
)

it('whatever happens, it is never due in the past, and a card that is held has nothing due', () => {
  fc.assert(
    fc.property(anything, steps => {
      let at = 0
      let state: State = still
      for (const { wait, mark, on, speed, kind } of steps) {
        at += wait
        // The clock rings before anything that comes later, as timers do.
        for (let due = dueAt(state); due !== undefined && due <= at; due = dueAt(state))
          state = dwell(state, { kind: 'time', at: due })
        if (kind === 'move') state = dwell(state, move(at, mark, { on: on as 'page', speed }))
        else if (kind === 'open') state = dwell(state, { kind, at, mark: mark ?? 'a' })
        else if (kind === 'hold') state = state.shown ? dwell(state, { kind, at, held: true }) : state
        else state = dwell(state, { kind: kind as 'time' | 'close', at })
        const due = dueAt(state)
        if (due !== undefined) expect(due).toBeGreaterThan(at)
        if (state.held) expect(due).toBeUndefined()
      }
    }),
  )
})
