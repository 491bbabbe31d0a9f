import { render } from 'preact'
import browser from 'webextension-polyfill'
import { LocaleContext } from '../../components/locale.ts'
import { Welcome } from '../../components/Welcome.tsx'
import { openSurface } from '../../lib/extension/surface.ts'
import { readExample } from './example.ts'

const origins = ['<all_urls>']
const root = document.getElementById('app') as HTMLElement
const opening = openSurface(browser, 'name')

async function draw(): Promise<void> {
  const [locale, access] = await Promise.all([opening, browser.permissions.contains({ origins })])
  render(
    <LocaleContext.Provider value={locale}>
      <Welcome
        access={access}
        // Asked here, in the click itself: a browser grants access only to a gesture.
        onAllow={() => void browser.permissions.request({ origins }).then(draw)}
        onOptions={() => void browser.runtime.openOptionsPage()}
        onClose={() => void closeThis()}
      />
    </LocaleContext.Provider>,
    root,
  )
}

/** A page may not close a tab that it did not open itself; the browser's own interface may. */
async function closeThis(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id)
}

await draw()
await readExample(browser, await opening)
// Given in the browser's own pages, too.
browser.permissions.onAdded.addListener(() => void draw())
