import { parseArgs } from 'node:util'
import { annotate } from '../lib/annotate.ts'
import { bundleFolder } from './data/bundle.ts'
import { check } from './data/check.ts'
import { conflicts } from './data/conflicts.ts'
import { builtIn, openFolder } from './data/folder.ts'
import { formatFolder } from './data/format.ts'
import { show } from './data/show.ts'
import { addTemplate } from './data/template.ts'
import { say } from './terminal.ts'

const usage = `usage: npm run data -- <what> [--data <folder>]
  check                  decode the record, check its form, sums, dates, sources and examples
  format                 write every file in its canonical form, and data/schema.json
  show <event>           the dossier of one event: figures, sums, steps, timeline, conflicts
  conflicts              every report that differs, with the reason
  new event <id>         a template to fill, in the right place
  new source <id>        an entry to fill in sources.json
  bundle <folder> [out]  one JSON file of a folder, for the options page
  --data <folder>        work on this folder instead of the built-in record`

/** Prints what was asked for; throws a list of lines, one an error. */
function run([what, ...rest]: string[], folder: string): string {
  const [first = '', second] = rest
  if (what === 'check') return check(openFolder(folder), annotate)
  if (what === 'format') return formatFolder(folder)
  if (what === 'show' && first) return show(first, openFolder(folder))
  if (what === 'conflicts') return conflicts(openFolder(folder))
  if (what === 'new' && second) return addTemplate(first, second, folder)
  if (what === 'bundle' && first) return bundleFolder(first, second)
  throw [usage]
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string', default: builtIn }, help: { type: 'boolean', default: false } },
  })
  say(values.help ? usage : run(positionals, values.data))
} catch (error) {
  const lines = Array.isArray(error) ? error : [(error as Error).message]
  for (const line of lines) console.error(line)
  process.exitCode = 1
}
