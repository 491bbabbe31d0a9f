import type { PageText, Reading } from './model/annotation.ts'
import type { Pack } from './model/figure.ts'

/** The whole thought: passages → claims → judged against the record. Pure and total: any text in, no throw. */
export function annotate(page: PageText, packs: Pack[]): Reading {
  void packs
  return { lang: page.lang, events: [], annotations: [], mentions: [] }
}
