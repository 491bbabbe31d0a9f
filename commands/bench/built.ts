import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Rollup } from 'vite'

const pathOf = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url))

/** A file and all that it imports as one script, minified as the extension ships it. */
export async function builtCode(
  file: string,
  format: 'es' | 'iife',
  define: Record<string, string> = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      target: 'chrome140',
      lib: { entry: pathOf(file), formats: [format], name: 'built', fileName: 'built' },
    },
  })
  const [{ output }] = [built].flat() as [Rollup.RollupOutput]
  return output[0].code
}

/**
 * The reading as the extension ships it, bundled and minified. What runs these commands gives each inner function its
 * name back at every call, which no reader's browser does: measured through it, reading seems a tenth slower than it is.
 */
export async function builtReading(): Promise<typeof import('../../lib/annotate.ts')> {
  const code = await builtCode('lib/annotate.ts', 'es')
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-'))
  try {
    const file = join(folder, 'annotate.mjs')
    writeFileSync(file, code)
    return await import(pathToFileURL(file).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
