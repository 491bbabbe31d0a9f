import type { Annotation } from '../model/annotation.ts'
import type { DotsPicture, Picture, StepsPicture } from '../model/card.ts'
import type { Pack, PackedEvent } from '../model/figure.ts'
import type { Locale } from '../model/locale.ts'
import { placed } from './card-words.ts'
import { nameOf, outcome, sumOf } from './sum-picture.ts'
import { placeWords } from './told-in.ts'

/** The one picture that tells most for a claim: the toll as steps, the sum as a bar, or the reports as dots. */
export function pictureOf(
  pack: Pack,
  event: PackedEvent,
  claim: Annotation | undefined,
  locale: Locale,
): Picture | undefined {
  if (!claim)
    return outcome(event, undefined, locale) ?? steps(pack, event, 'injured', event.target ?? event.place, locale)
  const rises = pack.measures.find(({ id }) => id === claim.measure)?.rises
  if (rises) return steps(pack, event, claim.measure, claim.place, locale, claim) ?? dots(pack, event, claim, locale)
  return sumOf(pack, event, claim, locale) ?? dots(pack, event, claim, locale)
}

/** The toll over time, each step with who counted. */
export function steps(
  pack: Pack,
  event: PackedEvent,
  measure: string,
  place: string,
  locale: Locale,
  claim?: Annotation,
): StepsPicture | undefined {
  const found = event.reports
    .filter(
      report =>
        report.measure === measure &&
        report.place === place &&
        (!report.reason || report.reason === 'earlier-count' || report.reason === 'disputed'),
    )
    .flatMap(report =>
      typeof report.value === 'string'
        ? []
        : [
            {
              at: report.asOf,
              value: report.value.low,
              who: pack.voices.find(({ id }) => id === report.voice)?.name ?? '',
            },
          ],
    )
    .sort((a, b) => a.at.localeCompare(b.at) || a.value - b.value)
  const rising: typeof found = []
  for (const step of found) if (step.value > (rising.at(-1)?.value ?? -1)) rising.push(step)
  if (rising.length < 2) return undefined
  const page = claim?.quantity && {
    said: {
      ...(claim.asOf && { at: claim.asOf }),
      low: claim.quantity.low,
      ...(claim.quantity.high !== undefined && { high: claim.quantity.high }),
    },
  }
  return {
    kind: 'steps',
    label: placed(nameOf(pack, measure), placeWords(place, pack, locale)),
    steps: rising,
    ...page,
  }
}

/** Reports of one measure as dots on a line, by voice. */
export function dots(
  pack: Pack,
  event: PackedEvent,
  claim: Pick<Annotation, 'measure' | 'place' | 'quantity'> & { verdict?: Annotation['verdict'] },
  locale: Locale,
): DotsPicture | undefined {
  const unit = pack.measures.find(({ id }) => id === claim.measure)?.unit
  const seen = new Set<string>()
  const all = event.reports.filter(
    report => report.measure === claim.measure && (report.place === claim.place || claim.measure === 'duration'),
  )
  // Where the record cannot choose, between which reports: not those that it knows to be of something else.
  const open = all.filter(({ place, reason }) => place === claim.place && (!reason || reason === 'disputed'))
  const found = (claim.verdict === 'disputed' && open.length > 1 ? open : all)
    .flatMap(report => {
      if (typeof report.value === 'string') return []
      const who =
        pack.voices.find(({ id }) => id === report.voice)?.name ??
        pack.sources.find(({ id }) => id === report.source)?.publisher ??
        ''
      const key = `${report.value.low} ${who}`
      if (seen.has(key)) return []
      seen.add(key)
      return [
        {
          value: report.value.low,
          ...(report.value.high !== undefined && report.value.high !== report.value.low && { high: report.value.high }),
          who,
          ...(report.variant && { what: report.variant }),
        },
      ]
    })
    .sort((a, b) => a.value - b.value)
  if (found.length < 2) return undefined
  const { quantity } = claim
  return {
    kind: 'dots',
    label: placed(nameOf(pack, claim.measure), placeWords(claim.place, pack, locale)),
    unit: !unit || unit === 'none' || unit === 'count' ? '' : locale.say(`scale_${unit}`),
    dots: found,
    ...(quantity && { said: { low: quantity.low, ...(quantity.high !== undefined && { high: quantity.high }) } }),
  }
}
