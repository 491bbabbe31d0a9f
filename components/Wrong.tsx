import { useRef, useState } from 'preact/hooks'
import { useLocale } from './locale.ts'

/** A reader finds the mark wrong: what would be reported is shown, copied, and the mark goes. Nothing is sent. */
export function Wrong({ report, onWrong }: { report: string; onWrong: () => void }) {
  const { say } = useLocale()
  const [told, setTold] = useState('')
  const text = useRef<HTMLTextAreaElement>(null)

  async function copy(): Promise<void> {
    const copied = await (navigator.clipboard?.writeText(report) ?? Promise.reject()).then(
      () => true,
      // A page without a secure connection has no clipboard, another may forbid it: what is selected can still be copied.
      () => false,
    )
    setTold(say(copied || copySelected() ? 'card_wrongDone' : 'card_wrongNotCopied'))
    onWrong()
  }

  function copySelected(): boolean {
    text.current?.select()
    return document.execCommand('copy')
  }

  return (
    // What opens at the end of the first view is to be seen without looking for it.
    <details
      class="why wrong"
      onToggle={({ currentTarget }) => currentTarget.open && currentTarget.scrollIntoView({ block: 'nearest' })}
    >
      <summary>{say('card_wrong')}</summary>
      <p>{say('card_wrongLead')}</p>
      <textarea ref={text} readOnly rows={4} aria-label={say('card_wrongReport')} value={report} />
      {!told && (
        <button type="button" class="link" onClick={() => void copy()}>
          {say('card_wrongCopy')}
        </button>
      )}
      <p role="status">{told}</p>
    </details>
  )
}
