import type { Claim } from '../model/annotation.ts'
import { dayWords, nightWords } from '../model/date-words.ts'
import type { Bench, Judgement } from './bench.ts'
import type { Night } from './others.ts'

/** Judges facts without a number: a date, a rank, who ordered it, what office a person held. */
export function judgeNominal(claim: Claim, bench: Bench): Judgement {
  if (claim.measure === 'date') return judgeDate(claim, bench)
  if (claim.measure === 'rank') return judgeRank(claim, bench)
  if (claim.measure === 'office') return judgeOffice(claim, bench)
  return judgeByReports(claim, bench)
}

function judgeDate({ value = '' }: Claim, { event, locale }: Bench): Judgement {
  const start = event.time.start.slice(0, 10)
  const end = event.time.end.slice(0, 10)
  const right = value.split('/').every(day => day >= start && day <= end)
  const explanation =
    start === end
      ? locale.say('explain_onDay', dayWords(start, locale))
      : locale.say('explain_onNight', nightWords(start, end, locale))
  return right ? { verdict: 'supported', explanation } : { verdict: 'contradicted', reason: 'misdated', explanation }
}

const nameOf = ({ pack }: Bench, id: string): string => pack.events.find(event => event.id === id)?.name ?? id

function judgeRank({ value, place }: Claim, bench: Bench): Judgement {
  const { event, locale } = bench
  const { say } = locale
  const surpassed = event.relations?.find(({ kind }) => kind === 'surpassed-by')
  const reports = event.reports.filter(
    report => report.measure === 'rank' && (!report.reason || report.reason === 'earlier-count'),
  )
  const given = (rank: string) =>
    reports.find(
      report => report.value === rank && (!report.place || report.place === place || report.place === event.place),
    )
  if (value === 'one-of-largest') return { verdict: 'supported', explanation: say('explain_amongLargest') }
  if (value === 'previous-largest') {
    return surpassed || given('previous-largest')
      ? {
          verdict: 'supported',
          explanation: surpassed
            ? say('explain_largestUntilEvent', nameOf(bench, surpassed.event))
            : say('explain_largestUntilSurpassed'),
        }
      : { verdict: 'unverified', explanation: say('explain_noPrevious') }
  }
  // Larger nights are counted for the whole country: they say nothing of one town's own record.
  const beaten = place === event.place || place === event.target ? largerNight(bench) : undefined
  const own = given('largest')
  if (own && beaten)
    return {
      verdict: 'outdated',
      explanation: say('explain_largestUntilDay', dayWords(beaten.date, locale), beaten.total),
    }
  if (own) return { verdict: 'supported', explanation: say('explain_noLarger') }
  return { verdict: 'unverified', explanation: say('explain_unranked') }
}

/** The first night after this event that saw more weapons. */
function largerNight({ event, others }: Bench): Night | undefined {
  const own = event.figures.find(({ measure }) => measure === 'launched')?.best
  const total = typeof own === 'object' ? own.low : 0
  const day = event.time.end.slice(0, 10)
  return others.nights().find(night => night.total > total && night.date > day)
}

function judgeOffice({ subject, value }: Claim, { pack, event, article, locale }: Bench): Judgement {
  const person = pack.people.find(({ id }) => id === subject)
  const day = article ?? event.time.end.slice(0, 10)
  const held = person?.offices.find(({ from, to }) => from <= day && (!to || day < to))
  const once = person?.offices.find(({ office }) => office === value)
  const name = person?.name ?? subject ?? ''
  const words = (office: string) =>
    pack.measures.find(({ id }) => id === 'office')?.values?.[office]?.en?.[0] ?? office.replaceAll('-', ' ')
  const explanation = held
    ? locale.say('explain_officeHeld', dayWords(day, locale), name, words(held.office))
    : once?.to
      ? locale.say('explain_officeUntil', name, dayWords(once.to, locale))
      : locale.say('explain_officeNone', name, dayWords(day, locale))
  return { verdict: 'contradicted', reason: 'misattribution', explanation }
}

/** Who ordered it: compared with what sources say, report by report. */
function judgeByReports(claim: Claim, { event, pack, locale: { say } }: Bench): Judgement {
  const reports = event.reports.filter(report => report.measure === claim.measure)
  const same = reports.filter(report => report.value === claim.value)
  const sound = same.find(report => !report.reason || report.reason === 'disputed' || report.reason === 'earlier-count')
  const figure = event.figures.find(({ measure }) => measure === claim.measure)
  const words = (value: string) =>
    pack.measures.find(({ id }) => id === claim.measure)?.values?.[value]?.en?.[0] ?? value
  if (sound) return { verdict: 'supported', explanation: sound.explanation ?? say('explain_sameReports') }
  const wrong = same[0]
  const instead = (sentence: string) =>
    typeof figure?.best === 'string' ? `${sentence} ${say('explain_record', words(figure.best))}` : sentence
  if (wrong)
    return {
      verdict: 'contradicted',
      reason: wrong.reason && wrong.reason !== 'disputed' ? wrong.reason : 'misattribution',
      explanation: wrong.explanation ?? instead(say('explain_otherReports')),
    }
  return { verdict: 'unverified', explanation: instead(say('explain_noReport')) }
}
