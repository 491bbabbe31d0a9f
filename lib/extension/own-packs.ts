import type { Browser } from 'webextension-polyfill'
import { anchorsOf } from '../model/anchors.ts'
import type { Pack } from '../model/figure.ts'
import type { ImportedAnchors } from './messages.ts'

/** The script of one line that tells gates to look for further anchors; registered only while there are any. */
const script = {
  id: 'more',
  js: ['more.js'],
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start' as const,
}

/** Lays the anchors of the reader's own packs where pages find them, or takes them away. */
export async function publishAnchors(
  browser: Pick<Browser, 'storage' | 'scripting'>,
  own: Pick<Pack, 'anchors'>[],
): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] })
  if (own.length === 0) {
    await browser.storage.local.remove('anchors')
    if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [script.id] })
    return
  }
  const anchors = anchorsOf(own.flatMap(pack => pack.anchors))
  await browser.storage.local.set({ anchors } satisfies ImportedAnchors)
  if (registered.length === 0) await browser.scripting.registerContentScripts([script])
}
