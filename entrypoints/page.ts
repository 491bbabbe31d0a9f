import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { api } from '../lib/extension/api.ts'
import { findingOf } from '../lib/extension/finding.ts'
import type { AnswerTo, FromPage, ImportedAnchors, StoredSettings, ToPage } from '../lib/extension/messages.ts'
import { patternsOf } from '../lib/model/anchors.ts'
import { defaults } from '../lib/model/settings.ts'
import { setHandle } from '../lib/page/handle.ts'
import { startSession } from '../lib/page/session.ts'

/** Once the extension is gone (updated, disabled) its old scripts take their marks away and fall silent. */
async function ask<Message extends FromPage>(message: Message): Promise<AnswerTo<Message> | undefined> {
  if (api.runtime?.id) return api.runtime.sendMessage(message)
  setHandle(undefined)
  return undefined
}

/** Where no answer is waited for. */
const tell = (message: FromPage): void => void ask(message).catch(() => {})

async function start(): Promise<void> {
  const { anchors, settings } = (await api.storage.local.get(['anchors', 'settings'])) as ImportedAnchors &
    StoredSettings
  // A page on its way into the browser's cache may still finish a reading: its number is no longer that of the tab.
  let away = false
  const session = startSession(
    document,
    {
      read: page => ask({ kind: 'read', page }),
      card: (event, claim) => ask({ kind: 'card', event, claim }),
      overlay: () => ask({ kind: 'overlay' }),
      found: marks => away || tell({ kind: 'found', findings: marks.map(findingOf) }),
      explained: mark => tell({ kind: 'explained', key: mark?.key }),
      panel: mark => mark && tell({ kind: 'panel', key: mark.key }),
    },
    [__ANCHORS__, ...(anchors ? [anchors] : [])].map(patternsOf),
    { ...defaults, ...settings },
  )

  function onMessage(message: unknown, _sender: unknown, answer: (done: unknown) => void): undefined {
    const told = message as ToPage
    if (told.kind === 'off') setHandle(undefined)
    else if (told.kind === 'quote') answer(session.quote())
    else answer(told.kind === 'reveal' ? session.reveal(told.key) : session.step(told.by, told.afresh))
  }
  const { signal } = session
  api.runtime.onMessage.addListener(onMessage as never)
  signal.addEventListener('abort', () => api.runtime?.id && api.runtime.onMessage.removeListener(onMessage as never))
  function show(event: PageTransitionEvent): void {
    away = event.type === 'pagehide'
    if (away) tell({ kind: 'gone' })
    else if (event.persisted) session.tell()
  }
  addEventListener('pagehide', show, { signal })
  addEventListener('pageshow', show, { signal })
}

export default defineUnlistedScript({ globalName: false, main: () => void start() })
