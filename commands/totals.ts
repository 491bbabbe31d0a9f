import { isFair, type LabelClaim, sameAmount } from './label.ts'
import type { AnnotationLine } from './line.ts'
import type { PageScore } from './score.ts'

/** Found of the claims in the labels, and right of what was said. */
export interface Row {
  claims: number
  found: number
  said: number
}

/** Rows by a key of a claim, the most frequent first. */
export function rowsBy(pages: PageScore[], key: (measure: string, lang: string) => string): [string, Row][] {
  const rows = new Map<string, Row>()
  const row = (measure: string, lang: string): Row => {
    const name = key(measure, lang)
    const found = rows.get(name) ?? { claims: 0, found: 0, said: 0 }
    rows.set(name, found)
    return found
  }
  for (const { lang, pairs, extras } of pages) {
    for (const { claim, said } of pairs) {
      const gold = row(claim.measure, lang)
      gold.claims++
      if (said) {
        gold.found++
        row(said.measure, lang).said++
      }
    }
    for (const { said } of extras) row(said.measure, lang).said++
  }
  return [...rows].sort(([, a], [, b]) => b.claims - a.claims)
}

export const ratio = (part: number, whole: number): number => (whole ? part / whole : 1)

/** The totals, each a share of one unless it is a count. */
export function totals(pages: PageScore[]) {
  const pairs = pages.flatMap(page => page.pairs)
  const found = pairs.flatMap(({ claim, said }) => (said ? [{ claim, said }] : []))
  const share = (of: (pair: (typeof found)[number]) => boolean, among = found) =>
    ratio(among.filter(of).length, among.length)
  const fair = found.filter(({ claim }) => isFair(claim, 'supported'))
  const accused = fair.filter(({ claim, said }) => said.verdict === 'contradicted' && !isFair(claim, 'contradicted'))
  const extras = pages.flatMap(page => page.extras)
  const events = (kind: keyof PageScore['events']) => pages.flatMap(page => page.events[kind]).length
  const unrelated = pages.filter(({ events }) => !events.right.length && !events.unseen.length)
  return {
    pages: pages.length,
    notAnnotated: pages.filter(page => !page.annotated).length,
    claims: pairs.length,
    precision: ratio(found.length, found.length + extras.length),
    recall: ratio(found.length, pairs.length),
    value: share(({ claim, said }) => sameAmount(claim, said)),
    place: share(
      ({ claim, said }) => claim.place === said.place,
      found.filter(({ claim }) => claim.place),
    ),
    verdict: share(({ claim, said }) => isFair(claim, said.verdict)),
    eventPrecision: ratio(events('right'), events('right') + events('wrong')),
    eventRecall: ratio(events('right'), events('right') + events('unseen')),
    reason: share(
      ({ claim, said }) => claim.reason === said.reason,
      found.filter(({ claim }) => claim.reason),
    ),
    nominal: share(
      ({ claim, said }) => claim.value === said.value,
      found.filter(({ claim }) => ['date', 'rank'].includes(claim.measure)),
    ),
    worstVerdict: worst(found),
    falseAccusations: fair.length ? accused.length / fair.length : 0,
    decoysTaken: extras.filter(({ decoy }) => decoy).length,
    unrelatedPages: unrelated.length,
    unrelatedPagesMarked: unrelated.filter(({ events }) => events.wrong.length).length,
  }
}

/** The verdict with the lowest share of fair answers, of those with ten claims or more. */
function worst(found: { claim: LabelClaim; said: AnnotationLine }[]): number {
  const verdicts = new Set(found.map(({ claim }) => claim.verdict))
  const shares = [...verdicts]
    .map(verdict => found.filter(({ claim }) => claim.verdict === verdict))
    .filter(group => group.length >= 10)
    .map(group => ratio(group.filter(({ claim, said }) => isFair(claim, said.verdict)).length, group.length))
  return Math.min(1, ...shares)
}
