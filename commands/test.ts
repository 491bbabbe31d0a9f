import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './build.ts'
import { paint, say } from './terminal.ts'

/** Tests of a step; a step that fails without a failed test counts as one failure. */
interface Counts {
  passed: number
  failed: number
}

interface Step {
  name: string
  command: string[]
  /** Shown while it runs; else only where it fails. */
  live?: boolean
  /** From what the step printed; absent where it holds no tests. */
  counts?: (output: string) => Counts | undefined
}

const scratch = mkdtempSync(join(tmpdir(), 'sidelight-'))
const unitReport = join(scratch, 'unit.json')

/** `npm run test:all -- [folder]`: every page of the project's own is gone through, and those that somebody has saved. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } })
const folders = [...(values.all ? [join(root, 'tests/pages')] : []), ...positionals.map(path => resolve(path))]

const steps: Step[] = [
  { name: 'Static checks', command: ['npm', 'run', '--silent', 'check'] },
  {
    name: 'Unit tests',
    command: ['npx', 'vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`],
    live: true,
    counts: () => {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(unitReport, 'utf8'))
      return { passed: numPassedTests, failed: numFailedTests }
    },
  },
  { name: 'Build for Chrome', command: ['npx', 'wxt', 'build', '-b', 'chrome'] },
  { name: 'Build for Firefox', command: ['npx', 'wxt', 'build', '-b', 'firefox'] },
  { name: 'End-to-end tests', command: ['npm', 'run', '--silent', 'e2e'], live: true, counts: lastCounts },
  { name: 'Awkward pages', command: pagesCommand(), live: true, counts: lastCounts },
  ...folders.map(folder => ({
    name: `Pages of ${basename(folder)}`,
    command: pagesCommand(folder),
    live: true,
    counts: lastCounts,
  })),
]

function pagesCommand(...args: string[]): string[] {
  return ['npx', 'tsx', 'tests/e2e/saved.ts', ...args]
}

/** The last "N passed, N failed" that a step printed. */
function lastCounts(output: string): Counts | undefined {
  const last = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1)
  return last && { passed: Number(last[1]), failed: Number(last[2]) }
}

async function run({ name, command, live, counts }: Step): Promise<Counts> {
  const started = performance.now()
  say(paint('bold', `${name} …`))
  const { code, output } = await spawned(command, live === true)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (code !== 0 && !live) say(output.trimEnd())
  say(paint(code === 0 ? 'green' : 'red', `${name}: ${code === 0 ? 'ok' : 'failed'}, ${seconds} s\n`))
  const { passed, failed } = read(counts, output)
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
}

/** No summary where one is expected is a failure of the step. */
function read(counts: Step['counts'], output: string): Counts {
  try {
    return (counts ? counts(output) : { passed: 0, failed: 0 }) ?? { passed: 0, failed: 1 }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function spawned([command = '', ...args]: string[], live: boolean): Promise<{ code: number; output: string }> {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
        if (live) process.stdout.write(text)
      })
    child.on('error', error => resolve({ code: 1, output: output + error.message }))
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })
}

const all: Counts = { passed: 0, failed: 0 }
for (const step of steps) {
  const { passed, failed } = await run(step)
  all.passed += passed
  all.failed += failed
}
rmSync(scratch, { recursive: true })
process.exitCode = all.failed ? 1 : 0
say(`${all.passed} passed, ${all.failed} failed`)
