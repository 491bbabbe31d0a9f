/** Pages of the end-to-end tests: our own short prose on the raid of 3-4 July 2025, each with one thing that makes it awkward. */

export interface TestPage {
  html: string
  headers?: Record<string, string>
}

const date =
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-07-04T14:00:00+03:00"}</script>'

export const sentences = {
  launched: 'Ukraine’s air force said Russia launched 550 drones and missiles overnight, most of them at Kyiv.',
  drones: 'An early summary of the attack on Kyiv spoke of 550 drones and 11 missiles.',
  stopped: 'Air defence shot down 270 of them, and 208 drones were lost to jamming.',
  injured: 'By the morning of 4 July, 23 people had been injured in the capital.',
}
const text = Object.values(sentences)
  .map(sentence => `<p>${sentence}</p>`)
  .join('\n')

function article(body: string, head = date): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A night over Kyiv</title>${head}
<style>body { font: 18px/1.6 serif; max-width: 640px; margin: 120px auto 900px; background: #fff; color: #111 }</style></head>
<body><main><article>${body}</article></main></body></html>`
}
const heading = '<h1>Kyiv counts the damage after a night of drones</h1>'
const filler = (words: number) =>
  Array.from({ length: words }, (_, i) => `word${i % 977}`)
    .join(' ')
    .replace(/(.{2000}) /g, '$1</p><p>')

/** A claim in an element that is opened so; every tag that was opened is closed again. */
const hiding = (open: string, injured: number): string => {
  const tags = [...open.matchAll(/<([a-z]+)/g)].map(([, tag]) => tag!).filter(tag => !open.includes(`</${tag}>`))
  return `${open}By the evening ${injured} people had been injured in Kyiv.${tags
    .reverse()
    .map(tag => `</${tag}>`)
    .join('')}`
}

export const pages: Record<string, TestPage> = {
  '/raid': { html: article(heading + text) },
  '/dark': {
    html: article(heading + text).replace('background: #fff; color: #111', 'background: #14171a; color: #ddd'),
  },
  '/unrelated': {
    html: article(
      '<h1>Harvest fair opens on Saturday</h1><p>The town expects 550 visitors and 11 bands. Last year 23 people won a prize, and 270 cakes were sold.</p>',
      '',
    ),
  },
  '/undated': { html: article(heading + text, '') },
  '/empty': { html: '' },
  '/strict': {
    html: article(heading + text),
    headers: {
      'content-security-policy':
        "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  '/framed': {
    html: article(
      `<h1>A page with a frame</h1><iframe src="/raid" width="620" height="700"></iframe><iframe src="/raid" width="300" height="200"></iframe>`,
      '',
    ),
  },
  '/later': {
    html: article(`<h1>Live page</h1><div id="feed"><p>Nothing yet.</p></div>`),
  },
  '/large': { html: article(`${heading}${text}<p>${filler(720_000)}</p><p id="last">${sentences.launched}</p>`) },
  '/hostile': {
    html: article(heading + text).replace(
      '</style>',
      'div, div *, [popover] { display: none !important; position: static !important; color: red !important; font: 50px monospace !important }</style>',
    ),
  },
  '/shadow': {
    html: article(
      `<story-body></story-body><script>document.querySelector('story-body').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(heading + text)}</script>`,
    ),
  },
  '/lutsk': {
    // Names nothing and nobody of the built-in record.
    html: article(
      '<h1>Lutsk after the largest attack</h1><p>In the night 728 drones and 13 missiles were launched, 741 in all, and Lutsk was hit hardest.</p>',
      date.replace('2025-07-04', '2025-07-09'),
    ),
  },
  '/hidden': {
    // What is hidden says other numbers than what is shown; the terminal has no layout to tell by.
    html: article(
      heading +
        text +
        [
          '<p class="away">',
          '<p class="unseen">',
          '<p id="gone">',
          '<p data-away>',
          '<p class="layered">',
          '<p class="supported">',
          '<p hidden>',
          '<p hidden="until-found">',
          '<p style="display: none">',
          '<p class="sr-only">',
          '<details><summary>More</summary>',
          '<details><summary>More</summary><p>',
          '<details open><summary>More</summary><p>',
          '<p popover>',
          '<dialog>',
          '<noscript>',
          '<p inert>',
          '<p class="printed">',
          '<p style="display: contents">',
          '<div><template shadowrootmode="open"><slot></slot></template><p>',
          '<template>',
          '<textarea>',
        ]
          .map((open, index) => hiding(open, 60 + index))
          .join(''),
      `${date}<style>
.away, #gone, p[data-away] { display: none } .unseen { visibility: hidden }
@media print { .printed { display: none } }
@layer base { .layered { display: none } } @supports (display: grid) { .supported { display: none } }
</style>`,
    ),
  },
  '/links': { html: article(`${heading}<p><a href="/unrelated">${sentences.launched}</a></p>`) },
}
