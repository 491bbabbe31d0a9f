import type { Verdict } from '../model/annotation.ts'
import type { Figure, Pack, PackedEvent } from '../model/figure.ts'
import type { Locale } from '../model/locale.ts'
import type { Reason } from '../model/measure.ts'
import type { IsoDate, Report } from '../model/record.ts'
import type { Others } from './others.ts'

export interface Judgement {
  verdict: Verdict
  reason?: Reason
  /** One plain sentence. */
  explanation: string
}

/** What a judgement rests on. */
export interface Bench {
  /** As it is told in the reader's language: the claim's event and those it is related to, at least. */
  pack: Pack
  event: PackedEvent
  /** The rest of the record. */
  others: Others
  /** The day the page was published, where known. */
  article?: IsoDate
  /** What the explanation is worded in. */
  locale: Locale
}

export type Finding = Omit<Judgement, 'explanation'> & {
  report?: Report
  figure?: Figure
  other?: Figure
  otherNight?: boolean
}
