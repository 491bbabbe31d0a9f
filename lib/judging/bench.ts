import type { Verdict } from '../model/annotation.ts'
import type { Figure, Pack, PackedEvent } from '../model/figure.ts'
import type { Locale } from '../model/locale.ts'
import type { Reason } from '../model/measure.ts'
import type { IsoDate, Report } from '../model/record.ts'

export interface Judgement {
  verdict: Verdict
  reason?: Reason
  /** One plain sentence. */
  explanation: string
}

/** What a judgement rests on. */
export interface Bench {
  /** As it is told in the reader's language. */
  pack: Pack
  event: PackedEvent
  /** The day the page was published, where known. */
  article?: IsoDate
  /** What the explanation is worded in. */
  locale: Locale
}

export type Finding = Omit<Judgement, 'explanation'> & { report?: Report; figure?: Figure; other?: Figure }
