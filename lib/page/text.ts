/** Elements above which a page is looked over in slices: `innerText` of a larger tree cannot be cut up and would be one long task. */
const manyElements = 8000
/** Bytes of a document above which the same holds, however few elements it has: a megabyte of text takes 20 ms. */
const manyBytes = 1_000_000
/** Characters of one slice: about a millisecond of reading. */
const sliceLength = 20_000
/** Kept from the slice before, so that an anchor cut in two is still found. */
const overlap = 60

const quiet = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA)$/i

/**
 * The text of a document or of a node that was added to it, in pieces. Open shadow roots are read too,
 * and handed over, since an observer of the document sees nothing inside them.
 */
export function* textsOf(node: Node, onShadowRoot: (root: ShadowRoot) => void): Generator<string> {
  if (node.nodeType === 9) yield* textsOfDocument(node as Document)
  else if (quiet.test(node.nodeName) || !node.isConnected) return
  else yield node.textContent ?? ''
  for (const root of shadowRootsIn(node)) {
    onShadowRoot(root)
    for (const child of root.children) if (!quiet.test(child.nodeName)) yield* textsOf(child, onShadowRoot)
  }
}

function* textsOfDocument(document: Document): Generator<string> {
  const { title, body, documentElement } = document
  if (!body) yield `${title} ${documentElement?.textContent ?? ''}`
  else if (isLong(document)) yield* slices(document, body)
  // One piece: a pattern is compiled for each kind of text that it is first tried on, and a title seldom is of the body's.
  else yield `${title} ${body.innerText}`
}

function isLong(document: Document): boolean {
  const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return document.getElementsByTagName('*').length > manyElements || (loaded?.decodedBodySize ?? 0) > manyBytes
}

function* slices(document: Document, body: Element): Generator<string> {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  let slice = `${document.title} `
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    if (quiet.test(text.parentNode?.nodeName ?? '')) continue
    slice += `${text.data} `
    for (; slice.length >= sliceLength; slice = slice.slice(sliceLength - overlap)) yield slice.slice(0, sliceLength)
  }
  yield slice
}

/** Open shadow roots. Only names with a hyphen are looked at: article text inside a shadow root is a custom element's, and XPath finds those natively. */
export function* shadowRootsIn(node: Node): Generator<ShadowRoot> {
  // What holds no element is asked itself: on a live page most of what comes is that small, and a path costs more than its text.
  if (!(node as Element).firstElementChild) {
    const { shadowRoot } = node as Element
    if (shadowRoot) yield shadowRoot
    return
  }
  const document = node.ownerDocument ?? (node as Document)
  const hosts = document.evaluate(
    "descendant-or-self::*[contains(local-name(), '-')]",
    node,
    null,
    XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
    null,
  )
  for (let i = 0; i < hosts.snapshotLength; i++) {
    const root = (hosts.snapshotItem(i) as Element).shadowRoot
    if (root) yield root
  }
}
