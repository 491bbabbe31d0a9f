/** Where the reader is in the panel, kept over its two views. */

let listScroll = 0

/** After the view has changed: a dossier opens at its top or at a part or row of it; the list is as it was left. */
export function goToList(): void {
  scrollTo(0, listScroll)
  const stop =
    document.querySelector<HTMLElement>('.row[aria-expanded=true], .results button') ?? document.querySelector('input')
  stop?.focus({ preventScroll: true })
}

export const leaveList = (): void => {
  listScroll = scrollY
}

export function goToDossier(at?: string): void {
  const pane = document.querySelector<HTMLElement>('.desk > .dossier')
  const row = at && pane?.querySelector(`[data-address="${CSS.escape(at)}"], [data-at="${CSS.escape(at)}"]`)
  const part = at && (row || pane?.querySelector(`#${CSS.escape(at)}`))
  for (const each of document.querySelectorAll('.sought')) each.classList.remove('sought')
  if (row) row.classList.add('sought')
  pane?.focus({ preventScroll: true })
  if (part) part.scrollIntoView({ block: row ? 'center' : 'start' })
  else scrollTo(0, 0)
}
