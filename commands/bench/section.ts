/** What is measured under one name of `npm run bench`. */
export interface Section {
  /** One line of help. */
  about: string
  /** Of the pages in a folder; of the project's own without one. */
  measure(folder: string | undefined, rounds: number): Promise<Measured>
}

export interface Measured {
  title: string
  /** On what it was measured, a line each. */
  conditions: string[]
  groups: Group[]
  targets: Target[]
}

/** Rows of one table: what each way took. */
export interface Group {
  name: string
  pages: number
  characters: number
  rows: Row[]
}

export interface Row {
  name: string
  /** Milliseconds: of the median page, and of a million characters. */
  page: number
  million: number
  /** How many times the first row's time, over all the text; on the median page; on the page where it is least. */
  times: number
  timesOnPage: number
  timesAtLeast: number
}

export interface Target {
  name: string
  /** Absent where there is no bar, and it is only told. */
  wanted?: number
  reached: number
  /** The bar is one that is not to be passed; else one that is to be reached. */
  isMost?: boolean
  unit?: string
}

export const isReached = ({ wanted, reached, isMost }: Target): boolean =>
  wanted === undefined || (isMost ? reached <= wanted : reached >= wanted)
