import type { Browser } from 'webextension-polyfill'
import type { Key, Locale } from '../model/locale.ts'
import { openLocale } from './locale.ts'
import { readSettings } from './settings.ts'

/** Makes a page of the extension speak the reader's language and stand on the reader's ground; gives what it speaks. */
export async function openSurface(
  browser: Pick<Browser, 'i18n' | 'runtime' | 'storage'>,
  title: Key,
  document: Document = globalThis.document,
): Promise<Locale> {
  const [locale, { theme }] = await Promise.all([openLocale(browser), readSettings(browser.storage.local)])
  document.documentElement.lang = locale.tag
  document.documentElement.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : ''
  document.title = locale.say(title)
  return locale
}
