import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { Way } from '../commands/dating.ts'
import { openShell } from '../commands/shell.ts'
import { takeArticle, transplant } from '../commands/transplant.ts'
import type { PageText } from '../lib/model/annotation.ts'

const folder = mkdtempSync(join(tmpdir(), 'transplant-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, html: string): string {
  const path = join(folder, name)
  writeFileSync(path, html)
  return path
}

const sentence = 'The council of the harbour town voted on the new ferry line after a long evening of questions. '
const shell = write(
  'shell.html',
  `<html lang="de"><head><title>Ferry</title><style>.gone { display: none }</style>
  <link rel="canonical" href="https://news.example/2019/05/06/ferry">
  <meta name="date" content="2019-05-06"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-05-06"}</script></head>
  <body><nav><a href="/">Start</a></nav><header><h1>Ferry line agreed</h1><p>6 May 2019</p><time datetime="2019-05-06">then</time></header>
  <div class="story">${`<div class="part"><p>${sentence}</p></div>`.repeat(5)}<ul class="related"><li><a href="x">Harbour master retires</a></li></ul></div>
  <p class="gone">Never seen</p><div class="comments"><p>A reader agrees.</p></div><footer>Imprint</footer></body></html>`,
)
const article = write(
  'article.html',
  `<html lang="en"><head><title>Raid</title><meta name="date" content="2025-07-04"></head>
  <body><main><article><h1>Kyiv hit</h1><p>Russia launched 550 drones and missiles.</p><aside>Two more pages.</aside></article></main></body></html>`,
)

function pages(): Map<Way, PageText> {
  const opened = openShell(shell)!
  const graft = takeArticle(article, 'en', '2025-07-04')
  const found = new Map([...transplant(opened, graft)].map(({ way, page }) => [way, page]))
  opened.close()
  return found
}

it('an article stands in the place of the shell’s text, between its navigation and its comments', () => {
  const page = pages().get('nowhere')!
  expect(page.lang).toBe('en')
  expect(page.passages.map(({ text }) => text)).toEqual([
    'Start',
    'Kyiv hit',
    'Russia launched 550 drones and missiles.',
    'Two more pages.',
    'Harbour master retires',
    'A reader agrees.',
    'Imprint',
  ])
})

it('nothing of the shell’s date is left, and the article’s stands in one place at a time', () => {
  const dates = [...pages()].map(([way, { published, addressDate }]) => [way, published, addressDate])
  expect(dates).toEqual([
    ['json-ld', '2025-07-04', undefined],
    ['meta', '2025-07-04', undefined],
    ['time', '2025-07-04', undefined],
    ['dateline', undefined, undefined],
    ['address', undefined, '2025-07-04'],
    ['nowhere', undefined, undefined],
  ])
  expect(
    pages()
      .get('dateline')
      ?.passages.map(({ text }) => text),
  ).toContain('4 July 2025 – Russia launched 550 drones and missiles.')
})

it('the shell is as before after each article', () => {
  const opened = openShell(shell)!
  const before = opened.document.body.innerHTML
  const graft = takeArticle(article, 'en', '2025-07-04')
  expect([...transplant(opened, graft)]).toHaveLength(6)
  expect(opened.document.body.innerHTML).toBe(before)
  opened.close()
})

it('a page without an article is no shell', () => {
  expect(openShell(write('empty.html', '<body><nav><a href="/">Start</a></nav></body>'))).toBeUndefined()
})
