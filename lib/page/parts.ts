import type { PageText, Passage } from '../model/annotation.ts'

/** Characters of one message: a longer one keeps the page from answering its reader for a moment (0.04 ms a kB). */
const partLength = 200_000
/** The opening of the article goes with each part: it holds date and place that tie the rest. */
const openingLength = 4_000

/** A page in parts that can be read by themselves; most pages are one. What the reader sees comes first. */
export function partsOf(page: PageText, isVisible: (passage: Passage) => boolean): PageText[] {
  const whole = page.passages.reduce((sum, passage) => sum + passage.text.length, 0)
  if (whole <= partLength) return [page]
  const opening = take(
    page.passages.filter(passage => passage.zone === 'article'),
    openingLength,
  )
  const parts: Passage[][] = []
  for (let rest = page.passages; rest.length; ) {
    const part = take(rest, partLength - openingLength)
    parts.push(part)
    rest = rest.slice(part.length)
  }
  const seen = parts.findIndex(part => part.some(isVisible))
  if (seen > 0) parts.unshift(...parts.splice(seen, 1))
  return parts.map(part => ({ ...page, passages: withOpening(opening, part) }))
}

/** At least one passage, so that a single endless one is read too; the rest up to the length. */
function take(passages: Passage[], length: number): Passage[] {
  let sum = 0
  const end = passages.findIndex((passage, index) => {
    sum += passage.text.length
    return index > 0 && sum > length
  })
  return end < 0 ? passages : passages.slice(0, end)
}

function withOpening(opening: Passage[], part: Passage[]): Passage[] {
  const first = part[0]?.id ?? 0
  return [...opening.filter(passage => passage.id < first), ...part]
}
