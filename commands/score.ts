import { type Label, type LabelClaim, overlap, pointsAt, sameAmount } from './label.ts'
import type { AnnotationLine, Line } from './line.ts'

/** How a page's annotations stand against its label. Only what would be marked is scored. */
export interface PageScore {
  page: string
  lang: string
  annotated: boolean
  pairs: { claim: LabelClaim; said?: AnnotationLine }[]
  /** Said without a claim in the label; `decoy` where it is a number that belongs to no event. */
  extras: { said: AnnotationLine; decoy: boolean }[]
  /** What the label leaves open; it counts neither way. */
  excused: AnnotationLine[]
  events: { right: string[]; wrong: string[]; unseen: string[] }
}

/** Every page on the war mentions it, so that naming it is no achievement. */
const scored = (events: string[]): Set<string> => new Set(events.filter(event => event !== '2022-02-24-invasion'))

/** Each claim of the label takes the annotation that fits it best and is not taken yet; the rest are extras. */
export function scorePage(page: string, label: Label, line?: Line): PageScore {
  const marked = (line?.annotations ?? []).filter(({ mark }) => mark !== false)
  const free = new Set(marked)
  const pairs = label.claims.map(claim => {
    const said = best(
      claim,
      [...free].filter(candidate => pointsAt(candidate, claim)),
    )
    if (said) free.delete(said)
    return { claim, ...(said && { said }) }
  })
  const isOptional = ({ quote }: AnnotationLine) =>
    (label.optional ?? []).some(open => overlap(typeof open === 'string' ? open : open.quote, quote))
  const gold = scored(label.events)
  const seen = scored([...(line?.events ?? []), ...marked.map(({ event }) => event)])
  return {
    page,
    lang: label.lang,
    annotated: line !== undefined,
    pairs,
    extras: [...free]
      .filter(said => !isOptional(said))
      .map(said => ({ said, decoy: label.decoys.some(decoy => overlap(decoy, said.quote)) })),
    excused: [...free].filter(isOptional),
    events: {
      right: [...seen].filter(event => gold.has(event)),
      wrong: [...seen].filter(event => !gold.has(event)),
      unseen: [...gold].filter(event => !seen.has(event)),
    },
  }
}

/** The same amount goes before the same verdict, the earlier before the later. */
function best(claim: LabelClaim, candidates: AnnotationLine[]): AnnotationLine | undefined {
  const rank = (said: AnnotationLine) => (sameAmount(claim, said) ? 2 : 0) + (said.verdict === claim.verdict ? 1 : 0)
  return candidates.toSorted((a, b) => rank(b) - rank(a))[0]
}
