import { count } from '../terminal.ts'
import { type Group, isReached, type Measured, type Row, type Target } from './section.ts'

/** What was measured, for a person; at most 80 columns. */
export const tableOf = ({ title, conditions, groups, targets }: Measured): string =>
  [
    [title, ...conditions.map(line => `  ${line}`)].join('\n'),
    ...groups.map(groupTable),
    targets.map(inWords).join('\n'),
  ].join('\n\n')

function groupTable({ name, pages, characters, rows }: Group): string {
  const [first, ...others] = rows
  return [
    `${name}: ${count(pages, 'page')}, ${characters} characters`,
    line('', ['ms a page', 'a million', 'times', 'on a page', 'at least']),
    ...(first ? [line(first.name, [first.page.toFixed(2), first.million.toFixed(0)])] : []),
    ...others.map(row => line(row.name, cellsOf(row))),
  ].join('\n')
}

const cellsOf = ({ page, million, times, timesOnPage, timesAtLeast }: Row): string[] => [
  page.toFixed(2),
  million.toFixed(0),
  ...[times, timesOnPage, timesAtLeast].map(ratio => ratio.toFixed(1)),
]

const line = (name: string, cells: string[]): string =>
  `  ${name.padEnd(28)}${cells.map(cell => cell.padStart(10)).join('')}`

const inWords = (target: Target): string => `${standing(target)}  ${target.name}: ${told(target)}`

const standing = (target: Target): string =>
  target.wanted === undefined ? 'measured   ' : isReached(target) ? 'reached    ' : 'falls short'

function told({ wanted, reached, isMost, unit }: Target): string {
  if (!isMost) return `${reached.toFixed(1)} over all the text`
  const bar = wanted === undefined ? '' : `(at most ${Number(wanted.toPrecision(3))})`
  return [Number(reached.toPrecision(3)), unit, bar].filter(part => part !== '' && part !== undefined).join(' ')
}
