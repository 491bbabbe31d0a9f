import type { Card } from '../lib/model/card.ts'
import { snake } from '../lib/model/locale.ts'
import { useLocale } from './locale.ts'

/** Whose count the record's is, and how good it is. */
export function Whose({ claim: { whose, standing } }: { claim: NonNullable<Card['claim']> }) {
  const { say } = useLocale()
  return whose ? (
    <p class="whose">
      <b>{whose}</b>
      {standing && `: ${say(`card_standing_${snake(standing)}`)}`}
    </p>
  ) : null
}
