import { parseArgs } from 'node:util'
import { annotate, explainNumbers, isRead, languages } from '../lib/annotate.ts'
import { verdicts } from '../lib/model/annotation.ts'
import { explanation } from './explanation.ts'
import { readInput } from './input.ts'
import { toLine } from './line.ts'
import { bundledPack } from './record.ts'
import { report } from './report.ts'
import { say } from './terminal.ts'

const usage = `usage: npm run --silent annotate -- [options] <file.html | file.txt | -> ...
  --json                one line of JSON a page (docs/annotation.schema.json)
  --explain             each number of the page: what it was taken for, or why it was left alone
  --date <YYYY-MM-DD>   the day of publication, over what the page says
  --lang <code>         the language, over what the page says
  --fail-on <verdict>   exit code 1 where a marked claim gets this verdict; may be repeated`

const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      date: { type: 'string' },
      lang: { type: 'string' },
      'fail-on': { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  if (!positionals.length) throw new Error('no page was named')
  if (values.date !== undefined && !isDate(values.date))
    throw new Error(`--date wants a day such as 2025-07-04, not ${values.date}`)
  if (values.json && values.explain) throw new Error('--explain is for people: it goes without --json')
  if (values.lang !== undefined && !isRead(values.lang))
    throw new Error(
      `--lang wants a language that is read (${languages.map(({ id }) => id).join(', ')}), not ${values.lang}`,
    )
  const unknown = values['fail-on'].find(verdict => !verdicts.some(v => v === verdict))
  if (unknown !== undefined) throw new Error(`--fail-on wants one of ${verdicts.join(', ')}, not ${unknown}`)
  return { ...values, failOn: new Set<string>(values['fail-on']), pages: positionals }
}

/** Exit code: 0; 1 where a claim got a verdict of `--fail-on`; 2 where a page could not be read. */
async function main(options: NonNullable<ReturnType<typeof readArguments>>): Promise<number> {
  const packs = [bundledPack()]
  const errors: string[] = []
  let failed = false
  for (const path of options.pages) {
    try {
      const page = await readInput(path, options)
      const reading = annotate(page, packs)
      if (options.explain) say(explanation(path, explainNumbers(page, packs)))
      else say(options.json ? JSON.stringify(toLine(path, reading)) : report(path, reading, packs))
      if (options.failOn.size && !isRead(reading.lang))
        throw new Error(`its language (${reading.lang}) is not read, so nothing in it was held against the record`)
      failed ||= reading.annotations.some(({ mark, verdict }) => mark && options.failOn.has(verdict))
    } catch (error) {
      errors.push(`annotate: ${path}: ${(error as Error).message}`)
    }
  }
  for (const error of errors) console.error(error)
  return errors.length ? 2 : failed ? 1 : 0
}

function options() {
  try {
    return readArguments()
  } catch (error) {
    console.error(`annotate: ${(error as Error).message}\n${usage}`)
    process.exit(2)
  }
}

const asked = options()
if (!asked) say(usage)
else
  process.exitCode = await main(asked).catch((error: Error) => {
    console.error(`annotate: ${error.message}`)
    return 2
  })
