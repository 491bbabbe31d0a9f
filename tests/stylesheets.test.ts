import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { prune, pruneStyles } from '../commands/stylesheets.ts'
import { readPage } from '../lib/page/passages.ts'

describe('of a stylesheet, what shows or hides text stays', () => {
  it('and nothing else', () => {
    expect(prune('a { color: red } .x { margin: 0; display: none; color: blue } /* .y { display: none } */')).toBe(
      '.x{ display: none}',
    )
    expect(prune('@import url(a.css); @font-face { src: url(b) } @keyframes k { to { visibility: hidden } } p{}')).toBe(
      '',
    )
  })

  it('with the conditions around it', () => {
    expect(prune('@media print { nav { display: none } p { margin: 0 } } @media screen { p { margin: 0 } }')).toBe(
      '@media print{nav{ display: none }}',
    )
  })

  it('in the order in which one rule overrules another', () => {
    const page = `<style>.x { color: red; display: none } .x.on { display: block } @media print { h1 { display: none } }</style>
      <h1>Heading</h1><p class="x">Hidden.</p><p class="x on">Shown.</p>`
    const read = (html: string | Buffer) =>
      readPage(new JSDOM(html).window.document).page.passages.map(({ text }) => text)
    expect(read(pruneStyles(Buffer.from(page)))).toEqual(['Heading', 'Shown.'])
    expect(read(page)).toEqual(['Heading', 'Shown.'])
  })

  it('whatever is broken in it', () => {
    for (const css of ['', '}', '{', 'a { display: none', '@media { { } }', ';;}}{{', '<!-- a{display:none} -->'])
      expect(() => prune(css)).not.toThrow()
  })
})

it('text beside the stylesheets keeps its bytes, in any encoding', () => {
  const page = Buffer.concat([Buffer.from('<style>a{color:red}</style>'), Buffer.from([0xce, 0xe4, 0xe5, 0xf1, 0xe0])])
  expect(pruneStyles(page)).toEqual(Buffer.concat([Buffer.from('<style></style>'), page.subarray(-5)]))
})
