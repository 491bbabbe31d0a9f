import type { Passage } from '../model/annotation.ts'

type Zone = Passage['zone']

const asideTags = new Set(['aside', 'nav', 'footer'])
const asideRoles = new Set('complementary navigation contentinfo banner search dialog alertdialog'.split(' '))
/** Words of class names and ids by which news sites name boxes of other stories. */
const asideName =
  /(^|[\s_-])(related|recommend\w*|read-?more|readmore|more(-stories|-news|-on)?|most-?(viewed|read|popular)|popular|trending|promo\w*|teaser\w*|sidebar|side-bar|outbrain|taboola|also-?read|see-?also|onward|latest-?news|newsletter-?signup|breadcrumbs?|menu|cookie\w*|consent|gdpr|onetrust|recirc\w*|footer|navigation|navbar|subnav|share|social|tags)($|[\s_-])/i
const commentName =
  /(^|[\s_-])(comments?|comment-?(list|section|body|text|thread)|disqus\w*|viafoura|spot-?im|openweb|hyvor\w*|discussion|responses|replies)($|[\s_-])/i

/** "has-sidebar", "no-comments": said of a frame around everything. */
const framing = /(^|[\s_-])(has|with|no|without)[-_]+[\w-]*/gi

/** The zone an element opens, where it opens one: boxes of other stories are weaker evidence, readers' comments weaker still. */
export function zoneOf(element: Element, current: Zone): Zone {
  if (current === 'comment' || isFrame(element)) return current
  const name = nameOf(element).replace(framing, ' ')
  if (name.trim()) {
    if (commentName.test(name)) return 'comment'
    if (current === 'article' && asideName.test(name) && !holdsArticle(element) && !unfolds(element, name))
      return 'aside'
  }
  if (current === 'article' && (asideTags.has(element.localName) || asideRoles.has(element.getAttribute('role') ?? '')))
    return 'aside'
  return current
}

/** Class, id and label, "relatedStories" as "related-Stories". */
export const nameOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('aria-label') ?? ''}`.replace(
    /([a-z])(?=[A-Z])/g,
    '$1-',
  )

/** The element stands in a box or a comment. */
export function isAside(element: Element): boolean {
  for (let holder: Element | null = element; holder; holder = holder.parentElement)
    if (zoneOf(holder, 'article') !== 'article') return true
  return false
}

/** A body or main element often carries a class such as "has-sidebar"; it holds the article all the same, and a headline is one. */
const isFrame = ({ localName }: Element): boolean => /^(body|html|main|h1)$/.test(localName)

/** The headline stands in it, or most of the page's prose. */
function holdsArticle(element: Element): boolean {
  if (element.querySelector('h1')) return true
  const own = proseIn(element)
  // Each such box asks it: the page is counted no further than tells.
  return own >= enoughProse && proseIn(element.ownerDocument, own / 0.6) < own / 0.6
}

/** "read-more-content": what a button brings to sight is the rest of the article where it is prose and heads no other story. */
const unfolds = (element: Element, name: string): boolean =>
  /(^|[\s_-])read-?more/i.test(name) &&
  proseIn(element) > 0 &&
  element.querySelector('p > a:only-child, :is(h2, h3, h4, h5, h6) a, li a') === null

/** Characters: less than that a box of other stories may have whatever else the page holds; and what makes a paragraph. */
const enoughProse = 500
const paragraph = 100

function proseIn(holder: Element | Document, enough = Number.POSITIVE_INFINITY): number {
  let sum = 0
  for (const { textContent } of holder.getElementsByTagName('p')) {
    const length = textContent?.length ?? 0
    if (length >= paragraph) sum += length
    if (sum >= enough) break
  }
  return sum
}
