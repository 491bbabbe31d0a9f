import type { Claim } from '../model/annotation.ts'
import type { Reason } from '../model/measure.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Report } from '../model/record.ts'
import type { Bench, Finding, Judgement } from './bench.ts'
import { compare, isQuantity, sameNumber } from './compare.ts'
import { explain } from './explain.ts'
import { judgeNominal } from './nominal.ts'
import { judgeWarLength } from './war-length.ts'
import { fitsWell, whyWrong } from './why-wrong.ts'

/** Holds a claim against the record: the value is compared; how good ours is, the standing says. */
export function judge(claim: Claim, bench: Bench): Judgement {
  if (claim.quantity === undefined) return judgeNominal(claim, bench)
  if (claim.measure === 'war-length') return judgeWarLength(claim, bench)
  const finding = find(claim, claim.quantity, bench)
  const { verdict, reason } = finding
  return { verdict, ...(reason && { reason }), explanation: explain(claim, finding, bench) }
}

/** A count on the way is not many times smaller. */
const nearly = 4

/** "At least six" is no word for "at least 30". */
const backs = (said: Quantity, value: Quantity): boolean =>
  fitsWell(said, value) && (value.high !== undefined || said.low <= value.low)

const isSound = (report: Report): boolean => report.reason === undefined || report.reason === 'disputed'

function find(claim: Claim, said: Quantity, bench: Bench): Finding {
  const { event, pack } = bench
  const own = event.figures.filter(figure => figure.measure === claim.measure && figure.place === claim.place)
  const reports = event.reports.filter(
    report => report.measure === claim.measure && report.place === claim.place && !report.covers,
  )
  const figure = own.find(each => !each.variant) ?? own[0]
  if (!figure && claim.measure.startsWith('launched') && claim.place === event.target)
    return ofTarget(claim, said, bench)
  if (!figure || !isQuantity(figure.best)) return elsewhere(claim, said, bench)

  const rises = pack.measures.find(({ id }) => id === claim.measure)?.rises
  const isDisputed = figure.standing === 'disputed' || own.length > 1
  if (isDisputed) {
    const backed =
      own.find(each => isQuantity(each.best) && backs(said, each.best)) ??
      (reports.some(report => isSound(report) && isQuantity(report.value) && backs(said, report.value))
        ? figure
        : undefined)
    // Where two voices give one value and a single other differs, the record can choose.
    if (
      backed &&
      backed.voices.length > 1 &&
      isQuantity(backed.best) &&
      compare(said, backed.best) === 'agrees' &&
      !backed.variant
    )
      return { verdict: 'supported', figure: backed }
    if (backed) return { verdict: 'disputed', figure: backed }
  }
  const how = compare(said, figure.best)
  if (rises && !said.approximate) {
    const steps = reports.filter(
      report => isQuantity(report.value) && (isSound(report) || report.reason === 'earlier-count'),
    )
    const step =
      (how === 'agrees' && said.high !== undefined) || isLooseBound(said, steps)
        ? undefined
        : earlierStep(said, figure.best, steps)
    if (step) return { verdict: 'outdated', reason: 'earlier-count', figure, ...step }
  }
  if (how === 'agrees') return { verdict: 'supported', figure }
  if (how === 'rounded') return { verdict: 'supported', reason: 'rounded', figure }
  const union = unionOf(claim, said, bench)
  if (union) return { verdict: 'supported', figure, report: union }
  const equal = reports.find(report => report.reason === 'earlier-count' && sameNumber(said, report.value))
  if (equal) return { verdict: 'outdated', reason: 'earlier-count', report: equal, figure }
  const wrong = reports.find(
    report =>
      report.reason &&
      report.reason !== 'earlier-count' &&
      report.reason !== 'disputed' &&
      sameNumber(said, report.value),
  )
  if (wrong)
    return {
      verdict: wrong.reason === 'rounded' ? 'supported' : 'contradicted',
      reason: wrong.reason as Reason,
      report: wrong,
      figure,
    }
  const why = whyWrong(claim, said, bench)
  // A toll only rises: what lies below it and is nothing else's count was given before it.
  if (
    rises &&
    !why.reason &&
    said.high !== undefined &&
    said.high < figure.best.low &&
    said.low * nearly >= figure.best.low
  )
    return { verdict: 'outdated', reason: 'earlier-count', figure }
  return { verdict: 'contradicted', figure, ...why }
}

/** Before the first count stands none: "no deaths reported" while the attack went on. */
const isNone = ({ low, high }: Quantity): boolean => low === 0 && high === 0

/** "More than 30" where nobody counted 30 is a loose way to say the later count. */
const isLooseBound = ({ over }: Quantity, steps: Report[]): boolean =>
  over !== undefined && over >= 20 && !steps.some(({ value }) => isQuantity(value) && value.low === over)

/** A count on the way to the best one: one that somebody gave, or one below it that nobody on record gave. */
function earlierStep(said: Quantity, best: Quantity, steps: Report[]): { report?: Report } | undefined {
  const report = steps.find(step => sameNumber(said, step.value) && !sameNumber(said, best))
  if (report) return { report }
  if (isNone(said) && best.low > 0) return {}
  const least = Math.min(...steps.map(step => (step.value as Quantity).low))
  return said.low < (best.high ?? best.low) && said.low >= least && said.low !== best.low ? {} : undefined
}

/** "41 Kh-101 and Iskander-K": a report that counts several types together, said of their sum or of one of them. */
const unionOf = ({ measure }: Claim, said: Quantity, { event }: Bench): Report | undefined =>
  event.reports.find(
    ({ covers, value, measure: whole }) =>
      (covers?.includes(measure) || (covers && whole === measure)) && said.low === said.high && sameNumber(said, value),
  )

/** Weapons are counted over the whole country; said of the main target they are held against that, and the scope is noted. */
function ofTarget(claim: Claim, said: Quantity, bench: Bench): Finding {
  const whole = find({ ...claim, place: bench.event.place }, said, bench)
  return whole.verdict === 'supported' && !whole.reason ? { ...whole, reason: 'scope' } : whole
}

/** Nothing on record for this place: the same measure elsewhere may still explain the number. */
function elsewhere(claim: Claim, said: Quantity, bench: Bench): Finding {
  const { event } = bench
  const union = unionOf(claim, said, bench)
  if (union) return { verdict: 'supported', report: union }
  const part = event.figures.find(
    figure =>
      figure.measure.startsWith(`${claim.measure}.`) &&
      isQuantity(figure.best) &&
      compare(said, figure.best) === 'agrees',
  )
  if (part && said.high === said.low) return { verdict: 'contradicted', reason: 'miscount', other: part, figure: part }
  const other = event.figures.find(
    figure => figure.measure === claim.measure && isQuantity(figure.best) && fitsWell(said, figure.best),
  )
  if (other && claim.place === event.target) return { verdict: 'contradicted', reason: 'scope', other }
  return { verdict: 'unverified' }
}
