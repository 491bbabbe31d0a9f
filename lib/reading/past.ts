import type { PageText, Passage } from '../model/annotation.ts'
import type { IsoDate } from '../model/record.ts'
import { findDates } from './dates.ts'
import type { Knowledge, KnownEvent } from './knowledge.ts'
import type { Scene } from './scene.ts'
import { tokenise } from './tokens.ts'

/** Longer than this a line is no note of when the text was changed. */
const note = 120

/** "Last updated: 23 July 2025": the last day of which a text that is kept up may tell; else the day it was published. */
export function lastDay(
  { passages }: PageText,
  article: IsoDate | undefined,
  { language }: Knowledge,
): IsoDate | undefined {
  if (!article) return undefined
  const days = passages
    .filter(({ text }) => text.length <= note && /\bupdated\b/i.test(text) && /\b20\d\d\b/.test(text))
    .flatMap(({ text }) => findDates(tokenise(text), language, undefined))
    .flatMap(({ days, withYear }) => (withYear && days.length === 1 ? days : []))
  return (
    days
      .filter(day => day > article)
      .sort()
      .at(-1) ?? article
  )
}

/** A card on a front page and an entry of a live page have a day of their own. */
export const dayAt = ({ article }: Pick<Scene, 'article'>, { at }: Passage): IsoDate | undefined =>
  at?.slice(0, 10) ?? article

/** Over when the text was last changed: nothing can be told of a night that was still to come. */
export const isPast = ({ until }: Pick<Scene, 'until'>, { end }: KnownEvent): boolean => !until || end <= until
