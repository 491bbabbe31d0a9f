import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { page } from './bench/page.ts'
import { reading } from './bench/reading.ts'
import type { Section } from './bench/section.ts'
import { tableOf } from './bench/table.ts'
import { say } from './terminal.ts'

const sections: Record<string, Section> = { reading, page }

const usage = `usage: npm run bench -- <what> [folder of pages] [options]
${Object.entries(sections)
  .map(([name, { about }]) => `  ${name.padEnd(15)} ${about}`)
  .join('\n')}
  --rounds <n>    how often each page is gone through (7)
  --json <file>   write what was measured into a file, too`

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '7' }, json: { type: 'string' } },
  })
  const [what = '', folder] = positionals
  const section = sections[what]
  if (!section) throw new Error(what ? `there is nothing named ${what}` : 'nothing was named')
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a whole number')
  return { section, folder, rounds, json: values.json }
}

async function main({ section, folder, rounds, json }: ReturnType<typeof readArguments>): Promise<void> {
  const measured = await section.measure(folder, rounds)
  say(tableOf(measured))
  if (json) writeFileSync(json, `${JSON.stringify(measured, null, 2)}\n`)
}

function asked() {
  try {
    return readArguments()
  } catch (error) {
    console.error(`bench: ${(error as Error).message}\n${usage}`)
    process.exit(2)
  }
}

await main(asked()).catch((error: Error) => {
  console.error(`bench: ${error.message}`)
  process.exitCode = 2
})
