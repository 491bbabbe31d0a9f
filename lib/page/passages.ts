import type { PageText, Passage, Span } from '../model/annotation.ts'
import { publicationOf } from './article.ts'
import { boxOf, isNextCard, resumes } from './boxes.ts'
import { createCollection, type Place } from './collection.ts'
import { kindOf } from './kinds.ts'
import { entryTime } from './live-entry.ts'
import { lineOf, pieceEnd } from './runs.ts'
import { breathLength, createEffort, descend, elementEffort, type Work } from './slices.ts'
import { childrenOf } from './slots.ts'
import { blockTags, columnHeads, isDataRow } from './tables.ts'
import { createVisibility, isWrittenIn } from './visibility.ts'
import { zoneOf } from './zones.ts'

/** A page as it is read, and the way back from a stretch of it to the DOM. */
export interface ReadPage {
  page: PageText
  /** Where a stretch stands; empty where the page has changed under it. */
  locate(span: Span): StaticRange[]
  /** The block element that holds a passage. */
  block(passage: number): Element | undefined
}

/** Nobody writes a paragraph of so many characters; a text without any blocks is cut after a sentence. */
const longestPassage = 50_000

/** Reads a document into passages, in reading order; each block of inline text is one passage. */
export function readPage(document: Document): ReadPage {
  const reading = readingOf(document)
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value
}

/** The same, breath by breath; the page may change between two. */
export function* readingOf(document: Document): Generator<void, ReadPage> {
  const root = isWrittenIn(document) ? null : document.body
  const isVisible = createVisibility(document)
  const { runs, passages, flush, locate, block } = createCollection(document)
  let sections = 0
  const isTired = createEffort()

  function* readText(node: Text, block: Element, place: Place): Work<void> {
    for (let from = 0; from < node.length; ) {
      const to = pieceEnd(node, from, breathLength)
      runs.add(node, from, to)
      const read = to - from
      from = to
      if (runs.position() > longestPassage) flush(block, place)
      if (isTired(read)) yield
    }
  }

  /** Gives the place where it ended: a heading over other stories holds for what follows it. */
  function* walk(parent: Element | ShadowRoot, block: Element, place: Place): Work<Place> {
    let here = place
    let level = 0
    // Not a copy: of a hundred thousand children that alone would be a long task. What moves meanwhile is read again.
    for (const child of childrenOf(parent)) {
      if (child.nodeType === 3) yield* readText(child as Text, block, here)
      if (child.nodeType !== 1) continue
      if (isTired(elementEffort)) yield
      const element = child as Element
      const box = blockTags.has(element.tagName.toUpperCase()) && place.zone !== 'comment' ? boxOf(element) : undefined
      const ends = level > 0 && (box ? box.level <= level : resumes(element, here.zone))
      if (ends || box?.zone) {
        level = box?.zone ? box.level : 0
        flush(block, here)
        here = box?.zone ? { ...place, zone: box.zone, section: ++sections } : place
      }
      yield enter(element, block, here)
    }
    return here
  }

  function* enter(element: Element, block: Element, place: Place): Work<void> {
    const tag = element.tagName.toUpperCase()
    if (tag === 'BR') runs.breakLine()
    else if (isVisible(element)) {
      if (tag === 'TR' && isDataRow(element)) yield* readRow(element, block, place)
      else if (blockTags.has(tag) || element.shadowRoot) yield* readBlock(element, tag, block, place)
      else yield* readInline(element, tag, block, place)
    }
  }

  function* readInline(element: Element, tag: string, block: Element, place: Place): Work<void> {
    // "4<sup>th</sup>" is one word.
    const isPart = tag === 'SUP' || tag === 'SUB'
    if (tag === 'A' && isNextCard(element)) runs.breakLine()
    if (!isPart) runs.seam()
    yield walk(element, block, place)
    if (!isPart) runs.seam()
  }

  function* readBlock(element: Element, tag: string, block: Element, place: Place): Work<void> {
    flush(block, place)
    const inner = open(element, tag, place)
    flush(element, yield walk(element.shadowRoot ?? element, element, inner))
  }

  function open(element: Element, tag: string, place: Place): Place {
    const zone = zoneOf(element, place.zone)
    const kind = kindOf(tag, place.kind)
    const opensSection =
      tag === 'ARTICLE' || tag === 'SECTION' || zone !== place.zone || (zone !== 'article' && tag === 'LI')
    const at = opensSection || tag === 'LI' || tag === 'DIV' ? entryTime(element, tag) : undefined
    return {
      kind,
      zone,
      section: opensSection || at ? ++sections : place.section,
      ...((at ?? place.at) && { at: at ?? place.at }),
    }
  }

  /** A row of a data table is one passage; each cell knows the words of its headers. */
  function* readRow(element: Element, block: Element, place: Place): Work<void> {
    flush(block, place)
    const found: NonNullable<Passage['cells']> = []
    const columns = columnHeads(element)
    const rowCells = [...element.children].filter(cell => isVisible(cell))
    const rowHead = lineOf(rowCells[0])
    for (const [index, cell] of rowCells.entries()) {
      runs.part()
      const start = runs.position()
      yield walk(cell, element, place)
      const head = [index > 0 ? rowHead : '', columns[index] ?? ''].filter(Boolean).join(' ')
      found.push({ start, end: runs.position(), head })
    }
    flush(element, { ...place, kind: 'row' }, found)
  }

  if (root) {
    const place: Place = { kind: 'text', zone: 'article', section: 0 }
    const inner = open(root, root.tagName.toUpperCase(), place)
    flush(root, yield* descend(walk(root.shadowRoot ?? root, root, inner)))
  }

  return {
    page: {
      lang: (document.documentElement?.getAttribute('lang') ?? '').toLowerCase(),
      ...(yield* publicationOf(document)),
      ...(document.title && { title: document.title }),
      passages,
    },
    locate,
    block,
  }
}
