import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { annotate } from '../lib/annotate.ts'
import { ablation, type ReadPage } from './ablation.ts'
import { readInput } from './input.ts'
import { readLabels } from './labelled-pages.ts'
import { type Line, toLine } from './line.ts'
import { bundledPack } from './record.ts'
import { savedPages } from './saved-pages.ts'
import { type PageScore, scorePage } from './score.ts'
import { misses, scoreboard } from './scoreboard.ts'
import { silenceOf } from './silence.ts'
import { say } from './terminal.ts'
import { totals } from './totals.ts'
import { takeArticle } from './transplant.ts'
import { lostByTransplant, transplantBoard } from './transplant-board.ts'
import { type LabelledArticle, transplantAll } from './transplants.ts'

const usage = `usage: npm run evaluate -- [options] <folder of labelled pages: name.html beside name.json, or name/source.html beside name/expected.json>
  --lang <code>   only pages labelled with this language
  --misses        each miss as a line
  --json          the totals as one line of JSON
  --ablation      what each kind of evidence is worth: the scores without it
  --out <file>    write the annotations, one line of JSON a page
  --shells <dir>  set each article into saved pages of this folder too, its date stated in each
                  way and in none, and print how far the scores fall
  --per-page <n>  into how many of them (3)`

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      misses: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      ablation: { type: 'boolean', default: false },
      out: { type: 'string' },
      shells: { type: 'string' },
      'per-page': { type: 'string', default: '3' },
    },
  })
  const [folder] = positionals
  if (!folder || positionals.length > 1) throw new Error('one folder of labelled pages is wanted')
  const perPage = Number(values['per-page'])
  if (!Number.isInteger(perPage) || perPage < 1) throw new Error('--per-page wants a whole number')
  return {
    ...values,
    folder,
    perPage,
    shells: values.shells === undefined ? [] : savedPages(values.shells),
    labels: readLabels(folder).filter(({ label }) => !values.lang || label.lang === values.lang),
  }
}

async function main({ folder, labels, shells, ...options }: ReturnType<typeof readArguments>): Promise<void> {
  const packs = [bundledPack()]
  const lines: Line[] = []
  const scores: PageScore[] = []
  const articles: LabelledArticle[] = []
  const read: ReadPage[] = []
  for (const { page, label } of labels) {
    const path = join(folder, page)
    const text = existsSync(path) ? await readInput(path) : undefined
    const reading = text && annotate(text, packs)
    if (reading) read.push({ page, label, reading })
    const line = reading && toLine(page, reading)
    if (line) lines.push(line)
    scores.push(scorePage(page, label, line))
    const published = text?.published ?? line?.date ?? undefined
    if (line && shells.length) articles.push({ page, label, article: takeArticle(path, label.lang, published) })
  }
  if (options.out) writeFileSync(options.out, lines.map(line => `${JSON.stringify(line)}\n`).join(''))
  if (options.misses) say(scores.flatMap(misses).concat('').join('\n'))
  say(options.json ? JSON.stringify(totals(scores)) : scoreboard(scores))
  if (options.ablation) say(`\n${ablation(read)}`)
  if (!shells.length) return
  const transplanted = transplantAll(articles, shells, options.perPage, packs)
  if (options.misses) say(lostByTransplant(scores, transplanted).concat('').join('\n'))
  say(`\n${transplantBoard(scores, transplanted)}\n\n${await silenceOf(shells, packs)}`)
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
