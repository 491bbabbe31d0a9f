import { isRead } from '../lib/annotate.ts'
import { composeCard } from '../lib/judging/card.ts'
import { type Annotation, type Reading, type Verdict, verdicts } from '../lib/model/annotation.ts'
import type { Pack } from '../lib/model/figure.ts'
import { inReadingOrder } from './line.ts'
import { count, paint, readable, type Style, wrap } from './terminal.ts'

const columns = 80
const margin = 16
const styles: Record<Verdict, Style> = {
  supported: 'green',
  outdated: 'yellow',
  disputed: 'magenta',
  contradicted: 'red',
  unverified: 'blue',
}

/** What was found on a page, for a person at a terminal: 80 columns, a block a claim, the claims of an event together. */
export function report(path: string, reading: Reading, packs: Pack[]): string {
  const events = reading.events.map(event => section(event, reading, packs)).filter(Boolean)
  return [header(path, reading), ...events].join('\n\n').concat('\n')
}

function header(path: string, { lang, date, annotations, events }: Reading): string {
  const language = lang ? named(lang) : 'no language stated'
  const page = `${paint('bold', path)}  ${language}, ${date ? readable(date) : 'no date on the page'}`
  if (!isRead(lang)) return `${page}\nThis language is not read, so nothing was looked at.`
  if (!events.length) return `${page}\nNothing here concerns an event on record.`
  const tally = verdicts.map(verdict => [annotations.filter(a => a.verdict === verdict).length, verdict] as const)
  const parts = tally.filter(([n]) => n).map(([n, verdict]) => `${n} ${verdict}`)
  const claims = `${count(annotations.length, 'claim')} about ${count(events.length, 'event')} on record`
  return [page, ...wrap(`${claims}${parts.length ? `: ${parts.join(', ')}` : ''}.`, columns)].join('\n')
}

/** A language by its name in English, or as the page writes it where that is no language's. */
function named(lang: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(lang.trim().replace('_', '-')) ?? lang
  } catch {
    return lang
  }
}

function section(event: string, reading: Reading, packs: Pack[]): string {
  const name = composeCard(packs, event)?.event.name ?? event
  const claims = reading.annotations.filter(a => a.event === event).sort(inReadingOrder)
  const named = reading.mentions.filter(m => m.event === event).sort(inReadingOrder)
  const title = [...wrap(name, columns).map(line => paint('bold', line)), paint('dim', event)].join('\n')
  const mentions = named.length ? [block('named', 'dim', [named.map(m => `“${m.quote}”`).join(', ')])] : []
  return [title, ...claims.map(claim => claimBlock(claim, packs)), ...mentions].join('\n\n')
}

function claimBlock(annotation: Annotation, packs: Pack[]): string {
  const { verdict, reason, mark, quote, explanation, event } = annotation
  const claim = composeCard(packs, event, annotation)?.claim
  const whose = [claim?.whose, claim?.standing].filter(Boolean).join(', ')
  return block(verdict, styles[verdict], [
    `“${quote}”`,
    ...(claim ? [claim.label, `page ${claim.said} · record ${claim.record}${whose ? ` (${whose})` : ''}`] : []),
    `${claim?.sentence ?? explanation}${reason ? ` [${reason}]` : ''}`,
    ...(mark ? [] : [listedBecause(annotation)]),
  ])
}

/** A word in the margin, its texts beside it. */
function block(word: string, style: Style, texts: string[]): string {
  const lines = texts.flatMap(text => wrap(text, columns - margin))
  return lines
    .map((line, i) => (i ? ' '.repeat(margin) : `  ${paint(style, word.padEnd(margin - 2))}`) + line)
    .join('\n')
}

/** Why a claim is shown in a list and not marked on the page. */
const listedBecause = ({ verdict, reason, evidence }: Annotation): string =>
  verdict === 'contradicted' && !reason && new Set(evidence.map(({ kind }) => kind)).size > 1
    ? 'Listed only: nothing on record explains the difference, so it may be a misreading.'
    : 'Listed only: one kind of evidence ties it to this event.'
