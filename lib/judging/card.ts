import type { Annotation } from '../model/annotation.ts'
import type { Card } from '../model/card.ts'
import type { Pack } from '../model/figure.ts'

/** What the overlay shows for a claim, or for an event named without a figure. Undefined where no pack holds the event. */
export function composeCard(_packs: Pack[], _event: string, _claim?: Annotation): Card | undefined {
  return undefined
}
