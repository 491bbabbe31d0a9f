import { useLocale } from './locale.ts'
import { VerdictLine } from './VerdictLine.tsx'

/** Said in the first card alone: what the lines under a text mean. */
export function Hint({ onRead }: { onRead: () => void }) {
  const { say } = useLocale()
  return (
    <aside class="hint" aria-label={say('card_hint')}>
      <p>{say('card_hint')}</p>
      <ul>
        {(['supported', 'outdated', 'contradicted'] as const).map(kind => (
          <li key={kind} data-kind={kind}>
            <VerdictLine kind={kind} /> {say(`card_hint_${kind}`)}
          </li>
        ))}
      </ul>
      <button type="button" onClick={onRead}>
        {say('card_hintRead')}
      </button>
    </aside>
  )
}
