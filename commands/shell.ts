import { readFileSync } from 'node:fs'
import { JSDOM, VirtualConsole } from 'jsdom'
import { createVisibility } from '../lib/page/visibility.ts'
import { removeDates } from './dating.ts'
import { pruneStyles } from './stylesheets.ts'

/** A saved page without its article's text: navigation, other stories and comments stay, its dates do not. */
export interface Shell {
  document: Document
  /** Where the article's text stood. */
  slot: Comment
  /** Its headline, where that stands outside the text. */
  headline?: Element
  close(): void
}

/** A page as jsdom has it, with what its stylesheets hide marked in the markup: reading it again and again needs no styles. */
export function openPage(bytes: Buffer): { document: Document; close(): void } {
  const dom = new JSDOM(pruneStyles(bytes), { virtualConsole: new VirtualConsole() })
  const { document } = dom.window
  const isVisible = createVisibility(document)
  const hidden = [...document.body.querySelectorAll('*')].filter(element => !isVisible(element))
  for (const element of hidden) element.setAttribute('hidden', '')
  for (const style of document.querySelectorAll('style')) style.remove()
  return { document, close: () => dom.window.close() }
}

/** Absent where the page holds no article text that could be replaced. */
export function openShell(path: string): Shell | undefined {
  const { document, close } = openPage(readFileSync(path))
  const container = articleOf(document)
  if (!container) {
    close()
    return undefined
  }
  const slot = document.createComment('')
  const texts = textsIn(container)
  const opening = texts.find(text => lengthOf(text) >= sentence) ?? texts[0]
  container.insertBefore(slot, [...container.childNodes].find(child => opening && child.contains(opening)) ?? null)
  for (const text of texts) text.remove()
  removeDates(document)
  const headline = [...document.querySelectorAll('h1')].find(
    // A name of the site that leads home is no headline.
    h1 => !h1.closest('nav, aside, footer, [hidden], a') && !isLinks(h1) && h1.compareDocumentPosition(slot) & 4,
  )
  return { document, slot, ...(headline && { headline }), close }
}

/** Text that is no list of links, no form, nothing hidden and no comment. */
const beside =
  'nav, aside, footer, form, a, button, script, style, noscript, template, [hidden], [class*=comment i], [id*=comment i]'
/** Characters above which a text node is a sentence, not a label. */
const sentence = 40

/** The innermost element that holds most of the sentences of the page. */
function articleOf(document: Document): Element | undefined {
  const weights = new Map<Element, number>()
  const walker = document.createTreeWalker(document.body, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = (node.textContent ?? '').trim().length
    if (length < sentence || node.parentElement?.closest(beside)) continue
    for (let holder = node.parentElement; holder; holder = holder.parentElement)
      weights.set(holder, (weights.get(holder) ?? 0) + length)
  }
  const weightOf = (element: Element) => weights.get(element) ?? 0
  let holder: Element = document.body
  if (weightOf(holder) < 300) return undefined
  for (;;) {
    const inner = [...holder.children].find(child => weightOf(child) > weightOf(holder) * 0.6)
    if (!inner || /^(P|H[1-6]|LI|TR|TABLE|TBODY)$/.test(inner.tagName)) return holder
    holder = inner
  }
}

/** What of it is the article's text; boxes of links, forms and comments between the paragraphs are not. */
function textsIn(element: Element): ChildNode[] {
  return [...element.childNodes].flatMap(node => {
    if (node.nodeType === 3) return node.textContent?.trim() ? [node] : []
    if (node.nodeType !== 1) return []
    const child = node as Element
    if (child.matches(beside) && !(child.matches('a') && !child.querySelector('p, div'))) return []
    if (
      /^[UO]L$/.test(child.tagName) ||
      child.querySelector('p, div, section, ul, ol, table, blockquote, h1, h2, h3')
    ) {
      return isLinks(child) ? [] : textsIn(child)
    }
    return child.textContent?.trim() ? [child] : []
  })
}

const lengthOf = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').length
const isLinks = (element: Element) =>
  [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0) > 0.5 * lengthOf(element)
