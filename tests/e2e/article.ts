/** Our own short prose on the raid of 3-4 July 2025, of which the pages of the end-to-end tests are made. */

export interface TestPage {
  html: string | Buffer
  headers?: Record<string, string>
}

export const date =
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-07-04T14:00:00+03:00"}</script>'

export const sentences = {
  launched: 'Ukraine’s air force said Russia launched 550 drones and missiles overnight, most of them at Kyiv.',
  drones: 'An early summary of the attack on Kyiv spoke of 550 drones and 11 missiles.',
  stopped: 'Air defence shot down 270 of them, and 208 drones were lost to jamming.',
  injured: 'By the morning of 4 July, 23 people had been injured in the capital.',
}
export const text = Object.values(sentences)
  .map(sentence => `<p>${sentence}</p>`)
  .join('\n')

export function article(body: string, head = date): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A night over Kyiv</title>${head}
<style>body { font: 18px/1.6 serif; max-width: 640px; margin: 120px auto 900px; background: #fff; color: #111 }</style></head>
<body><main><article>${body}</article></main></body></html>`
}
export const heading = '<h1>Kyiv counts the damage after a night of drones</h1>'
