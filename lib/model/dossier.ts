import type { Card, FigureRow, Picture, SourceRow } from './card.ts'
import type { Excerpt } from './excerpt.ts'

/** Everything on record about an event, in full: what the panel shows and what is printed. */
export interface Dossier extends Omit<Card, 'picture' | 'figures' | 'timeline'> {
  pictures: Picture[]
  /** `cite`: which of `cited` prints it, counted from 1. */
  figures: (FigureRow & { cite?: number })[]
  timeline: (Card['timeline'][number] & { cite?: number })[]
  /** As few sources as give every figure and every step: what a printed page has room for. */
  cited: SourceRow[]
}

/** A finding of a page with its event's dossier, and as it is taken along. */
export interface FindingInFull {
  dossier: Dossier
  excerpt: Excerpt
}
