import { reconcile } from '../../lib/judging/reconcile.ts'
import { figures } from '../../lib/judging/standing.ts'
import type { Dataset, NewsEvent } from '../../lib/model/record.ts'
import { paint, wrap } from '../terminal.ts'
import { conflictLines, conflictsOf } from './conflicting.ts'
import type { Folder } from './folder.ts'
import { figureLines, stepLines, sumLines } from './sections.ts'
import { columns, timeWords } from './words.ts'

/** The dossier of one event, pleasant to read at 80 columns. */
export function show(id: string, { own, whole }: Folder): string {
  const event = own.events.find(each => each.id === id)
  if (!event) throw [`${id}: found no such event, expected one of ${own.events.map(each => each.id).join(', ')}`]
  const all = figures(event, whole)
  return [
    head(event),
    section(
      'Figures',
      all.flatMap(figure => figureLines(figure, whole)),
    ),
    section(
      'Sums',
      reconcile(event, whole).flatMap(sum => sumLines(sum, whole)),
    ),
    section('Steps', stepLines(event, all, whole)),
    section(
      'Timeline',
      event.developments.flatMap(step => timeLine(step.at, step.text)),
    ),
    section('Reports that differ', conflictLines(conflictsOf(event, whole), whole)),
    tail(event, own),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function head({ id, name, kind, time, place, target, summary }: NewsEvent): string {
  const where = target && target !== place ? `${place}, mainly ${target}` : place
  return [
    ...wrap(name, columns).map(line => paint('bold', line)),
    paint('dim', id),
    ...wrap(`${kind.replace('-', ' ')} · ${where} · ${timeWords(time.start)} to ${timeWords(time.end)}`, columns),
    '',
    ...wrap(summary, columns),
  ].join('\n')
}

const section = (title: string, lines: string[]): string =>
  lines.length ? [paint('bold', title.toUpperCase()), ...lines].join('\n') : ''

function timeLine(at: string, text: string): string[] {
  const width = 22
  return wrap(text, columns - width - 2).map((line, i) => `  ${(i ? '' : timeWords(at)).padEnd(width)}${line}`)
}

function tail({ checked, relations = [] }: NewsEvent, { title, version, events }: Dataset): string {
  const nameOf = (id: string) => events.find(event => event.id === id)?.name ?? id
  return [
    ...relations.map(({ kind, event }) => `${kind.replace('-', ' ')}: ${nameOf(event)}`),
    `Last checked ${timeWords(checked)}. ${title}, ${version}.`,
  ]
    .flatMap(text => wrap(text, columns))
    .join('\n')
}
