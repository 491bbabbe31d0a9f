/** Pages of our own that concern no event on record, in the sizes and kinds of markup that news sites have. */
export function idlePages(): string[] {
  const sizes = [3, 12, 40, 120]
  return sizes.flatMap(size => kinds.map(kind => page(kind(size))))
}

const sentences = [
  'The fair went on until the evening, and nobody left before the rain.',
  'Two of the bakers had come from the other side of the valley.',
  'The council will meet again on Thursday to speak of the bridge.',
  'It had cost 1,200 more than was planned, the treasurer said.',
]
const prose = (count: number): string =>
  Array.from({ length: count }, (_, i) => sentences[i % sentences.length]).join(' ')
const times = (count: number, work: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => work(i)).join('')

/** Each gives a body for a size; one step is about a kilobyte. */
const kinds: ((size: number) => string)[] = [
  size => `<article><h1>The fair</h1>${times(size, () => `<p>${prose(14)}</p>`)}</article>`,
  size =>
    `<nav><ul>${times(size * 4, i => `<li><a href="/${i}">${sentences[i % 4]}</a></li>`)}</ul></nav><main>${times(size, i => `<section><h2>Story ${i}</h2><p>${prose(4)}</p></section>`)}</main>`,
  size =>
    times(
      size * 6,
      i =>
        `<div class="card"><div><div><span><a href="/${i}"><b>Story</b> <i>${i}</i></a></span></div><div><time>9 May</time></div></div></div>`,
    ),
  size =>
    `<table>${times(size * 10, i => `<tr><td>${i}</td><td>${sentences[i % 4]}</td><td>${i * 7}</td></tr>`)}</table>`,
  size =>
    `<script>${'var a = "nothing of this is read";'.repeat(size * 20)}</script><p>${prose(size * 4)}</p><div style="display: none">${prose(size * 4)}</div>`,
]

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The fair in the valley</title></head><body>${body}</body></html>`
