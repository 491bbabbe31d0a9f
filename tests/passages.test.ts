import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readPage } from '../lib/page/passages.ts'

const read = (body: string, head = '') =>
  readPage(new JSDOM(`<html lang="en"><head>${head}</head><body>${body}</body></html>`).window.document).page
const zoneOf = (body: string, words: string) => read(body).passages.find(({ text }) => text.includes(words))?.zone
const textOf = (body: string) => read(body).passages.map(({ text }) => text)

describe('the day of an article', () => {
  const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
  const dated = (head: string, body = '') => read(`${body}<p>Text.</p>`, head).published

  it('is the article’s in a graph, not its frame’s', () => {
    const graph = [
      { '@type': 'WebPage', datePublished: '2019-01-01' },
      { '@type': ['NewsArticle', 'Article'], datePublished: ['2025-07-04T10:00:00Z'], dateModified: '2025-07-09' },
    ]
    expect(dated(data({ '@graph': graph }))).toBe('2025-07-04T10:00Z')
  })

  it('is of the story with the page’s address where several are given', () => {
    const stories = [
      { '@type': 'NewsArticle', url: 'https://news.example/other', datePublished: '2020-01-01' },
      { '@type': 'NewsArticle', url: 'https://news.example/this', datePublished: '2025-07-04' },
    ]
    expect(dated(`${data(stories)}<link rel="canonical" href="https://news.example/this">`)).toBe('2025-07-04')
  })

  it('is read from data that no strict parser takes', () => {
    const broken = '<!-- {"@type":"NewsArticle","headline":"one\ntwo","datePublished":"2025-07-04",} -->'
    expect(dated(`<script type="application/ld+json; charset=utf-8">${broken}</script>`)).toBe('2025-07-04')
  })

  it.each([
    ['2025-07-04T00:30:00+0300', '2025-07-04T00:30+03:00'],
    ['2025-07-04T22:30:00-04', '2025-07-04T22:30-04:00'],
    ['20250704T101500Z', '2025-07-04T10:15Z'],
    ['2025-7-4', '2025-07-04'],
    ['1751641560', '2025-07-04T15:06Z'],
    ['July 4, 2025, 9:30 p.m. ET', '2025-07-04'],
    ['04.07.2025', '2025-07-04'],
    ['04/07/2025', undefined],
    ['2025-13-40', undefined],
    ['2025-07', undefined],
  ])('in data, %s is %s', (content, expected) => {
    expect(dated(`<meta property="article:published_time" content="${content}">`)).toBe(expected)
  })

  it.each(['dcterms.created', 'cXenseParse:recs:publishtime', 'rnews:datePublished', 'iso-8601-publish-date'])(
    'is read from meta named %s',
    name => expect(dated(`<meta name="${name}" content="2025-07-04">`)).toBe('2025-07-04'),
  )

  it('is not the day of a change, of another story or of a comment', () => {
    const other = '<article class="teaser"><time datetime="2020-01-01">then</time></article>'
    const changed = '<time class="updated" datetime="2025-07-09">now</time>'
    const comment = '<div class="user-comments"><time datetime="2025-07-06">later</time></div>'
    const own = '<time datetime="PT3M">3 min</time><time datetime="2025-07-04">4 July</time>'
    expect(dated('', `${other}<article><h1>Title</h1>${changed}${own}</article>${comment}`)).toBe('2025-07-04')
    expect(dated('', `<h1>Title</h1>${comment}`)).toBeUndefined()
  })

  it.each(['/2025/07/04/story', '/story-20250704.html', '/2025/july/4/story', '/story,2025-07-04.html'])(
    'stands in the address %s',
    path => {
      expect(read('', `<link rel="canonical" href="https://news.example${path}">`).addressDate).toBe('2025-07-04')
    },
  )

  it('is not in a number of the address', () => {
    for (const path of ['/story-20251340', '/2025-07/story', '/04/07/2025/story', '/2025070412345'])
      expect(read('', `<link rel="canonical" href="https://news.example${path}">`).addressDate).toBeUndefined()
  })
})

describe('zones', () => {
  const long =
    'The air force said that most of them were brought down over the capital and the regions around it. '.repeat(2)

  it('a frame named for its sidebar or its comments holds the article', () => {
    const paragraphs = `<p>${long}</p>`.repeat(5)
    expect(zoneOf(`<div class="content has-sidebar no-comments"><p>Own text.</p></div>`, 'Own')).toBe('article')
    expect(zoneOf(`<div class="content sidebar">${paragraphs}<p>Own text.</p></div>`, 'Own')).toBe('article')
    expect(zoneOf('<h1 class="breadcrumb__title">Own text</h1>', 'Own')).toBe('article')
  })

  it.each([
    ['<div class="relatedStories"><p>Else</p></div>', 'aside'],
    ['<div id="CybotCookiebotDialog"><p>Else</p></div>', 'aside'],
    ['<div role="dialog"><p>Else</p></div>', 'aside'],
    ['<div><h3>Related stories</h3><ul><li><a href="x">Else</a></li></ul></div>', 'aside'],
    ['<div><div><h4>More on this story</h4></div><a href="x">Else</a></div>', 'aside'],
    ['<p><strong>READ MORE:</strong> <a href="x">Else</a></p>', 'aside'],
    ['<section aria-label="Comments"><div>Else</div></section>', 'comment'],
    ['<section><h3>12 comments</h3><div><h4>joe</h4><p>Else</p></div></section>', 'comment'],
    ['<div class="commentText">Else</div>', 'comment'],
  ])('%s stands apart', (box, zone) => {
    expect(zoneOf(`<article><h1>Title</h1><p>${long}</p>${box}</article>`, 'Else')).toBe(zone)
  })

  it('a list of other stories within an article ends where its prose goes on', () => {
    const article = `<article><p>${long}</p><h3>Related</h3><ul><li>Else</li></ul><p>Own ${long}</p><p>Own end</p></article>`
    expect(read(article).passages.map(({ zone }) => zone)).toEqual(['article', 'aside', 'aside', 'article', 'article'])
  })

  it('a box that unfolds the rest of the article is the article, one of other stories is not', () => {
    const box = (inner: string) => `<h1>Title</h1><div id="read-more"><div id="read-more-content">${inner}</div></div>`
    expect(zoneOf(box(`<p>Own ${long}</p>`), 'Own')).toBe('article')
    expect(zoneOf(box(`<h3><a href="x">Else</a></h3><p>Other ${long}</p>`), 'Other')).toBe('aside')
    expect(zoneOf(box('<p>Else</p>'), 'Else')).toBe('aside')
  })

  it('a heading of the article that begins with "more" opens no list', () => {
    expect(zoneOf('<h2>More drones than ever</h2><p>Own text</p>', 'Own')).toBe('article')
  })
})

describe('text', () => {
  it('drawn off the screen is not read', () => {
    const hidden = [
      '<span class="a11y-hidden">550</span>',
      '<span class="offscreen">550</span>',
      '<span style="position:absolute; left:-9999px">550</span>',
      '<span style="clip: rect(0 0 0 0)">550</span>',
      '<span style="font-size:0">550</span>',
    ]
    expect(textOf(`<p>Kyiv ${hidden.join('')}</p>`)).toEqual(['Kyiv'])
  })

  it('in a folded section is not read, its summary is', () => {
    const section = (open: string) => `<details${open}>bare<summary>What we know</summary><p>550</p></details>`
    expect(textOf(section(''))).toEqual(['What we know'])
    expect(textOf(section(' open'))).toEqual(['bare', 'What we know', '550'])
  })

  it('of cards that are links does not run together', () => {
    const card = (text: string) => `<a href="x"><span>${text}</span></a>`
    expect(textOf(`<div>${card('Two die in a storm on 2 June')}${card('Five more are rescued at sea')}</div>`)).toEqual(
      ['Two die in a storm on 2 June\nFive more are rescued at sea'],
    )
  })

  it('of a translated page is one sentence', () => {
    expect(textOf('<p><font><font>Russia launched </font></font><font><font>550 drones</font></font></p>')).toEqual([
      'Russia launched 550 drones',
    ])
  })
})

describe('tables', () => {
  it('that lay out the page are read as text', () => {
    const long = 'A paragraph of an article that stands in a cell. '.repeat(5)
    expect(read(`<table><tr><td>Home</td><td>${long}</td></tr></table>`).passages.map(({ kind }) => kind)).toEqual([
      'text',
      'text',
    ])
    expect(read('<table role="presentation"><tr><td>a</td><td>b</td></tr></table>').passages).toHaveLength(2)
  })

  it('name their columns by the row of heads next to the data', () => {
    const heads = '<tr><th colspan="2">Raids</th></tr><tr><th>Night</th><th>Drones</th></tr>'
    const { passages } = read(`<table>${heads}<tr><td>4 July</td><td>539</td></tr></table>`)
    expect(passages.at(-1)).toMatchObject({
      text: '4 July\t539',
      cells: [{ head: 'Night' }, { head: '4 July Drones' }],
    })
  })
})

describe('entries of a live blog', () => {
  it.each(['class="LiveBlogPost_root"', 'data-block-id="b1"', 'class="c-live-post"'])(
    'are dated apart: %s',
    attribute => {
      const entry = (time: string) => `<div ${attribute}><time datetime="${time}">now</time><p>14 hurt</p></div>`
      const { passages } = read(`<h1>Live</h1>${entry('2025-07-04T10:00:00Z')}${entry('2025-07-04T08:00:00Z')}`)
      expect(passages.flatMap(({ text, at }) => (text === '14 hurt' ? [at] : []))).toEqual([
        '2025-07-04T10:00Z',
        '2025-07-04T08:00Z',
      ])
    },
  )
})
