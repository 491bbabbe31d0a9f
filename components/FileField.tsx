/** A file to choose, read at once. The browser's own button would speak the browser's language, and name no file once it is read. */
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
  <div class="file">
    <label class="link">
      {label}
      <input
        type="file"
        class="hidden"
        name={name}
        accept=".json,application/json"
        aria-describedby={note && `${name}-note`}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onFile(file)
          // So that the same file, mended, can be chosen again.
          currentTarget.value = ''
        }}
      />
    </label>
    {note && <small id={`${name}-note`}>{note}</small>}
  </div>
)
