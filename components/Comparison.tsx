import type { Card } from '../lib/model/card.ts'
import { VerdictLine } from './VerdictLine.tsx'
import { verdictWords, cardWords as words } from './words.ts'

/** This page beside the record: what a reader sees first. */
export function Comparison({ event, claim }: Pick<Card, 'event' | 'claim'>) {
  if (!claim)
    return (
      <header class="head">
        <p class="verdict" data-kind="mention">
          <VerdictLine kind="mention" />
          {words.event}
        </p>
        <h2 class="title">{event.name}</h2>
      </header>
    )
  const long = Math.max(claim.said.length, claim.record.length) > 12
  return (
    <header class="head">
      <p class="verdict" data-kind={claim.verdict}>
        <VerdictLine kind={claim.verdict} />
        {verdictWords[claim.verdict]}
      </p>
      <h2 class="measure">{claim.label}</h2>
      <p class="event">{event.name}</p>
      <dl class={long ? 'sides long' : 'sides'} data-kind={claim.verdict}>
        <div class="said">
          <dt>{words.thisPage}</dt>
          <dd>{claim.said}</dd>
        </div>
        <div>
          <dt>{words.theRecord}</dt>
          <dd class={claim.record ? undefined : 'none'}>{claim.record || words.noRecord}</dd>
        </div>
      </dl>
    </header>
  )
}
