import { bundledPack } from '../commands/record.ts'
import { annotate } from '../lib/annotate.ts'
import { page } from './page-of.ts'

export const packs = [bundledPack()]

/** Every mark on a page of these passages: its words, what they count, where and how many, and the verdict. */
export const marked = (texts: string[], published: string): string[] =>
  annotate(page(texts, published), packs)
    .annotations.filter(({ mark }) => mark)
    .map(({ quote, measure, place, quantity, verdict }) =>
      [quote, measure, place, quantity && (quantity.low || `to ${quantity.high}`), verdict].filter(Boolean).join(' | '),
    )

export const july4 = 'Russia launched 539 drones and 11 missiles at Ukraine overnight, its air force said in Kyiv.'
export const june29 = 'Russia launched 477 drones and 60 missiles at Ukraine overnight, its air force said in Kyiv.'
export const july19 = 'Russia launched 344 drones and 35 missiles at Ukraine overnight, its air force said in Kyiv.'
export const july21 = 'Russia launched 426 drones and 24 missiles at Ukraine overnight, its air force said in Kyiv.'

/** What the sentences say beside the one that the page opens with. */
export const beside = (opening: string, text: string, published: string) => marked([opening, text], published).slice(2)
