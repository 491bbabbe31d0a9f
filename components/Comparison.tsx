import type { Card } from '../lib/model/card.ts'
import { useLocale } from './locale.ts'
import { Sides } from './Sides.tsx'
import { VerdictLine } from './VerdictLine.tsx'

/** This page beside the record: what a reader sees first. */
export function Comparison({ event, claim }: Pick<Card, 'event' | 'claim'>) {
  const { say } = useLocale()
  if (!claim)
    return (
      <header class="head">
        <p class="verdict" data-kind="mention">
          <VerdictLine kind="mention" />
          {say('card_event')}
        </p>
        <h2 class="title">{event.name}</h2>
      </header>
    )
  return (
    <header class="head">
      <p class="verdict" data-kind={claim.verdict}>
        <VerdictLine kind={claim.verdict} />
        {say(`card_verdict_${claim.verdict}`)}
      </p>
      <h2 class="measure">{claim.label}</h2>
      <p class="event">{event.name}</p>
      <Sides claim={claim} />
    </header>
  )
}
