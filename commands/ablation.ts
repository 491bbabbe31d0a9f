import { type Annotation, type EvidenceKind, evidenceKinds, type Reading } from '../lib/model/annotation.ts'
import type { Label } from './label.ts'
import { toLine } from './line.ts'
import { scorePage } from './score.ts'
import { totals } from './totals.ts'

export interface ReadPage {
  page: string
  label: Label
  reading: Reading
}

type Rule = (annotation: Annotation) => boolean

/** What each kind of evidence is worth: the scores where it is left out of the count of two, and where one or three are wanted. */
export function ablation(pages: ReadPage[]): string {
  const rows: [string, Rule][] = [
    ['as it is: two kinds', ({ mark }) => mark],
    ...evidenceKinds.map((kind): [string, Rule] => [`without ${kind}`, each => each.mark && kindsOf(each, kind) >= 2]),
    ['three kinds wanted', each => each.mark && kindsOf(each) >= 3],
    ['one kind is enough', each => each.mark || (kindsOf(each) >= 1 && !isUnexplained(each))],
  ]
  const lines = rows.map(([name, rule]) => {
    const { precision, recall, falseAccusations } = scored(pages, rule)
    return name.padEnd(24) + [precision, recall, falseAccusations].map(n => n.toFixed(3).padStart(11)).join('')
  })
  return [`${'Evidence'.padEnd(24)}  precision     recall   false acc.`, ...lines].join('\n')
}

const kindsOf = ({ evidence }: Annotation, without?: EvidenceKind): number =>
  new Set(evidence.map(({ kind }) => kind).filter(kind => kind !== without)).size

/** Such a difference is listed whatever ties it (docs/reading.md). */
const isUnexplained = ({ verdict, reason }: Annotation): boolean => verdict === 'contradicted' && !reason

const scored = (pages: ReadPage[], rule: Rule) =>
  totals(
    pages.map(({ page, label, reading }) => {
      const annotations = reading.annotations.map(each => ({ ...each, mark: rule(each) }))
      return scorePage(page, label, toLine(page, { ...reading, annotations }))
    }),
  )
