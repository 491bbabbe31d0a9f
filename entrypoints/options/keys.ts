import type { Browser } from 'webextension-polyfill'

/** The commands with the keys that the browser holds for them; it may have left one without, and readers change them. */
export async function heldKeys({ commands }: Pick<Browser, 'commands'>) {
  const all = await commands.getAll()
  return all.flatMap(({ name = '', description = '', shortcut = '' }) =>
    description ? [{ name, description, keys: shortcut }] : [],
  )
}

/** Where the browser lets them be changed: Firefox has a call for it (137), Chromium an address. */
export async function changeKeys({ commands, tabs }: Pick<Browser, 'commands' | 'tabs'>): Promise<void> {
  const { openShortcutSettings } = commands as { openShortcutSettings?: () => Promise<void> }
  if (openShortcutSettings) await openShortcutSettings()
  else await tabs.create({ url: 'chrome://extensions/shortcuts' })
}
