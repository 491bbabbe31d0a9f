/**
 * Cuts the stylesheets in a page down to what shows or hides text. A terminal needs no more of them, and jsdom takes
 * seconds over the large sheets of news sites. Works on bytes as Latin-1, so that whatever encoding the page has stays as it is.
 */
export function pruneStyles(page: Buffer): Buffer {
  const text = page.toString('latin1')
  const pruned = text.replace(
    /(<style\b[^>]*>)([\s\S]*?)(<\/style\s*>)/gi,
    (_, open, css, close) => open + prune(css) + close,
  )
  return pruned.length === text.length ? page : Buffer.from(pruned, 'latin1')
}

const conditional = /^@(media|container)\b/i
/** jsdom leaves out what stands in these; a browser that Sidelight runs in supports what pages ask for. */
const transparent = /^@(layer|supports(?! *not))\b/i
const shows = /^\s*(display|visibility)\s*:/i

/** Rules with a declaration of `display` or `visibility`, and only that; conditions around them stay. */
export function prune(css: string): string {
  let kept = ''
  for (const { head, body } of blocks(css.replace(/\/\*[\s\S]*?\*\//g, ''))) {
    const inner =
      conditional.test(head) || transparent.test(head)
        ? prune(body)
        : head.startsWith('@')
          ? ''
          : body
              .split(';')
              .filter(declaration => shows.test(declaration))
              .join(';')
    if (inner) kept += transparent.test(head) ? inner : `${head}{${inner}}`
  }
  return kept
}

/** The blocks of one level: `head { body }`; a statement that ends without a block (`@import …;`) belongs to none. */
function* blocks(css: string): Generator<{ head: string; body: string }> {
  let start = 0
  let open = -1
  let depth = 0
  for (let i = 0; i < css.length; i++) {
    const sign = css[i]
    if (sign === '{' && depth++ === 0) open = i
    else if (sign === ';' && depth === 0) start = i + 1
    else if (sign === '}' && depth > 0 && --depth === 0) {
      yield { head: css.slice(start, open).trim(), body: css.slice(open + 1, i) }
      start = i + 1
    }
  }
}
