import type { Patterns } from '../../../lib/model/anchors.ts'
import { createLookout } from '../../../lib/page/gate.ts'
import type { Mark } from '../../../lib/page/marks.ts'
import { createPainter } from '../../../lib/page/painter.ts'
import { readingOf } from '../../../lib/page/passages.ts'
import { createFinder } from '../../../lib/page/pointer.ts'
import { textsOf } from '../../../lib/page/text.ts'

/** From the gate's first look to painted marks on given terms, which stand for what the background would answer. */
function mark(patterns: Patterns, terms: string[]): { marks: Mark[]; longest: number } {
  const lookout = createLookout([patterns])
  for (const text of textsOf(document, () => {})) if (lookout.sees(text)) break
  const { page, locate, block } = longestBreath(readingOf(document))
  const marks = page.passages.flatMap(({ id, text }) =>
    terms.flatMap((term): Mark[] => {
      const start = text.indexOf(term)
      if (start < 0) return []
      const ranges = locate({ passage: id, start, end: start + term.length })
      return [
        {
          key: `${id} ${term}`,
          kind: 'supported',
          event: '',
          quote: term,
          ranges,
          block: block(id),
          passage: id,
          start,
        },
      ]
    }),
  )
  createPainter().paint(marks)
  return { marks, longest }
}

let longest = 0
/** Runs a reading to its end; the longest stretch between two breaths is the shortest that a slice can be. */
function longestBreath<T>(reading: Generator<void, T>): T {
  longest = 0
  for (let before = performance.now(); ; before = performance.now()) {
    const { done, value } = reading.next()
    longest = Math.max(longest, performance.now() - before)
    if (done) return value
  }
}

/** Microseconds of a look for the mark under a pointer, `turns` at a time; `isStale`: the page has changed its layout before. */
function hover(marks: Mark[], element: Element, isStale: boolean): number {
  const finder = createFinder(marks)
  const { left, top, height } = element.getBoundingClientRect()
  const turns = isStale ? 1 : 20
  const taken: number[] = []
  for (let i = 0; i < 300; i++) {
    if (isStale) document.body.style.paddingTop = `${i % 7}px`
    const start = performance.now()
    for (let turn = 0; turn < turns; turn++)
      if (finder.holdsMarks(element)) finder.find(element, left + 5, top + height / 2)
    taken.push((performance.now() - start) / turns)
  }
  return taken.sort((a, b) => a - b)[150]! * 1000
}

Object.assign(globalThis, { mark, hover })
