import { readFileSync } from 'node:fs'
import type { PageText } from '../lib/model/annotation.ts'
import type { IsoTime } from '../lib/model/record.ts'
import { readPage } from '../lib/page/passages.ts'
import { removeDates, stateDate, type Way, ways } from './dating.ts'
import { openPage, type Shell } from './shell.ts'

/** An article taken out of its page. */
export interface Graft {
  lang: string
  title: string
  /** The moment or day that its page stood for; absent where that said none. */
  published?: IsoTime
  headline?: Element
  texts: ChildNode[]
}

/** The article of a labelled page: all of its body, since its labels speak of all of it, out of what merely wraps it. */
export function takeArticle(path: string, lang: string, published?: IsoTime): Graft {
  const { document, close } = openPage(readFileSync(path))
  removeDates(document, true)
  let holder: Element = document.body
  while (holder.children.length === 1 && /^(MAIN|ARTICLE|DIV|SECTION)$/.test(holder.children[0]!.tagName))
    holder = holder.children[0]!
  const headline = [...holder.children].find(child => child.tagName === 'H1')
  headline?.remove()
  const texts = [...holder.childNodes].filter(node => node.nodeType !== 3 || node.textContent?.trim())
  const { title } = document
  close()
  return { lang, title, texts, ...(published && { published }), ...(headline && { headline }) }
}

/** Sets an article into a shell, dated in each way in turn, and reads the page; the shell is as before afterwards. */
export function* transplant(shell: Shell, article: Graft): Generator<{ way: Way; page: PageText }> {
  const { document, slot, headline } = shell
  const texts = article.texts.map(node => document.importNode(node, true))
  slot.after(...texts)
  const undo = setHeadline(shell, article)
  document.documentElement.setAttribute('lang', article.lang)
  document.title = article.title
  for (const way of ways) {
    const away = stateDate(document, way, article.published, firstText(texts) ?? headline ?? slot)
    yield { way, page: readPage(document).page }
    away()
  }
  undo()
  for (const node of texts) node.remove()
}

/** The paragraph that opens the text. */
function firstText(nodes: ChildNode[]): ChildNode | undefined {
  const paragraphs = nodes.flatMap(node =>
    node.nodeType !== 1
      ? []
      : (node as Element).matches('p')
        ? [node as Element]
        : [...(node as Element).querySelectorAll('p')],
  )
  return paragraphs.find(each => !each.closest('[hidden], nav, header, aside') && each.textContent?.trim()) ?? nodes[0]
}

/** The article's headline in the place of the shell's; before the text where the shell has none. */
function setHeadline({ document, headline, slot }: Shell, article: Graft): () => void {
  const before = headline ? [...headline.childNodes] : []
  if (headline) headline.replaceChildren()
  if (!article.headline) return () => headline?.append(...before)
  const set = document.importNode(article.headline, true)
  if (!headline) {
    slot.before(set)
    return () => set.remove()
  }
  headline.append(...set.childNodes)
  return () => headline.replaceChildren(...before)
}
