/** On or off, at once. */
export function Switch({
  label,
  note,
  on,
  onSwitch,
}: {
  label: string
  note?: string
  on: boolean
  onSwitch: (on: boolean) => void
}) {
  return (
    <label class="switch">
      <span>
        {label}
        {note && <small>{note}</small>}
      </span>
      <input type="checkbox" checked={on} onChange={event => onSwitch(event.currentTarget.checked)} />
    </label>
  )
}
