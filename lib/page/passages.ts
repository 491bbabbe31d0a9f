import type { PageText, Passage, Span } from '../model/annotation.ts'
import type { IsoTime } from '../model/record.ts'
import { readPublication } from './article.ts'
import { boxOf, isNextCard, pointsElsewhere, resumes } from './boxes.ts'
import { kindOf } from './kinds.ts'
import { entryTime } from './live-entry.ts'
import { locate } from './locate.ts'
import { createRuns, lineOf, type Run } from './runs.ts'
import { childrenOf } from './slots.ts'
import { blockTags, columnHeads, isDataRow } from './tables.ts'
import { createVisibility } from './visibility.ts'
import { zoneOf } from './zones.ts'

/** A page as it is read, and the way back from a stretch of it to the DOM. */
export interface ReadPage {
  page: PageText
  /** Where a stretch stands; empty where the page has changed under it. */
  locate(span: Span): StaticRange[]
  /** The block element that holds a passage. */
  block(passage: number): Element | undefined
}

interface Place {
  kind: Passage['kind']
  zone: Passage['zone']
  section: number
  at?: IsoTime
}

/** Reads a document into passages, in reading order; each block of inline text is one passage. */
export function readPage(document: Document, root: Element | null = document.body): ReadPage {
  const isVisible = createVisibility(document)
  const runs = createRuns()
  const passages: Passage[] = []
  const traces: { runs: Run[]; block: Element }[] = []
  let sections = 0
  let cells: Passage['cells']

  function flush(block: Element, place: Place): void {
    const taken = runs.take()
    if (!taken.text) return
    const { kind, section, at } = place
    const zone = place.zone === 'article' && pointsElsewhere(taken.text) ? 'aside' : place.zone
    passages.push({
      id: passages.length,
      text: taken.text,
      kind,
      zone,
      section,
      ...(at && { at }),
      ...(cells && { cells }),
    })
    traces.push({ runs: taken.runs, block })
  }

  /** Gives the place where it ended: a heading over other stories holds for what follows it. */
  function walk(parent: Element | ShadowRoot, block: Element, place: Place): Place {
    let here = place
    let level = 0
    for (const child of childrenOf(parent)) {
      if (child.nodeType === 3) runs.add(child as Text)
      if (child.nodeType !== 1) continue
      const element = child as Element
      const box = blockTags.has(element.tagName) && place.zone !== 'comment' ? boxOf(element) : undefined
      const ends = level > 0 && (box ? box.level <= level : resumes(element, here.zone))
      if (ends || box?.zone) {
        level = box?.zone ? box.level : 0
        flush(block, here)
        here = box?.zone ? { ...place, zone: box.zone, section: ++sections } : place
      }
      enter(element, block, here)
    }
    return here
  }

  function enter(element: Element, block: Element, place: Place): void {
    const tag = element.tagName.toUpperCase()
    if (tag === 'BR') runs.breakLine()
    else if (isVisible(element)) {
      if (tag === 'TR' && isDataRow(element)) readRow(element, block, place)
      else if (blockTags.has(tag) || element.shadowRoot) readBlock(element, tag, block, place)
      else readInline(element, tag, block, place)
    }
  }

  function readInline(element: Element, tag: string, block: Element, place: Place): void {
    // "4<sup>th</sup>" is one word.
    const isPart = tag === 'SUP' || tag === 'SUB'
    if (tag === 'A' && isNextCard(element)) runs.breakLine()
    if (!isPart) runs.seam()
    walk(element, block, place)
    if (!isPart) runs.seam()
  }

  function readBlock(element: Element, tag: string, block: Element, place: Place): void {
    flush(block, place)
    const inner = open(element, tag, place)
    flush(element, walk(element.shadowRoot ?? element, element, inner))
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
  function readRow(element: Element, block: Element, place: Place): void {
    flush(block, place)
    const found: NonNullable<Passage['cells']> = []
    const columns = columnHeads(element)
    const rowCells = [...element.children].filter(cell => isVisible(cell))
    const rowHead = lineOf(rowCells[0])
    rowCells.forEach((cell, index) => {
      runs.part()
      const start = runs.position()
      walk(cell, element, place)
      const head = [index > 0 ? rowHead : '', columns[index] ?? ''].filter(Boolean).join(' ')
      found.push({ start, end: runs.position(), head })
    })
    cells = found
    flush(element, { ...place, kind: 'row' })
    cells = undefined
  }

  if (root) {
    const place: Place = { kind: 'text', zone: 'article', section: 0 }
    const inner = open(root, root.tagName.toUpperCase(), place)
    flush(root, walk(root.shadowRoot ?? root, root, inner))
  }

  return {
    page: {
      lang: (document.documentElement?.getAttribute('lang') ?? '').toLowerCase(),
      ...readPublication(document),
      ...(document.title && { title: document.title }),
      passages,
    },
    locate: span => locate(document, traces[span.passage]?.runs, span),
    block: passage => traces[passage]?.block,
  }
}
