import { render } from 'preact'
import browser from 'webextension-polyfill'
import { LocaleContext } from '../../components/locale.ts'
import { Popup } from '../../components/Popup.tsx'
import { createAsk } from '../../lib/extension/ask.ts'
import { openBeside } from '../../lib/extension/open-panel.ts'
import { openSurface } from '../../lib/extension/surface.ts'

const ask = createAsk(browser.runtime)
const opening = openSurface(browser, 'name')
const root = document.getElementById('app') as HTMLElement

/** The tab the button was pressed on; a page of its own names the tab in its address. */
async function tabInFront(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab')
  if (named) return Number(named)
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id
}

async function draw(): Promise<void> {
  const tab = (await tabInFront()) ?? browser.tabs.TAB_ID_NONE
  const [state, front, locale] = await Promise.all([
    ask({ kind: 'tab', tab }),
    browser.tabs.get(tab).catch(() => undefined),
    opening,
  ])
  const again = (work: Promise<unknown>) => work.then(draw)
  render(
    <LocaleContext.Provider value={locale}>
      <Popup
        state={state}
        onSite={on => again(ask({ kind: 'site', site: state.site ?? '', on }))}
        onEverywhere={on => again(ask({ kind: 'change', settings: { everywhere: on } }))}
        onPause={on => again(ask({ kind: 'pause', on }))}
        // Asked here as well: a browser opens its panel for a gesture alone.
        onPanel={() => void (front && openBeside(browser, front).then(() => close()))}
        onShow={(frame, key) => ask({ kind: 'show', tab, frame, key }).then(() => close())}
        onReadOnce={() => again(ask({ kind: 'read-once', tab }))}
        // Asked here, in the click itself: a browser grants access only to a gesture.
        onAllow={() =>
          again(
            browser.permissions
              .request({ origins: [`*://${state.site}/*`] })
              .then(given => given && ask({ kind: 'read-once', tab })),
          )
        }
        onOptions={() => browser.runtime.openOptionsPage().then(() => close())}
      />
    </LocaleContext.Provider>,
    root,
  )
}

void draw()
// What is found while the popup is open is shown as it comes.
browser.storage.session.onChanged.addListener(() => void draw())
