/** A row of data: at least two cells, none of which holds blocks (a table used for layout is read like any block). */
export function isDataRow(row: Element): boolean {
  const cells = [...row.children].filter(cell => /^T[DH]$/i.test(cell.tagName))
  return (
    cells.length > 1 &&
    cells.every(cell => ![...cell.querySelectorAll('*')].some(inner => blockTags.has(inner.tagName.toUpperCase())))
  )
}

export function columnHeads(row: Element): string[] {
  const table = row.closest('table')
  const heads = table?.querySelector('tr')
  if (!heads || heads === row || ![...heads.children].every(cell => cell.tagName.toUpperCase() === 'TH')) return []
  return [...heads.children].map(cell => (cell.textContent ?? '').trim().replace(/\s+/g, ' '))
}

export const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
