import type { Passage } from '../model/annotation.ts'
import { lineOf } from './runs.ts'

type Zone = Passage['zone']

/** Headings that sites put over other stories where no class name tells. A whole heading only: "More attacks on Kyiv" is the article's. */
const overStories =
  /^(related( (articles?|stories|news|content|coverage|topics|links|reading|posts))?|more (stories|news|articles|coverage|headlines)( .{0,30})?|more (on this( story| topic)?|like this|from .{1,40}|to (read|explore))|read (more|next|also|this next)|also read|see also|most (read|popular|viewed|shared|commented)|recommended( .{0,30})?|you (may|might) (also|have) .{1,30}|trending( now)?|popular( .{0,20})?|top stories|what to read next|up next|editor'?s'? (picks?|choice)|don't miss|sponsored( .{0,20})?|from our partners|around the web)\s*[:»›>]?$/i
const overComments =
  /^((\d+|all|latest|top|readers?'?) )?(comments?|responses|replies)( ?\(?\d+\)?)?$|^(leave|post|write|add) a (comment|reply)$|^join the (discussion|conversation)$|^what do you think\?$/i

/** The zone that a heading opens for what follows it in its box, and the level that ends it; a heading without one ends others. */
export interface Box {
  level: number
  zone?: Zone
}

/** What an element says as a heading: itself, or the only thing in it. */
export function boxOf(element: Element): Box | undefined {
  let heading = element
  while (heading.childElementCount === 1 && !isHeading(heading)) heading = heading.firstElementChild as Element
  if (!isHeading(heading)) return undefined
  const text = foldText(heading)
  if (heading !== element && text.length !== foldText(element).length) return undefined
  const zone =
    text.length > 60 ? undefined : overComments.test(text) ? 'comment' : overStories.test(text) ? 'aside' : undefined
  return { level: Number(heading.tagName[1]), ...(zone && { zone }) }
}

/** No list of other stories goes on around the headline, nor through a paragraph of prose beside it: the article goes on. */
export const resumes = (element: Element, zone: Zone): boolean =>
  element.querySelector('h1') !== null || (zone === 'aside' && element.localName === 'p' && isProse(element))

const isProse = (element: Element): boolean =>
  foldText(element).length > 120 &&
  [...element.querySelectorAll('a')].every(link => foldText(link).length < foldText(element).length / 2)

const isHeading = ({ tagName }: Element): boolean => /^H[1-6]$/i.test(tagName)
const foldText = (element: Element): string => lineOf(element).replaceAll('’', "'")

const pointer = /^(read (more|also|next)|also read|see also|related|more on this|watch|listen)\s*[:|»›]/i

/** "READ MORE: Two killed in …": a line of the text that points to another story. */
export const pointsElsewhere = (text: string): boolean => text.length < 250 && pointer.test(text)

/** A link with so much text is a card with a story, not a word of a sentence. */
const cardLength = 20

/** Two links with nothing between them are cards that are drawn apart. */
export const isNextCard = (link: Element): boolean =>
  (link.previousSibling as Element | null)?.localName === 'a' && (link.textContent ?? '').trim().length >= cardLength
