/** A file to choose, read at once. */
export const FileField = ({
  label,
  note,
  name,
  onFile,
}: {
  label: string
  note?: string
  name: string
  onFile: (file: File) => void
}) => (
  <label class="file">
    <span>{label}</span>
    {note && <small>{note}</small>}
    <input
      type="file"
      name={name}
      accept=".json,application/json"
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? []
        if (file) onFile(file)
        // So that the same file, mended, can be chosen again.
        currentTarget.value = ''
      }}
    />
  </label>
)
