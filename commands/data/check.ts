import type { annotate } from '../../lib/annotate.ts'
import { type Reconciled, reconcileAll } from '../../lib/judging/reconcile.ts'
import { figures } from '../../lib/judging/standing.ts'
import { english } from '../../lib/languages/en.ts'
import { compile } from '../../lib/packing/compile.ts'
import { withName } from '../dataset.ts'
import { count } from '../terminal.ts'
import { unformatted } from './canonical.ts'
import { misreadExamples } from './examples.ts'
import type { Folder } from './folder.ts'
import { implausible } from './plausible.ts'
import { stale, untranslated } from './translated.ts'
import { uncited } from './uses.ts'
import { ambiguous } from './wordings.ts'

/** One line that sums up a sound record. Throws the errors, a line each: path, what was found, what was expected. */
export function check(folder: Folder, read: typeof annotate): string {
  const { own, whole } = folder
  const sums = reconcileAll({ ...whole, events: own.events })
  const errors = [
    ...unformatted(folder),
    ...sums.filter(sum => sum.outcome === 'differs').map(differs),
    ...implausible(own, whole),
    ...uncited(own),
    ...stale(own, whole),
    ...ambiguous(whole),
  ]
  // What is wrong above would only come back here in other words.
  if (errors.length === 0) errors.push(...misreadExamples(own, compile(whole, [english]), read))
  if (errors.length) throw errors.map(error => withName(error, parsedFiles(folder)))
  return [...untranslated(own, whole), summary(folder, sums)].join('\n')
}

const parsedFiles = ({ texts }: Folder) =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, JSON.parse(text)]))

function differs({ event, place, sum, whole, parts, by }: Reconciled): string {
  const written = parts.map(part => `${part.value} (${part.measures.join(', ')})`).join(' + ')
  const off = by > 0 ? `${by} too few` : `${-by} too many`
  return `events/${event}.json: ${sum.whole} at ${place}: found ${written}, ${off}, expected a sum of ${whole}`
}

function summary({ own, whole }: Folder, sums: Reconciled[]): string {
  const all = own.events.flatMap(event => figures(event, whole))
  const derived = all.filter(figure => figure.derived).length
  const rests = sums.filter(sum => sum.outcome === 'rest').length
  const reports = own.events.reduce((total, event) => total + event.reports.length, 0)
  return [
    count(own.events.length, 'event'),
    `${count(all.length, 'figure')} (${derived} from sums)`,
    count(reports, 'report'),
    count(own.sources.length, 'source'),
    count(own.voices.length, 'voice'),
    `${count(sums.length, 'sum')} checked: ${sums.length - rests} hold, ${rests} leave a rest.`,
  ].join(', ')
}
