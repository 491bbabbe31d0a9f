import type { Card } from '../lib/model/card.ts'
import { useLocale } from './locale.ts'

/** Characters of a value beyond which it is set smaller. */
const short = 12

/** This page beside the record. */
export function Sides({ claim: { said, record, verdict } }: { claim: NonNullable<Card['claim']> }) {
  const { say } = useLocale()
  const isLong = Math.max(said.length, record.length) > short
  return (
    <dl class={isLong ? 'sides long' : 'sides'} data-kind={verdict}>
      <div class="said">
        <dt>{say('card_thisPage')}</dt>
        <dd>{said}</dd>
      </div>
      <div>
        <dt>{say('card_theRecord')}</dt>
        <dd class={record ? undefined : 'none'}>{record || say('card_noRecord')}</dd>
      </div>
    </dl>
  )
}
