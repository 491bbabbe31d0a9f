import { defaults, markKinds, type Settings, themes } from '../model/settings.ts'
import { decode, type Problems } from '../packing/decode.ts'
import { choice, list, number, object, optional, text } from '../packing/shape.ts'

/** Settings as a file. What an older one does not know yet is left out of it, and stays as one starts with. */
interface SettingsFile extends Partial<Settings> {
  sidelight: 'settings'
}

/** A host name as the browser writes it; `file` is all files of the disk. */
const site = text('a host name', 253, /^[^\s/?#@:]+$/u)

const shapeFor = (languages: string[]) =>
  object<SettingsFile>('Settings', {
    sidelight: choice(['settings']),
    everywhere: optional(choice([true, false])),
    sitesOff: optional(list(site, 10_000)),
    language: optional(choice(['browser', ...languages])),
    theme: optional(choice(themes)),
    rest: optional(number('milliseconds from 0 to 5000', 0, 5000)),
    marked: optional(list(choice(markKinds), markKinds.length)),
  })

export const writeSettings = (settings: Settings): string =>
  `${JSON.stringify({ sidelight: 'settings', ...settings }, null, 2)}\n`

/**
 * The settings in a file, or the first thing that is wrong with it: where, what was found, what was expected. `languages`
 * are those that are spoken.
 */
export function openSettings(file: string, languages: string[]): Settings | { fault: string } {
  const problems: Problems = { list: [] }
  try {
    const { sidelight: _, ...settings } = decode(shapeFor(languages), JSON.parse(file), '', problems) ?? {
      sidelight: 'settings',
    }
    return problems.list.length ? { fault: problems.list[0]! } : { ...defaults, ...settings }
  } catch {
    return { fault: 'found text that is not JSON, expected a file of settings' }
  }
}
