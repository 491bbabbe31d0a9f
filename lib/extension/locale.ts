import type { Browser } from 'webextension-polyfill'
import { type Locale, languageOf, localeOf, type Messages, type Words, wordsOf } from '../model/locale.ts'
import type { Manner } from '../model/settings.ts'
import { readSettings } from './settings.ts'

type Parts = Pick<Browser, 'i18n' | 'runtime' | 'storage'>

/**
 * What the extension speaks: the language that the reader chose, or the one that the browser takes of ours for its own
 * (it reads the name in the manifest from the same file). A language that is no longer there gives the browser's.
 */
export async function openLocale(browser: Parts, get: typeof fetch = fetch): Promise<Locale> {
  const own = languageOf({ tag: browser.i18n.getMessage('language') })
  const read = async (name: string): Promise<Messages> =>
    (await get(browser.runtime.getURL(`/_locales/${name}/messages.json`))).json()
  // Asked for before it is known whether another is chosen: most readers take the browser's.
  const usual = read(own)
  const { language } = await readSettings(browser.storage.local)
  const messages = await (language === 'browser' || language === own ? usual : read(language).catch(() => usual))
  return localeOf(wordsOf(messages))
}

/** How a card is to show itself; of the words only what the card itself says, to be sent to a page with it. */
export async function mannerOf(local: Browser['storage']['local'], { tag, says }: Words): Promise<Manner> {
  const ofCard = Object.entries(says).filter(([key]) => /^(card|date)_/.test(key))
  const [{ theme }, { met }] = await Promise.all([readSettings(local), local.get('met')])
  return { words: { tag, says: Object.fromEntries(ofCard) }, theme, first: met !== true }
}
