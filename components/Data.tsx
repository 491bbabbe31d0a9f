import { useState } from 'preact/hooks'
import { FileField } from './FileField.tsx'
import { useLocale } from './locale.ts'
import { type Outcome, Told } from './Told.tsx'

export interface DataProps {
  told?: Outcome
  onExport: () => void
  onImport: (file: File) => void
  onErase: () => void
}

/** Settings as a file, out and in; and the way to forget everything. */
export function Data({ told, onExport, onImport, onErase }: DataProps) {
  const { say } = useLocale()
  const [asked, setAsked] = useState(false)
  return (
    <section aria-labelledby="data">
      <h2 id="data">{say('options_data')}</h2>
      <p class="quiet">{say('options_dataNote')}</p>
      <button type="button" class="link" data-action="export" onClick={onExport}>
        {say('options_export')}
      </button>
      <FileField label={say('options_import')} name="settings" onFile={onImport} />
      {asked ? (
        <fieldset class="sure" aria-labelledby="sure">
          <p id="sure">{say('options_eraseSure')}</p>
          <button
            type="button"
            class="button"
            data-action="erase"
            onClick={() => {
              setAsked(false)
              onErase()
            }}
          >
            {say('options_eraseDo')}
          </button>
          <button type="button" class="link" onClick={() => setAsked(false)}>
            {say('options_eraseNot')}
          </button>
        </fieldset>
      ) : (
        <button type="button" class="link" data-action="ask" onClick={() => setAsked(true)}>
          {say('options_erase')}
        </button>
      )}
      <Told told={told} />
    </section>
  )
}
