import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from './find-browser.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))
const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs')

/**
 * Builds the extension and gives the folder. The mode `e2e` leaves the card's shadow root open, so that a driver can look
 * into it; nothing else differs. Throws with the builder's own words.
 */
export function buildExtension(browser: Browser, mode: 'production' | 'e2e'): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', browser, '--mode', mode], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the extension could not be built:\n${stdout}${stderr}`)
  return join(root, '.output', `${browser}-mv3${mode === 'e2e' ? '-e2e' : ''}`)
}
