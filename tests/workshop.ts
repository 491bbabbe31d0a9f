import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// biome-ignore lint/suspicious/noExplicitAny: what a test spoils or fills in is JSON of any form.
export type Json = any

const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs the workshop (`npm run data -- …`) as a person does. */
export function workshop(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'commands/data.ts', ...args], { cwd: root })
    const heard = { out: '', err: '' }
    child.stdout.on('data', text => {
      heard.out += text
    })
    child.stderr.on('data', text => {
      heard.err += text
    })
    child.on('close', code => resolve({ code, ...heard }))
  })
}
