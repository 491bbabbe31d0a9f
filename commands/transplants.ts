import { annotate } from '../lib/annotate.ts'
import type { Pack } from '../lib/model/figure.ts'
import { type Way, ways } from './dating.ts'
import type { Label } from './label.ts'
import { toLine } from './line.ts'
import type { SavedPage } from './saved-pages.ts'
import { type PageScore, scorePage } from './score.ts'
import { openShell } from './shell.ts'
import { type Graft, transplant } from './transplant.ts'

export interface LabelledArticle {
  page: string
  label: Label
  article: Graft
}

/** How each labelled article is scored in other pages' markup, by way of dating. */
export type Transplanted = Map<Way, PageScore[]>

/**
 * Sets each article into `perPage` saved pages. They are gone through in turn, so that the choice is the same in every
 * run and none serves more often than another; one without article text gives no transplant.
 */
export function transplantAll(
  articles: LabelledArticle[],
  shells: SavedPage[],
  perPage: number,
  packs: Pack[],
): Transplanted {
  const scores: Transplanted = new Map(ways.map(way => [way, []]))
  const turns = articles.map((_, index) => index * perPage)
  shells.forEach(({ name, path }, at) => {
    const guests = articles.filter((_, index) => isTurn(at, turns[index]!, perPage, shells.length))
    const shell = guests.length ? openShell(path) : undefined
    if (!shell) return
    for (const { page, label, article } of guests) {
      for (const { way, page: text } of transplant(shell, article))
        scores.get(way)!.push(scorePage(`${page} in ${name}, ${way}`, label, toLine(page, annotate(text, packs))))
    }
    shell.close()
  })
  return scores
}

const isTurn = (at: number, first: number, count: number, all: number): boolean =>
  (at - (first % all) + all) % all < count
