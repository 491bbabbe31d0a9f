import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { annotate } from '../lib/annotate.ts'
import { readInput } from './input.ts'
import type { Label } from './label.ts'
import { type Line, toLine } from './line.ts'
import { bundledPack } from './record.ts'
import { type PageScore, scorePage } from './score.ts'
import { misses, scoreboard } from './scoreboard.ts'
import { say } from './terminal.ts'
import { totals } from './totals.ts'

const usage = `usage: npm run evaluate -- [options] <folder of labelled pages: name.html beside name.json>
  --lang <code>   only pages labelled with this language
  --misses        each miss as a line
  --json          the totals as one line of JSON
  --out <file>    write the annotations, one line of JSON a page`

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      misses: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  })
  const [folder] = positionals
  if (!folder || positionals.length > 1) throw new Error('one folder of labelled pages is wanted')
  return {
    ...values,
    folder,
    labels: readLabels(folder).filter(({ label }) => !values.lang || label.lang === values.lang),
  }
}

function readLabels(folder: string): { page: string; label: Label }[] {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter(name => name.endsWith('.json'))
        .sort()
    : []
  if (!names.length) throw new Error(`${folder} holds no labels`)
  return names.map(name => ({
    page: name.replace(/\.json$/, '.html'),
    label: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Label,
  }))
}

async function main({ folder, labels, ...options }: ReturnType<typeof readArguments>): Promise<void> {
  const packs = [bundledPack()]
  const lines: Line[] = []
  const scores: PageScore[] = []
  for (const { page, label } of labels) {
    const path = join(folder, page)
    const line = existsSync(path) ? toLine(page, annotate(await readInput(path), packs)) : undefined
    if (line) lines.push(line)
    scores.push(scorePage(page, label, line))
  }
  if (options.out) writeFileSync(options.out, lines.map(line => `${JSON.stringify(line)}\n`).join(''))
  if (options.misses) say(scores.flatMap(misses).concat('').join('\n'))
  say(options.json ? JSON.stringify(totals(scores)) : scoreboard(scores))
}

function asked() {
  try {
    return readArguments()
  } catch (error) {
    console.error(`evaluate: ${(error as Error).message}\n${usage}`)
    process.exit(2)
  }
}

await main(asked()).catch((error: Error) => {
  console.error(`evaluate: ${error.message}`)
  process.exitCode = 2
})
