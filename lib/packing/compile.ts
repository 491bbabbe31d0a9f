import { placeOf } from '../judging/grouping.ts'
import { figures } from '../judging/standing.ts'
import type { Pack, PackedEvent } from '../model/figure.ts'
import type { Dataset, NewsEvent } from '../model/record.ts'
import { anchorsOf, type GateWords } from './anchors.ts'

/** A record made searchable. The one compiler, at build and at import; the result is plain JSON. */
export function compile(dataset: Dataset, languages: GateWords[]): Pack {
  return {
    format: 1,
    ...dataset,
    events: dataset.events.map(event => packed(event, dataset)),
    anchors: anchorsOf(dataset, languages),
  }
}

/** Every report gets its place, so that no reader of a pack need know the default; examples are proofs for us and never ship. */
function packed({ examples: _, ...event }: NewsEvent, dataset: Dataset): PackedEvent {
  const reports = event.reports.map(report => ({ ...report, place: placeOf(report, event, dataset) }))
  return { ...event, reports, figures: figures(event, dataset) }
}
