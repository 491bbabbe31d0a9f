import { article, date, heading, sentences, type TestPage, text } from './article.ts'
import { awkwardPages } from './awkward-pages.ts'
import { vastPages } from './vast.e2e.ts'

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

/** The pages of the end-to-end tests, each with one thing that makes it awkward. */
export const pages: Record<string, TestPage> = {
  ...awkwardPages,
  ...vastPages,
  '/raid': { html: article(heading + text) },
  '/dark': {
    html: article(heading + text).replace('background: #fff; color: #111', 'background: #14171a; color: #ddd'),
  },
  '/rtl': { html: article(heading + text).replace('<html', '<html dir="rtl"') },
  '/unrelated': {
    html: article(
      '<h1>Harvest fair opens on Saturday</h1><p>The town expects 550 visitors and 11 bands. Last year 23 people won a prize, and 270 cakes were sold.</p>',
      '',
    ),
  },
  '/alert': { html: article(`${heading}${text}<p>The alert in Kyiv lasted more than eight hours.</p>`) },
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
