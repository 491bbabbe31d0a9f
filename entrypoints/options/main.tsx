import { render } from 'preact'
import browser from 'webextension-polyfill'
import { Options, type Told } from '../../components/Options.tsx'
import { optionWords as words } from '../../components/words.ts'
import { createAsk } from '../../lib/extension/ask.ts'

/** Bytes of the largest file that is opened. */
const largest = 5_000_000

const ask = createAsk(browser.runtime)
const root = document.getElementById('app') as HTMLElement

async function draw(told?: Told): Promise<void> {
  const overview = await ask({ kind: 'overview' })
  const then = (work: Promise<Told | undefined>) => work.catch((): Told => ({ text: words.failed })).then(draw)
  render(
    <Options
      overview={overview}
      told={told}
      onEverywhere={on => then(ask({ kind: 'everywhere', on }))}
      onSite={site => then(ask({ kind: 'site', site, on: true }))}
      onFile={file => then(add(file))}
      onRemove={id => then(remove(id))}
    />,
    root,
  )
}

async function add(file: File): Promise<Told> {
  if (file.size > largest) return { text: words.notInstalled, reasons: [words.tooLarge] }
  const outcome = await ask({ kind: 'add-pack', text: await file.text() })
  return outcome.done
    ? { text: words.installed(outcome.title) }
    : { text: words.notInstalled, reasons: outcome.reasons }
}

async function remove(id: string): Promise<Told> {
  const outcome = await ask({ kind: 'remove-pack', id })
  return outcome.done ? { text: words.removed(outcome.title) } : { text: words.failed, reasons: outcome.reasons }
}

void draw()
