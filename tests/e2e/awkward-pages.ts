import { article, sentences, type TestPage, text } from './article.ts'

/** A sentence that nobody is to read, with a number of its own. */
const injured = (people: number) => `By the evening ${people} people had been injured in Kyiv.`

/** What is on a page and is not to be read, or is none of our business: what a reader writes comes first. */
const unreadable = [
  (s: string) => `<div contenteditable>${s}</div>`,
  (s: string) => `<div contenteditable="true"><p>${s}</p></div>`,
  (s: string) => `<div contenteditable="plaintext-only"><b>${s}</b></div>`,
  (s: string) => `<textarea>${s}</textarea>`,
  (s: string) => `<input value="${s}">`,
  (s: string) => `<select><option>${s}</option></select>`,
  (s: string) => `<button>${s}</button>`,
  (s: string) => `<p style="display: none">${s}</p>`,
  (s: string) => `<p class="visually-hidden">${s}</p>`,
  (s: string) => `<p style="visibility: hidden">${s}</p>`,
  (s: string) => `<template><p>${s}</p></template>`,
  (s: string) => `<svg width="400" height="30"><text y="20">${s}</text><title>${s}</title></svg>`,
  (s: string) => `<math><mtext>${s}</mtext></math>`,
  (s: string) => `<noscript>${s}</noscript>`,
  (s: string) => `<iframe srcdoc="" title="${s}"></iframe>`,
  (s: string) => `<video>${s}</video>`,
  (s: string) => `<object>${s}</object>`,
]
export const unreadNumbers = unreadable.map((_, index) => 60 + index)

/** A document of one line for the browser's viewer of PDF files, which mends its table of contents. */
const paper = (line: string) => `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 900 90]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length ${line.length + 30}>>stream
BT /F 12 Tf 9 40 Td (${line}) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
%%EOF`

const plain = Object.values(sentences).join('\n\n')
const quoted = JSON.stringify(text)

/** More pages of the end-to-end tests, for kinds of documents and for pages that change or meddle. */
export const awkwardPages: Record<string, TestPage> = {
  '/unread': { html: article(text + unreadable.map((wrap, index) => wrap(injured(60 + index))).join('')) },
  '/editor': { html: `<!doctype html><html lang="en"><body contenteditable>${text}</body></html>` },
  '/design': {
    html: `<!doctype html><html lang="en"><script>document.designMode = 'on'</script><body>${text}</body></html>`,
  },
  '/plain': { html: plain, headers: { 'content-type': 'text/plain; charset=utf-8' } },
  '/xhtml': {
    html: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A night over Kyiv</title>
<meta name="article:published_time" content="2025-07-04T14:00:00+03:00" /></head><body><main>${text}<aside><p>Menu</p></aside></main></body></html>`,
    headers: { 'content-type': 'application/xhtml+xml' },
  },
  '/drawing': {
    html: `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="90"><text y="40">${sentences.launched}</text></svg>`,
    headers: { 'content-type': 'image/svg+xml' },
  },
  '/paper': { html: paper(sentences.launched), headers: { 'content-type': 'application/pdf' } },
  '/expecting': {
    html: article(
      `<p>A list of stories.</p><a href="/raid?awaited">Last night</a><script type="speculationrules">{"prerender":[{"source":"list","urls":["/raid?awaited"],"eagerness":"immediate"}]}</script>`,
      '',
    ),
  },
  '/right-to-left': { html: article(text).replace('<article>', '<article dir="rtl">') },
  '/vertical': {
    html: article(text).replace('<article>', '<article style="writing-mode: vertical-rl; height: 560px">'),
  },
  '/slotted': {
    html: article(
      `<story-frame>${text}</story-frame><script>document.querySelector('story-frame').attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>'</script>`,
    ),
  },
  '/frames': {
    html: article(`<iframe sandbox src="/raid" width="620" height="500"></iframe>
<iframe id="other" width="620" height="500"></iframe>
<iframe srcdoc="${article(text).replaceAll('"', '&quot;')}" width="620" height="500"></iframe>
<iframe id="blank" width="620" height="500"></iframe>
<script>document.querySelector('#other').src = 'http://127.0.0.1:' + location.port + '/raid'
document.querySelector('#blank').contentDocument.body.innerHTML = ${quoted}</script>`),
  },
  '/hydrated': {
    html: article(
      `${text}<script>function hydrate() { const article = document.querySelector('article'); article.innerHTML = article.innerHTML }</script>`,
    ),
  },
  '/restless': {
    html: article(
      `<div id="live">${text}</div><script>setInterval(() => { document.querySelector('#live').innerHTML = ${quoted} + '<p>' + Date.now() + '</p>' }, 1000)</script>`,
    ),
  },
  '/endless': {
    html: article(
      `<div id="feed"></div><p id="end">The end is not yet here.</p><script>
let entries = 0
new IntersectionObserver(([end]) => {
  if (!end.isIntersecting || entries > 3) return
  entries++
  document.querySelector('#feed').insertAdjacentHTML('beforeend', '<section style="height: 1200px">' + (entries === 3 ? ${quoted} : '<p>Weather</p>') + '</section>')
}).observe(document.querySelector('#end'))</script>`,
    ),
  },
  '/meddling': {
    // All of it before anything of the page, let alone of an extension, has run.
    html: article(
      text,
      `<script>
const fail = () => { throw new Error('patched by the page') }
window.caught = []
const attach = Element.prototype.attachShadow
Element.prototype.attachShadow = function (init) { const root = attach.call(this, { ...init, mode: 'open' }); caught.push(root); return root }
Object.defineProperty(CSS, 'highlights', { value: { set: fail, get: fail, delete: fail, clear: fail } })
for (const name of ['Highlight', 'StaticRange', 'MutationObserver', 'requestIdleCallback', 'TreeWalker', 'Promise'])
  Object.defineProperty(window, name, { value: fail })
for (const name of ['createElement', 'createTreeWalker', 'createRange', 'addEventListener', 'querySelectorAll', 'evaluate']) Document.prototype[name] = fail
for (const name of ['append', 'attachInternals', 'showPopover', 'getBoundingClientRect', 'addEventListener']) HTMLElement.prototype[name] = fail
for (const name of ['map', 'flatMap', 'filter', 'some', 'every', 'find', 'push', 'sort', Symbol.iterator]) Array.prototype[name] = fail
JSON.stringify = JSON.parse = fail
for (const each of [Object, Array, String, RegExp, Map, Set, Function, Node, Element, HTMLElement, Document, Event]) Object.freeze(each.prototype)
</script><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-07-04T14:00:00+03:00"}</script>`,
    ),
  },
  '/covered': {
    html: article(
      `${text}<div popover="manual" style="inset: 0; width: 100vw; height: 20px; background: #eee"></div><dialog style="z-index: 2147483647; position: fixed; inset: 320px 0 0 0; height: 400px">In front</dialog><button>Fill the screen</button>
<script>document.querySelector('[popover]').showPopover(); document.querySelector('button').onclick = () => document.querySelector('main').requestFullscreen()</script>`,
    ).replace('<main>', '<main style="background: #fff; overflow: auto">'),
  },
}
