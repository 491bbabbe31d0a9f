import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../commands/build.ts'

const css = (path: string) => readFileSync(join(root, path), 'utf8')

/** Name and colour of each token, on a light ground and on a dark one. */
const tokens = new Map(
  [...css('components/tokens.css').matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
  ),
)
const marks = [...css('entrypoints/marks.css').matchAll(/underline \w+ \dpx (#\w{6})/g)].map(([, colour]) => colour!)

/** As WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high! + 0.05) / (low! + 0.05)
}

describe.each(['light', 'dark'] as const)('on a %s ground', ground => {
  const of = (name: string) => tokens.get(name)![ground]
  const verdicts = ['supported', 'outdated', 'disputed', 'contradicted', 'unverified', 'mention']

  it.each(['ink', 'quiet', 'link', ...verdicts])('letters in %s can be read, on a wash as well', name => {
    expect(contrast(of(name), of('ground'))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(of(name), of('wash'))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['part-0', 'part-1', 'part-2', 'through', 'focus'])('a shape in %s stands out', name => {
    expect(contrast(of(name), of('ground'))).toBeGreaterThanOrEqual(3)
  })
})

it('the line of every mark stands out from white and from black', () => {
  expect(marks).toHaveLength(6)
  for (const colour of marks)
    for (const ground of ['#ffffff', '#000000']) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3)
})
