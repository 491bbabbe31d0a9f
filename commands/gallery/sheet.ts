import { readdirSync } from 'node:fs'

/** One page of all pictures that lie in the folder, `<browser>/<look>/<scene>.png`, a scene a row in the order of `names`. */
export function contactSheet(folder: string, names: string[]): string {
  const pictures = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.png'))
  const rows = names.map(name => {
    const figures = pictures
      .filter(path => path.endsWith(`/${name}.png`))
      .sort()
      .map(path => {
        const [browser, look] = path.split('/')
        return `<figure><a href="${path}"><img src="${path}" loading="lazy" alt="${name}, ${browser}, ${look}"></a><figcaption>${browser}, ${look}</figcaption></figure>`
      })
    return figures.length ? `<h2>${name}</h2><div>${figures.join('')}</div>` : ''
  })
  return `<!doctype html><meta charset="utf-8"><title>Sidelight: gallery</title>
<style>body{font:14px/1.4 system-ui;margin:24px}div{display:flex;flex-wrap:wrap;gap:16px}figure{margin:0;width:380px}img{max-width:100%;border:1px solid #bbb}</style>
<h1>Gallery</h1>${rows.join('\n')}`
}
