import type { Annotation } from '../model/annotation.ts'
import type { Excerpt } from '../model/excerpt.ts'
import type { Locale } from '../model/locale.ts'
import { factsOf } from './facts.ts'

/** What a reader who finds a mark wrong gives to those who keep Sidelight: what was read, as what, on which evidence. `version` is the program's. */
export function doubtAsText(excerpt: Excerpt, claim: Annotation, version: string, locale: Locale): string {
  const { say } = locale
  const { heading, link, rows, sentence, record } = factsOf(excerpt, locale)
  const { quote, prefix, suffix } = excerpt
  return [
    say('doubt_title', version),
    link,
    `…${prefix}[${quote}]${suffix}…`.replace(/\s+/g, ' '),
    '',
    heading,
    ...rows.map(([label, value]) => `${label}: ${value}`),
    sentence,
    '',
    say('doubt_readAs', addressOf(claim)),
    say('doubt_tiedBy', claim.evidence.map(({ kind, text }) => `${kind} “${text}”`).join(', ')),
    record,
    '',
  ].join('\n')
}

/** As the record names it: event, measure, place, and whom or what the page said of it. */
function addressOf({ event, measure, place, subject, value, quantity, asOf }: Annotation): string {
  const bounds = quantity && new Set([quantity.low, quantity.high ?? '…'])
  const amount = bounds && [...bounds].join('–')
  return [`${event}/${measure}@${place}`, subject, amount ?? value, asOf].filter(Boolean).join(' ')
}
