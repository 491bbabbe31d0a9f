import type { IsoDate } from './record.ts'

/** Name forms by language: `{ "en": ["Kyiv", "Kiev"], "uk": ["Київ"] }`. */
export type Forms = Record<string, string[]>

/** A place is known by its English name, which labels use as its identifier: "Kyiv", "Kyiv Oblast". */
export interface Place {
  name: string
  kind: 'country' | 'oblast' | 'city' | 'district' | 'town' | 'site'
  within?: string
  forms: Forms
}

/** Who originally said something. */
export interface Voice {
  id: string
  name: string
  /** The voice whose organ it is: the State Emergency Service is an organ of the state of Ukraine. */
  organOf?: string
  /** The voice whose data it counts again: AP's monthly sum rests on the Ukrainian Air Force's posts. */
  basedOn?: string
  forms?: Forms
}

export interface Person {
  id: string
  name: string
  forms: Forms
  /** Offices with their dates; `office` is a value of the measure `office`. An absent `to` is still held. */
  offices: { office: string; from: IsoDate; to?: IsoDate }[]
}

/** Who published. */
export interface Source {
  id: string
  publisher: string
  title?: string
  date?: IsoDate
  url?: string
  /** What a reader should know of it: a repost, a machine translation, publisher unknown. */
  note?: string
}
