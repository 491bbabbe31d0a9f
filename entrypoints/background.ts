import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { startBackground } from '../lib/extension/background.ts'
import { openLibrary } from '../lib/extension/library.ts'
import { openLocale } from '../lib/extension/locale.ts'
import { publishAnchors } from '../lib/extension/own-packs.ts'
import { createPackFiles } from '../lib/extension/pack-files.ts'
import { createRecord } from '../lib/extension/record.ts'
import { english } from '../lib/languages/en.ts'
import type { Locale } from '../lib/model/locale.ts'
import { openBundle } from '../lib/packing/bundle.ts'

const { id: bundled, digest } = __BUNDLED__

export default defineBackground(() => {
  const { local } = browser.storage
  let spoken: Promise<Locale> | undefined
  const locale = {
    open: () => {
      spoken ??= openLocale(browser)
      return spoken
    },
    forget: () => {
      spoken = undefined
    },
  }
  const shipped = {
    id: bundled,
    digest,
    fetch: async () => (await fetch(browser.runtime.getURL('/pack.json'))).json(),
    installed: async () => (await local.get('bundled')).bundled as string | undefined,
    setInstalled: (installed: string) => local.set({ bundled: installed }),
  }
  const record = createRecord(openLibrary(), shipped, locale.open, browser.runtime.getManifest().version)
  const files = createPackFiles({
    record,
    bundled,
    open: (text, base) => openBundle(text, base, [english]),
    publish: own => publishAnchors(browser, own),
  })
  startBackground({ browser, record, bundled, locale, ...files, mustInjectAtInstall: !import.meta.env.FIREFOX })
})
