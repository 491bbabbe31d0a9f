import assert from 'node:assert/strict'
import { article, heading, sentences, type TestPage, text } from './article.ts'
import { check, until } from './check.ts'
import { marksOn, rest, waitForCard } from './reader.ts'
import { withPage } from './world.ts'

/** How many elements an element stands in. */
function depthOf(selector: string): number {
  let depth = 0
  for (let at = document.querySelector(selector); at; at = at.parentElement) depth++
  return depth
}

const last = `<p id="last">${sentences.launched}</p>`
const words = 'The fair went on until the evening, and nobody left before the rain. '

/** Pages of a size that nobody writes and that some site has: the claim stands at their end. */
export const vastPages: Record<string, TestPage> = {
  '/vast/text': { html: article(`${heading}${text}<p>${words.repeat(150_000)}</p>${last}`) },
  '/vast/elements': { html: article(`${heading}${text}<p>${'<i>a</i> '.repeat(100_000)}</p>${last}`) },
  '/vast/digits': {
    html: article(`${heading}${text}<p>Officials counted ${'7'.repeat(10_000)} drones over Kyiv.</p>${last}`),
  },
  // A parser would flatten it, a script does not; at twice the depth Chromium's own layout ends without us.
  '/vast/depth': {
    html: article(`${heading}${text}${last}<script>{
let deepest = document.querySelector('#last')
const top = document.createElement('div')
let inner = top
for (let i = 0; i < 1500; i++) inner = inner.appendChild(document.createElement('div'))
deepest.replaceWith(top)
inner.append(deepest)
}</script>`),
  },
}

export const vast = Object.entries({
  '/vast/text': 'a text node of 10 MB',
  '/vast/elements': 'a hundred thousand elements',
  '/vast/digits': 'a number of ten thousand digits',
  '/vast/depth': 'fifteen hundred elements, each inside the other',
}).map(([path, name]) =>
  check(`${name}: the page is read to its end, and its card opens`, world =>
    withPage(world, path, async page => {
      const marks = await until(
        'a mark at the end',
        () => marksOn(page),
        seen => seen.filter(mark => mark.text === '550 drones and missiles').length === 2,
        40_000,
      )
      assert.ok(
        marks.every(mark => mark.text.length < 60),
        'a mark on what is no claim',
      )
      await rest(page, '550 drones and missiles')
      await waitForCard(page)
      if (path === '/vast/depth') assert.ok((await page.evaluate(depthOf, '#last')) > 1500)
    }),
  ),
)
