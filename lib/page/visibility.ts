const unread = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH TEXTAREA INPUT SELECT OPTION DATALIST BUTTON IFRAME OBJECT EMBED CANVAS VIDEO AUDIO HEAD TITLE LINK META DIALOG'.split(
    ' ',
  ),
)
/** Class names by which sites hide text from sight but not from screen readers. */
const offScreen =
  /(^|[\s_-])(sr-?only|visually-?hidden|visuallyhidden|screen-?reader(-(text|only))?|assistive-text|(a11y|element)-?(hidden|invisible)|(hidden|hide)-visually|off-?screen)($|[\s_-])/i

/** The same by an inline style. */
const offScreenStyle =
  /(left|top|text-indent)\s*:\s*-\d{3,}(px|em)|clip\s*:\s*rect\(\s*[01](px)?[\s,]|font-size\s*:\s*0(px|em|%)?\s*(;|$)/i

/** Whether the stylesheets in the page hide anything: without such a rule no style needs to be computed. */
function hasHidingRules(document: Document): boolean {
  return [...document.querySelectorAll('style')].some(style =>
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.textContent ?? ''),
  )
}

/** A test whether an element's text is there for a reader to see. Form fields and what a reader is writing are never read. */
export function createVisibility(document: Document): (element: Element) => boolean {
  let styled: boolean | undefined
  const view = document.defaultView
  return element => {
    if (unread.has(element.tagName.toUpperCase())) return false
    if (element.hasAttribute('hidden') || isEditable(element)) return false
    const name = element.getAttribute('class')
    if (name && offScreen.test(name)) return false
    const inline = element.getAttribute('style')
    if (inline && offScreenStyle.test(inline)) return false
    if (typeof element.checkVisibility === 'function') {
      // `display: contents` has no box of its own but shows its children.
      return (
        element.checkVisibility({ visibilityProperty: true }) || view?.getComputedStyle(element).display === 'contents'
      )
    }
    if (inline && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(inline)) return false
    if (!view || (!name && !element.id)) return true
    styled ??= hasHidingRules(document)
    if (!styled) return true
    const style = view.getComputedStyle(element)
    return style.display !== 'none' && style.visibility !== 'hidden'
  }
}

/** The whole document is a field: the frame of an editor, a page in design mode. */
export const isWrittenIn = ({ designMode, documentElement, body }: Document): boolean =>
  designMode === 'on' || [documentElement, body].some(element => element && isEditable(element))

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable')
  return value !== null && value.toLowerCase() !== 'false'
}
