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

/** An event's examples are proofs for us; they never ship. */
function packed({ examples: _, ...event }: NewsEvent, dataset: Dataset): PackedEvent {
  return { ...event, figures: figures(event, dataset) }
}
