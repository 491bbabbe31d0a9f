import { render } from 'preact'
import browser from 'webextension-polyfill'
import { LocaleContext } from '../../components/locale.ts'
import { Options, type OptionsProps } from '../../components/Options.tsx'
import { createAsk } from '../../lib/extension/ask.ts'
import type { Outcome } from '../../lib/extension/messages.ts'
import { saveFile } from '../../lib/extension/save-file.ts'
import { siteOf } from '../../lib/extension/settings.ts'
import { openSettings, writeSettings } from '../../lib/extension/settings-file.ts'
import { openSurface } from '../../lib/extension/surface.ts'
import type { Key } from '../../lib/model/locale.ts'
import { changeKeys, heldKeys } from './keys.ts'

type Told = NonNullable<OptionsProps['told']>

/** Bytes of the largest file that is opened. */
const largest = 5_000_000

const ask = createAsk(browser.runtime)
const root = document.getElementById('app') as HTMLElement
let locale = await openSurface(browser, 'options_title')

async function draw(told?: Told): Promise<void> {
  const { say } = locale
  const [overview, commands] = await Promise.all([ask({ kind: 'overview' }), heldKeys(browser)])
  const { settings } = overview
  const then = (section: Told['section'], work: Promise<Omit<Told, 'section'> | undefined>) =>
    work.catch(() => ({ text: say('options_failed') })).then(async outcome => draw(outcome && { section, ...outcome }))
  const change = (changed: Partial<typeof settings>) => ask({ kind: 'change', settings: changed }).then(reopen)
  render(
    <LocaleContext.Provider value={locale}>
      <Options
        overview={overview}
        told={told}
        languages={__LOCALES__}
        onChange={changed => then('data', change(changed))}
        onSite={(site, on) => then('sites', ask({ kind: 'site', site, on }))}
        onAddSite={typed => then('sites', switchOff(typed))}
        onFile={file => then('packs', add(file))}
        onRemove={id =>
          then(
            'packs',
            ask({ kind: 'remove-pack', id }).then(outcome => removed(outcome)),
          )
        }
        commands={commands}
        browser={import.meta.env.FIREFOX ? 'Firefox' : 'Chrome'}
        onChangeKeys={() => void changeKeys(browser)}
        onExport={() => saveFile('sidelight-settings.json', writeSettings(settings))}
        onImport={file => then('data', take(file))}
        onErase={() => then('data', ask({ kind: 'erase' }).then(reopen).then(erased))}
      />
    </LocaleContext.Provider>,
    root,
  )
}

/** Language and ground may be others now. */
async function reopen(): Promise<undefined> {
  locale = await openSurface(browser, 'options_title')
}

async function switchOff(typed: string) {
  const site = siteOf(/^[a-z]+:/i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`)
  // Some browsers take any text for a host, and write its spaces in another way.
  if (!site || !/^[a-z0-9.-]+$/.test(site)) return { text: locale.say('options_noSite', typed), reasons: [] }
  await ask({ kind: 'site', site, on: false })
  return { text: locale.say('options_siteOff', site === 'file' ? locale.say('options_siteFiles') : site) }
}

/** What a chosen file holds, or what to say of one that can be no file of ours. */
async function contentOf(file: File): Promise<{ text: string } | { refused: Omit<Told, 'section'> }> {
  const refused = (key: Key) => ({ refused: { text: locale.say(key), reasons: [] } })
  if (file.size > largest) return refused('options_tooLarge')
  const text = await file.text()
  try {
    JSON.parse(text)
    return { text }
  } catch {
    return refused('options_notJson')
  }
}

async function add(file: File) {
  const content = await contentOf(file)
  if ('refused' in content) return content.refused
  const outcome = await ask({ kind: 'add-pack', text: content.text })
  return outcome.done
    ? { text: locale.say('options_installed', outcome.title) }
    : { text: locale.say('options_notInstalled'), reasons: outcome.reasons }
}

const removed = (outcome: Outcome) =>
  outcome.done
    ? { text: locale.say('options_removed', outcome.title) }
    : { text: locale.say('options_failed'), reasons: outcome.reasons }

/** The settings in a file, all of them or none. */
async function take(file: File) {
  const content = await contentOf(file)
  if ('refused' in content) return content.refused
  const settings = openSettings(content.text, __LOCALES__)
  if ('fault' in settings) return { text: locale.say('options_notImported'), reasons: [settings.fault] }
  await ask({ kind: 'change', settings })
  await reopen()
  return { text: locale.say('options_imported') }
}

const erased = () => ({ text: locale.say('options_erased') })

void draw()
