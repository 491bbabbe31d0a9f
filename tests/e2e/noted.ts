import { inFirefox, newPage, visit, type World } from './world.ts'

/** The browser's own list of extensions, inside its page for them. */
// biome-ignore lint/suspicious/noExplicitAny: it has no types here.
declare const chrome: { developerPrivate: any }

/** Has Chromium take note of errors; Firefox always does. */
export const takeNote = (world: World): Promise<unknown> =>
  onExtensionsPage(world, () => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }), '')

/**
 * What Firefox notes, out of a page's sight, of each script whose page goes away before its last message is answered: the
 * answer comes to nobody, or the farewell at `pagehide` is cut short; and of a background that is stopped while it writes.
 * How long a script may run is held by tests of its own, and so is that a record is there whole or not at all.
 */
const expected = new RegExp(
  [
    'Promise (resolved|rejected) (after context unloaded|while context is inactive)',
    'Script terminated by timeout at:',
    'An IndexedDB transaction .* aborted due to page navigation',
  ].join('|'),
)

/**
 * Chromium's own word to a background that it stops while a call to the browser is under way: the answer comes to nobody.
 * It is made up in `extension_function_dispatcher.cc`, no call of ours can be without it, and the background starts over.
 */
const stopped = 'Uncaught (in promise) Error: No SW '

/** Errors and warnings of the extension that the browser has noted: of its scripts in pages and of its background, too. */
export async function notedErrors(world: World): Promise<string[]> {
  if (world.kind === 'firefox') {
    const all: string[] = JSON.parse(String(await inFirefox(world, firefoxNotes)))
    return all.filter(note => !expected.test(note))
  }
  const notes = await onExtensionsPage(
    world,
    async id => {
      const { manifestErrors = [], runtimeErrors = [] } = await chrome.developerPrivate.getExtensionInfo(id)
      return [...manifestErrors, ...runtimeErrors].map((error: { message: string; source: string }) =>
        [error.message, error.source].join(' '),
      )
    },
    world.id,
  )
  return (notes ?? []).filter(note => !note.startsWith(stopped))
}

async function onExtensionsPage<T>(world: World, work: (id: string) => Promise<T>, id: string): Promise<T | undefined> {
  if (world.kind === 'firefox') return undefined
  const page = await newPage(world)
  try {
    await visit(world, page, 'chrome://extensions')
    return await page.evaluate(work, id)
  } finally {
    await page.close()
  }
}

const firefoxNotes = `JSON.stringify([
  ...Services.console.getMessageArray()
    .filter(note => note instanceof Ci.nsIScriptError && /^moz-extension:/.test(note.sourceName))
    .map(note => note.errorMessage + ' ' + note.sourceName),
  ...Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents()
    .filter(event => /^moz-extension:/.test(event.filename ?? ''))
    .map(event => event.arguments.map(String).join(' ') + ' ' + event.filename),
])`
