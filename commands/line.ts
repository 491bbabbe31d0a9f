import type { Annotation, Mention, Reading, Span, Verdict } from '../lib/model/annotation.ts'

/** What `annotate --json` prints of a page, one line each; `docs/annotation.schema.json` describes it. */
export interface Line {
  page: string
  lang: string
  date: string | null
  events: string[]
  annotations: AnnotationLine[]
  mentions: { quote: string; prefix: string; suffix: string; event: string }[]
}

export interface AnnotationLine {
  quote: string
  prefix: string
  suffix: string
  event: string
  measure: string
  place: string
  /** Both absent for a nominal fact; `high: null` where it is open, both null where the text commits to no number. */
  low?: number | null
  high?: number | null
  value?: string
  subject?: string
  verdict: Verdict
  reason?: string
  mark: boolean
}

export function toLine(page: string, reading: Reading): Line {
  return {
    page,
    lang: reading.lang,
    date: reading.date ?? null,
    events: reading.events,
    annotations: [...reading.annotations].sort(inReadingOrder).map(annotationLine),
    mentions: [...reading.mentions].sort(inReadingOrder).map(mentionLine),
  }
}

function annotationLine({
  quote,
  prefix,
  suffix,
  event,
  measure,
  place,
  subject,
  verdict,
  reason,
  mark,
  ...said
}: Annotation): AnnotationLine {
  const stated = said.value === undefined ? bounds(said) : { value: said.value }
  return {
    ...{ quote, prefix, suffix, event, measure, place, ...stated },
    ...(subject !== undefined && { subject }),
    verdict,
    ...(reason !== undefined && { reason }),
    mark,
  }
}

const bounds = ({ quantity }: Pick<Annotation, 'quantity'>) => ({
  low: quantity?.low ?? null,
  high: quantity?.high ?? null,
})
const mentionLine = ({ quote, prefix, suffix, event }: Mention) => ({ quote, prefix, suffix, event })

export const inReadingOrder = (a: { span: Span }, b: { span: Span }): number =>
  a.span.passage - b.span.passage || a.span.start - b.span.start || a.span.end - b.span.end
