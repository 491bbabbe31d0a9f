import { isFair, sameAmount } from './label.ts'
import type { PageScore } from './score.ts'
import { type Row, ratio, rowsBy, totals } from './totals.ts'

const share = (n: number): string => n.toFixed(3)

/** The table for a person: by measure, by language, totals; at most 80 columns. */
export function scoreboard(pages: PageScore[]): string {
  const sums = Object.entries(totals(pages)).map(
    ([name, n]) => `  ${inWords(name).padEnd(30)}${counts.has(name) ? n : share(n)}`,
  )
  return [
    table(
      'Measure',
      rowsBy(pages, measure => measure),
    ),
    table(
      'Language',
      rowsBy(pages, (_, lang) => lang),
    ),
    ['Totals', ...sums].join('\n'),
  ].join('\n\n')
}

const counts = new Set(['pages', 'notAnnotated', 'claims', 'decoysTaken', 'unrelatedPages', 'unrelatedPagesMarked'])
const inWords = (name: string): string => name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)

function table(title: string, rows: [string, Row][]): string {
  const head = `${title.padEnd(32)}${['claims', 'recall', 'precision'].map(h => h.padStart(11)).join('')}`
  const lines = rows.map(([name, { claims, found, said }]) =>
    [
      `  ${name}`.padEnd(32),
      ...[String(claims), share(ratio(found, claims)), share(ratio(found, said))].map(cell => cell.padStart(11)),
    ].join(''),
  )
  return [head, ...lines].join('\n')
}

/** What is wrong on a page, a line each. */
export function misses({ page, annotated, pairs, extras, events }: PageScore): string[] {
  const lines = annotated ? [] : ['not annotated']
  for (const { claim, said } of pairs) {
    const where = `«${claim.quote}» (${claim.event} ${claim.measure})`
    if (!said) {
      lines.push(`missed ${where} ${claim.verdict}`)
      continue
    }
    if (!isFair(claim, said.verdict)) lines.push(`verdict ${said.verdict}, label ${claim.verdict}: ${where}`)
    if (isFair(claim, 'supported') && said.verdict === 'contradicted' && !isFair(claim, 'contradicted'))
      lines.push(`FALSE ACCUSATION: ${where}`)
    if (!sameAmount(claim, said))
      lines.push(`amount ${said.low}..${said.high}, label ${claim.low}..${claim.high}: ${where}`)
    if (claim.place && claim.place !== said.place) lines.push(`place ${said.place}, label ${claim.place}: ${where}`)
    if (claim.reason && claim.reason !== said.reason)
      lines.push(`reason ${said.reason}, label ${claim.reason}: ${where}`)
    if (['date', 'rank'].includes(claim.measure) && claim.value !== said.value)
      lines.push(`value ${said.value}, label ${claim.value}: ${where}`)
  }
  for (const { said, decoy } of extras)
    lines.push(`${decoy ? 'decoy' : 'extra'} «${said.quote}» taken for ${said.event} ${said.measure} ${said.verdict}`)
  for (const event of events.wrong) lines.push(`event ${event} is not on the page`)
  for (const event of events.unseen) lines.push(`event ${event} was not seen`)
  return lines.map(line => `${page}: ${line}`)
}
