import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Rollup } from 'vite'

const entry = fileURLToPath(new URL('../../lib/annotate.ts', import.meta.url))

/**
 * The reading as the extension ships it, bundled and minified. What runs these commands gives each inner function its
 * name back at every call, which no reader's browser does: measured through it, reading seems a tenth slower than it is.
 */
export async function builtReading(): Promise<typeof import('../../lib/annotate.ts')> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'chrome140', lib: { entry, formats: ['es'], fileName: 'annotate' } },
  })
  const [{ output }] = [built].flat() as [Rollup.RollupOutput]
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-'))
  try {
    const file = join(folder, 'annotate.mjs')
    writeFileSync(file, output[0].code)
    return await import(pathToFileURL(file).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
