/**
 * Marks as hidden what every browser hides and jsdom does not know of, and opens shadow roots that stand in the markup:
 * a terminal must read what a reader sees.
 */
export function markUnseen(document: Document): void {
  const byRule = selectorsThatHide(document).flatMap(selector => found(document, selector))
  const isHidden = (element: Element): boolean => {
    const style = document.defaultView?.getComputedStyle(element)
    return style?.display === 'none' || style?.visibility === 'hidden'
  }
  const unseen = [...found(document, '[popover], rp'), ...byRule.filter(isHidden)]
  for (const element of unseen) element.setAttribute('hidden', '')
  for (const template of found(document, 'template[shadowrootmode=open]')) openRoot(template as HTMLTemplateElement)
}

/** Of rules that hide by something else than a class or an id: those elements are few, and each one's style is computed. */
function selectorsThatHide(document: Document): string[] {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules])
  return rules.flatMap(rule => {
    const { selectorText, style } = rule as CSSStyleRule
    if (!selectorText || !(style.display === 'none' || style.visibility === 'hidden')) return []
    return selectorText.split(',').filter(selector => !/[.#][^\s>+~]*$/.test(selector))
  })
}

/** None where the selector is not one that jsdom knows. */
function found(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)]
  } catch {
    return []
  }
}

function openRoot(template: HTMLTemplateElement): void {
  const { parentElement, content } = template
  template.remove()
  if (parentElement && !parentElement.shadowRoot && canHoldRoot(parentElement))
    parentElement.attachShadow({ mode: 'open' }).append(content)
}

/** Others throw; the standard's list, with every custom element. */
const canHoldRoot = ({ localName }: Element): boolean =>
  /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/.test(localName)
