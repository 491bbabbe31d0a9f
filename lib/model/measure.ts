/** Why a report differs from the figure. Identifiers are those of the labels a page is scored by. */
export const reasons = [
  'miscount',
  'partial-count',
  'earlier-count',
  'scope',
  'misdated',
  'misattribution',
  'rounded',
] as const

export type Reason = (typeof reasons)[number]

/** What is counted or stated. */
export interface Measure {
  id: string
  /** As a heading in the card: "Shot down". */
  name: string
  unit:
    | 'weapons'
    | 'people'
    | 'places'
    | 'hours'
    | 'minutes'
    | 'tonnes'
    | 'percent'
    | 'kilometres'
    | 'years'
    | 'count'
    | 'none'
  /** `count`: whole things; `extent`: hours, kilometres; `nominal`: a value with wordings instead of a number. */
  kind: 'count' | 'extent' | 'nominal'
  /** A count that only rises while people go on counting (casualties, rubble): an old value is an earlier count. */
  rises?: true
  /** Nominal values and how each language words them: `{ "biden-administration": { "en": ["the Biden administration"] } }`. */
  values?: Record<string, Record<string, string[]>>
}

/** `whole = parts[0] + parts[1] + …`; `rest` names what may be left over and is never silently one of the parts. */
export interface Sum {
  whole: string
  parts: string[]
  rest?: string
}
