import { render } from 'preact'
import browser from 'webextension-polyfill'
import { LocaleContext } from '../../components/locale.ts'
import { Options } from '../../components/Options.tsx'
import type { Told } from '../../components/Packs.tsx'
import { createAsk } from '../../lib/extension/ask.ts'
import { openLocale } from '../../lib/extension/locale.ts'

/** Bytes of the largest file that is opened. */
const largest = 5_000_000

const ask = createAsk(browser.runtime)
const root = document.getElementById('app') as HTMLElement
let locale = await openLocale(browser)

async function draw(told?: Told): Promise<void> {
  const { tag, say } = locale
  document.documentElement.lang = tag
  document.title = say('options_title')
  const overview = await ask({ kind: 'overview' })
  const then = (work: Promise<Told | undefined>) => work.catch((): Told => ({ text: say('options_failed') })).then(draw)
  render(
    <LocaleContext.Provider value={locale}>
      <Options
        overview={overview}
        languages={__LOCALES__}
        told={told}
        onEverywhere={on => then(ask({ kind: 'everywhere', on }))}
        onSite={site => then(ask({ kind: 'site', site, on: true }))}
        onLanguage={language => then(speak(language))}
        onFile={file => then(add(file))}
        onRemove={id => then(remove(id))}
      />
    </LocaleContext.Provider>,
    root,
  )
}

async function speak(language: string): Promise<undefined> {
  await ask({ kind: 'language', language })
  locale = await openLocale(browser)
}

async function add(file: File): Promise<Told> {
  const { say } = locale
  if (file.size > largest) return { text: say('options_notInstalled'), reasons: [say('options_tooLarge')] }
  const outcome = await ask({ kind: 'add-pack', text: await file.text() })
  return outcome.done
    ? { text: say('options_installed', outcome.title) }
    : { text: say('options_notInstalled'), reasons: outcome.reasons }
}

async function remove(id: string): Promise<Told> {
  const { say } = locale
  const outcome = await ask({ kind: 'remove-pack', id })
  return outcome.done
    ? { text: say('options_removed', outcome.title) }
    : { text: say('options_failed'), reasons: outcome.reasons }
}

void draw()
