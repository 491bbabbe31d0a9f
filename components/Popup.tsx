import { type Verdict, verdicts } from '../lib/model/annotation.ts'
import { useLocale } from './locale.ts'
import { Switch } from './Switch.tsx'
import { VerdictLine } from './VerdictLine.tsx'

/** A claim, or an event named without a figure, as a line of the list. */
export interface Line {
  key: string
  quote: string
  kind: Verdict | 'mention'
  explanation: string
  marked: boolean
}

export interface PopupProps {
  state: {
    state: 'on' | 'off' | 'withheld' | 'unreadable' | 'gone'
    site?: string
    everywhere: boolean
    paused: boolean
    siteOn: boolean
    frames: { frame: number; findings: Line[] }[]
  }
  onSite: (on: boolean) => void
  onEverywhere: (on: boolean) => void
  onPause: (on: boolean) => void
  onPanel: () => void
  onShow: (frame: number, key: string) => void
  onReadOnce: () => void
  onAllow: () => void
  onOptions: () => void
}

/** The page at a glance, and the switches. */
export function Popup(props: PopupProps) {
  const { say } = useLocale()
  const { state, onSite, onEverywhere, onPause, onPanel, onOptions } = props
  return (
    <>
      <header>
        <h1>{say('name')}</h1>
        <nav>
          <button type="button" class="link" onClick={onPanel}>
            {say('popup_panel')}
          </button>
          <button type="button" class="link" onClick={onOptions}>
            {say('popup_options')}
          </button>
        </nav>
      </header>
      <Found {...props} />
      <footer>
        {state.site !== undefined && state.everywhere && (
          <Switch
            label={say('popup_onSite', state.site === 'file' ? say('popup_files') : state.site)}
            on={state.siteOn}
            onSwitch={onSite}
          />
        )}
        <Switch label={say('popup_everywhere')} on={state.everywhere} onSwitch={onEverywhere} />
        {state.everywhere && (
          <Switch label={say('popup_pause')} note={say('popup_pauseNote')} on={state.paused} onSwitch={onPause} />
        )}
      </footer>
    </>
  )
}

function Found({ state, onShow, onReadOnce, onAllow }: PopupProps) {
  const { say, count } = useLocale()
  if (state.state === 'gone') return <p class="note">{say('panel_gone')}</p>
  if (state.state === 'unreadable') return <p class="note">{say('popup_unreadable')}</p>
  if (state.paused && state.everywhere) return <p class="note">{say('popup_paused')}</p>
  if (state.state === 'off')
    return <p class="note">{state.everywhere ? say('popup_off') : say('popup_offEverywhere')}</p>
  if (state.state === 'withheld')
    return (
      <section class="note">
        <p>{say('popup_withheld')}</p>
        <p class="choices">
          <button type="button" class="button" onClick={onReadOnce}>
            {say('popup_readOnce')}
          </button>
          <button type="button" class="link" onClick={onAllow}>
            {say('popup_allow')}
          </button>
        </p>
      </section>
    )
  const found = state.frames.flatMap(({ frame, findings }) => findings.map(line => ({ ...line, frame })))
  if (found.length === 0) return <p class="note">{say('popup_nothing')}</p>
  const claims = found.filter(({ kind }) => kind !== 'mention')
  return (
    <>
      <section class="counts">
        <h2>{claims.length > 0 ? count('popup_found', claims.length) : count('popup_named', found.length)}</h2>
        <ul>
          {verdicts.map(verdict => {
            const n = claims.filter(({ kind }) => kind === verdict).length
            return n === 0 ? null : (
              <li key={verdict} data-kind={verdict}>
                <VerdictLine kind={verdict} />
                <b>{n}</b> {count(`popup_${verdict}`, n)}
              </li>
            )
          })}
        </ul>
      </section>
      <ol class="list" aria-label={say('popup_list')}>
        {found.map(line => (
          <li key={`${line.frame} ${line.key}`}>
            <button type="button" data-kind={line.kind} onClick={() => onShow(line.frame, line.key)}>
              <VerdictLine kind={line.kind} />
              <span>
                <q>{line.quote}</q>
                {line.explanation && <small>{line.explanation}</small>}
                {!line.marked && <small>{say('popup_listed')}</small>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}
