import { lineOf } from './runs.ts'

/** Longer text in a cell is no datum: the table lays out the page. */
const longestCell = 200

/** A row of data: at least two cells, none of which holds blocks or a paragraph's text (a table used for layout is read like any block). */
export function isDataRow(row: Element): boolean {
  if (/^(presentation|none)$/.test(row.closest('table')?.getAttribute('role') ?? '')) return false
  const cells = cellsOf(row)
  return (
    cells.length > 1 &&
    cells.every(
      cell =>
        (cell.textContent ?? '').length < longestCell &&
        ![...cell.querySelectorAll('*')].some(inner => blockTags.has(inner.tagName.toUpperCase())),
    )
  )
}

/** The heads of a row's columns: the last row of heads alone above the data that has as many cells. */
export function columnHeads(row: Element): string[] {
  let heads: Element[] = []
  // A live list finds only the rows that are looked at: a table of ten thousand is not gathered for each of them.
  for (const each of row.closest('table')?.getElementsByTagName('tr') ?? []) {
    const cells = cellsOf(each)
    if (each === row || !cells.every(cell => cell.tagName.toUpperCase() === 'TH')) break
    if (cells.length === cellsOf(row).length) heads = cells
  }
  return heads.map(lineOf)
}

const cellsOf = (row: Element): Element[] => [...row.children].filter(cell => /^T[DH]$/i.test(cell.tagName))

export const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
