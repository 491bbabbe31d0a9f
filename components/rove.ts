/** Arrow keys, Home and End move between the members of a list, of which Tab visits one. */
export function rove(event: KeyboardEvent, member: string): void {
  const list = event.currentTarget as HTMLElement
  const all = [...list.querySelectorAll<HTMLElement>(member)]
  const at = all.indexOf(event.target as HTMLElement)
  if (at < 0) return
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key]
  const target = next === undefined ? undefined : all[next]
  if (!target) return
  event.preventDefault()
  target.focus()
}
