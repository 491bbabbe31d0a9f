import type { Browser } from 'webextension-polyfill'
import { findingOf } from '../../lib/extension/finding.ts'
import { mannerOf } from '../../lib/extension/locale.ts'
import type { AnswerTo, FromPage } from '../../lib/extension/messages.ts'
import { panelAddress } from '../../lib/extension/open-panel.ts'
import { readSettings } from '../../lib/extension/settings.ts'
import type { Locale } from '../../lib/model/locale.ts'
import { currentHandle } from '../../lib/page/handle.ts'
import { startSession } from '../../lib/page/session.ts'
import { createOverlay } from '../overlay/overlay.tsx'

/**
 * Reads the example as any page is read: the same marks, the same card. No script is put into a page of the extension, so it
 * brings its own; the card needs no hint here, since the page says what it would.
 */
export async function readExample(
  { runtime, storage, tabs }: Pick<Browser, 'runtime' | 'storage' | 'tabs'>,
  locale: Locale,
) {
  const ask = <Message extends FromPage>(message: Message): Promise<AnswerTo<Message>> => runtime.sendMessage(message)
  const manner = { ...(await mannerOf(storage.local, locale)), first: false }
  startSession(
    document,
    {
      read: page => ask({ kind: 'read', page: { ...page, lang: locale.say('welcome_example_language') } }),
      card: (event, claim) => ask({ kind: 'card', event, ...(claim && { claim }) }),
      async overlay() {
        currentHandle()?.attach((actions, own) => createOverlay(actions, own, () => {}))
        return manner
      },
      explained() {},
      // No panel follows a page of the extension: the event comes in a tab.
      panel: mark =>
        mark &&
        void tabs.getCurrent().then(({ id }) => tabs.create({ url: panelAddress({ runtime }, id, mark.event) })),
      found: marks => void ask({ kind: 'found', findings: marks.map(findingOf) }),
    },
    [],
    await readSettings(storage.local),
  )
}
