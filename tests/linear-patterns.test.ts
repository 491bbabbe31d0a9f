import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import { bundledPack } from '../commands/record.ts'
import { anchorsOf, patternsOf } from '../lib/model/anchors.ts'

/** A page is anyone's text: no pattern that looks at it may take more than its share where the text is made to be slow. */

const lib = fileURLToPath(new URL('../lib', import.meta.url))
const folders = ['languages', 'reading', 'page']

interface Found {
  patterns: Map<string, RegExp>
  /** Where a pattern is put together while the program runs, so that it cannot be found here. */
  composed: string[]
}

function patternsIn(folder: string): Found {
  const found: Found = { patterns: new Map(), composed: [] }
  for (const name of readdirSync(join(lib, folder))) {
    const tree = parseAst(readFileSync(join(lib, folder, name), 'utf8'), { lang: 'ts' })
    JSON.stringify(tree, (_, node) => {
      if (node?.type === 'Literal' && node.regex)
        found.patterns.set(`${folder}/${name} ${node.raw}`, new RegExp(node.regex.pattern, node.regex.flags))
      if (/^(New|Call)Expression$/.test(node?.type) && node.callee?.name === 'RegExp') found.composed.push(name)
      return typeof node === 'bigint' ? String(node) : node
    })
  }
  return found
}

/** What is repeated: what any text is made of, and the pattern's own words. */
const pieces = [
  ...[' ', '\n', '\t', 'a', 'Aa ', 'a ', '1', '12 ', '1,', '1.', '1:', '1-', '20', '2025-', '1 and ', 'the '],
  ...['-', ', ', '. ', ': ', "'", '’', '“', '(', '/', '%', '$1 ', '\u00a0', 'i\u0301', '<!--', '-->', ']]>', '//'],
]
const ownWords = ({ source }: RegExp) => [...new Set(source.match(/[\p{L}\d]{2,}/gu))].slice(0, 40)

const length = 1500
const factor = 10
/** Milliseconds; a tenth of what a pattern takes that goes back over these lengths from each place. */
const noticeable = 3

/** The best of several: what else runs on the machine can only add. */
function timeOf(pattern: RegExp, text: string): number {
  const everywhere = new RegExp(pattern, [...new Set(`${pattern.flags}g`)].join(''))
  const times = Array.from({ length: 4 }, () => {
    const start = performance.now()
    text.replace(everywhere, '')
    return performance.now() - start
  })
  return Math.min(...times)
}

/** How many times as long ten times the text may take. */
const most = 15

/** The worst growth over ten times the text, of those texts that take long enough to be told from chance. */
function growthOf(pattern: RegExp): { growth: number; text: string } {
  let worst = { growth: 0, text: '' }
  const words = ownWords(pattern)
  for (const piece of [...pieces, ...words, ...words.map(word => `${word} `)]) {
    for (const opening of ['', words[0] ?? '1 ']) {
      // What comes last matches nothing: whatever was taken is given back, in each way there is.
      const make = (size: number) => `${opening}${piece.repeat(Math.ceil(size / piece.length))}\u0001`
      const start = performance.now()
      pattern.lastIndex = 0
      make(length * factor).replace(pattern, '')
      if (performance.now() - start < noticeable) continue
      const long = timeOf(pattern, make(length * factor))
      const growth = long < noticeable ? 0 : long / timeOf(pattern, make(length))
      if (growth > worst.growth) worst = { growth, text: `${opening}${piece}…` }
      if (growth > most) return worst
    }
  }
  return worst
}

describe('every pattern that looks at a page takes at most fifteen times as long for ten times the text', () => {
  it.each(folders)(
    'lib/%s',
    folder => {
      const { patterns, composed } = patternsIn(folder)
      expect(composed).toEqual([])
      expect(patterns.size).toBeGreaterThan(folder === 'languages' ? -1 : 20)
      const slow = [...patterns].flatMap(([name, pattern]) => {
        const { growth, text } = growthOf(pattern)
        return growth > most ? [`${name}: ${growth.toFixed(0)} times as long on ${JSON.stringify(text)}`] : []
      })
      expect(slow).toEqual([])
    },
    60_000,
  )

  it('the anchors of the built-in record', () => {
    const { subject, detail } = patternsOf(anchorsOf(bundledPack().anchors))
    for (const pattern of [subject, detail]) expect(growthOf(pattern).growth).toBeLessThan(most)
  })

  it.each([/\s+x/, /\d+%/])('and %s would be noticed', pattern => {
    expect(growthOf(pattern).growth).toBeGreaterThan(most)
  })
})
