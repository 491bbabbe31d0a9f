import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { api } from '../lib/extension/api.ts'
import { findingOf } from '../lib/extension/finding.ts'
import type { AnswerTo, FromPage, ImportedAnchors, ToPage } from '../lib/extension/messages.ts'
import { patternsOf } from '../lib/model/anchors.ts'
import type { Quoted, QuotedPage } from '../lib/model/excerpt.ts'
import { setHandle } from '../lib/page/handle.ts'
import { startSession } from '../lib/page/session.ts'

/** Once the extension is gone (updated, disabled) its old scripts take their marks away and fall silent. */
async function ask<Message extends FromPage>(message: Message): Promise<AnswerTo<Message> | undefined> {
  if (api.runtime?.id) return api.runtime.sendMessage(message)
  setHandle(undefined)
  return undefined
}

const quotedPage = (found: Quoted[]): QuotedPage => ({ address: location.href, title: document.title, found })

async function start(): Promise<void> {
  const { anchors } = (await api.storage.local.get('anchors')) as ImportedAnchors
  const session = startSession(
    document,
    {
      read: page => ask({ kind: 'read', page }),
      card: (event, claim) => ask({ kind: 'card', event, ...(claim && { claim }) }),
      overlay: () => ask({ kind: 'overlay' }),
      found: marks => void ask({ kind: 'found', findings: marks.map(findingOf) }).catch(() => {}),
      explained: mark => void ask({ kind: 'explained', ...(mark && { key: mark.key }) }).catch(() => {}),
      panel: mark => void ask({ kind: 'open-panel', key: mark.key }).catch(() => {}),
    },
    [__ANCHORS__, ...(anchors ? [anchors] : [])].map(patternsOf),
  )

  function onMessage(message: unknown, _sender: unknown, answer: (done: unknown) => void): undefined {
    const told = message as ToPage
    switch (told.kind) {
      case 'off':
        return setHandle(undefined) as undefined
      case 'reveal':
        return answer(session.reveal(told.key)) as undefined
      case 'step':
        return answer(session.step(told.by, told.afresh)) as undefined
      case 'quote':
        return answer(quotedPage(session.quoted(told.key))) as undefined
    }
  }
  const { signal } = session
  api.runtime.onMessage.addListener(onMessage as never)
  signal.addEventListener('abort', () => api.runtime?.id && api.runtime.onMessage.removeListener(onMessage as never))
  addEventListener('pagehide', () => void ask({ kind: 'gone' }).catch(() => {}), { signal })
  addEventListener('pageshow', event => event.persisted && session.tell(), { signal })
}

export default defineUnlistedScript({ globalName: false, main: () => void start() })
