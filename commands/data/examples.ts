import type { annotate } from '../../lib/annotate.ts'
import type { Annotation, PageText } from '../../lib/model/annotation.ts'
import type { Pack } from '../../lib/model/figure.ts'
import type { Dataset, Example, NewsEvent } from '../../lib/model/record.ts'

/** What reading an event's own examples gives that the example does not expect, a line each. */
export function misreadExamples({ events }: Dataset, pack: Pack, read: typeof annotate): string[] {
  return events.flatMap(event =>
    (event.examples ?? []).flatMap((example, i) =>
      misread(event, example, pack, read).map(error => `events/${event.id}.json: examples[${i}]: ${error}`),
    ),
  )
}

function misread(event: NewsEvent, { text, published, claims }: Example, pack: Pack, read: typeof annotate): string[] {
  const page: PageText = {
    lang: 'en',
    published,
    passages: [{ id: 0, text, kind: 'text', zone: 'article', section: 0 }],
  }
  const found = read(page, [pack]).annotations.filter(annotation => annotation.event === event.id)
  const missed = claims.flatMap(({ quote, measure, verdict, reason }) => {
    const about = found.filter(annotation => touches(annotation, quote))
    const right = about.some(
      each => each.measure === measure && each.verdict === verdict && (!reason || each.reason === reason),
    )
    const expected = [measure, verdict, reason].filter(Boolean).join(' ')
    return right ? [] : [`"${quote}": found ${about.map(said).join(' and ') || 'no claim'}, expected ${expected}`]
  })
  const extra = claims.length === 0 ? found.map(each => `"${each.quote}": found ${said(each)}, expected no claim`) : []
  return [...missed, ...extra]
}

const touches = ({ quote }: Annotation, expected: string) => quote.includes(expected) || expected.includes(quote)
const said = ({ measure, verdict, reason }: Annotation) => [measure, verdict, reason].filter(Boolean).join(' ')
