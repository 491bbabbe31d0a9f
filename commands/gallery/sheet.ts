import { relative } from 'node:path'

export interface Shot {
  name: string
  browser: string
  look: string
  path: string
}

/** One page of all pictures, a scene a row, to look through. */
export function contactSheet(folder: string, shots: Shot[]): string {
  const names = [...new Set(shots.map(({ name }) => name))]
  const rows = names.map(name => {
    const figures = shots
      .filter(shot => shot.name === name)
      .map(
        ({ browser, look, path }) =>
          `<figure><a href="${relative(folder, path)}"><img src="${relative(folder, path)}" alt="${name}, ${browser}, ${look}"></a><figcaption>${browser}, ${look}</figcaption></figure>`,
      )
    return `<h2>${name}</h2><div>${figures.join('')}</div>`
  })
  return `<!doctype html><meta charset="utf-8"><title>Sidelight: gallery</title>
<style>body{font:14px/1.4 system-ui;margin:24px}div{display:flex;flex-wrap:wrap;gap:16px}figure{margin:0;width:380px}img{max-width:100%;border:1px solid #bbb}</style>
<h1>Gallery</h1>${rows.join('\n')}`
}
