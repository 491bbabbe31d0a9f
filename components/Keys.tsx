import type { Key } from '../lib/model/locale.ts'
import { useLocale } from './locale.ts'

export interface KeysProps {
  /** As the browser holds them; without a combination, none is set. */
  commands: { name: string; description: string; keys: string }[]
  browser: 'Chrome' | 'Firefox'
  onChangeKeys: () => void
}

/** In the order of use, and in the reader's language: the browser gives its own. */
const names = new Map<string, Key>([
  ['next-claim', 'manifest_next'],
  ['previous-claim', 'manifest_previous'],
  ['open-panel', 'manifest_panel'],
])
const order = [...names.keys()]

/** What can be done from the keyboard, with the keys that really do it. */
export function Keys({ commands, browser, onChangeKeys }: KeysProps) {
  const { say } = useLocale()
  const sorted = [...commands].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{say('options_keys')}</h2>
      <dl class="keys">
        {sorted.map(({ name, description, keys }) => (
          <div key={name} data-command={name}>
            <dt>{names.has(name) ? say(names.get(name)!) : description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <small>{say('options_keysNone')}</small>}</dd>
          </div>
        ))}
        <div>
          <dt>{say('options_keysEscape')}</dt>
          <dd>
            <kbd>{say('options_keysEscapeKey')}</kbd>
          </dd>
        </div>
        <div>
          <dt>{say('options_keysArrows')}</dt>
          <dd>
            <kbd>←</kbd> <kbd>→</kbd>
          </dd>
        </div>
      </dl>
      <p class="quiet">{say(`options_keysWhere_${browser}`)}</p>
      <button type="button" class="link" onClick={onChangeKeys}>
        {say('options_keysChange')}
      </button>
    </section>
  )
}
