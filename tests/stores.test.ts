import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zip } from 'wxt'

const root = fileURLToPath(new URL('..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'sidelight-'))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const browsers = ['chrome', 'firefox'] as const

/** Names and check sums of the files in a zip file, from its own directory; the times in it are the build's. */
function filesIn(path: string): Record<string, number> {
  const bytes = readFileSync(path)
  const files: Record<string, number> = {}
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  for (let at = bytes.readUInt32LE(end + 16); bytes.readUInt32LE(at) === 0x02014b50; ) {
    const [name, extra, comment] = [28, 30, 32].map(offset => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    files[bytes.toString('utf8', at + 46, at + 46 + name)] = bytes.readUInt32LE(at + 16)
    at += 46 + name + extra + comment
  }
  return files
}

/** Everything that is handed in, by the name of its zip file. */
async function handedIn(run: string): Promise<Record<string, Record<string, number>>> {
  const outDir = join(scratch, run)
  for (const browser of browsers) await zip({ root, browser, outDir, logger: silent })
  const zips = readdirSync(outDir).filter(name => name.endsWith('.zip'))
  return Object.fromEntries(zips.map(name => [name.replace(/^.*-/, ''), filesIn(join(outDir, name))]))
}
const nothing = () => {}
const silent = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  success: nothing,
  level: 0,
}

let first: Awaited<ReturnType<typeof handedIn>>
beforeAll(async () => {
  first = await handedIn('first')
}, 120_000)
afterAll(() => rmSync(scratch, { recursive: true }))

describe('what is handed in to the stores', () => {
  it('is the same, file by file, when it is built again', async () => {
    expect(Object.keys(first).sort()).toEqual(['chrome.zip', 'firefox.zip', 'sources.zip'])
    expect(await handedIn('second')).toEqual(first)
  }, 120_000)

  it('comes with sources that it can be built from, and with nothing that is built', () => {
    const names = Object.keys(first['sources.zip']!)
    for (const needed of [
      'package.json',
      'package-lock.json',
      'wxt.config.ts',
      'data/pack.json',
      'entrypoints/gate.ts',
    ])
      expect(names).toContain(needed)
    expect(names.filter(name => /(^|\/)(node_modules|\.output|\.wxt|\.git)\//.test(name))).toEqual([])
  })

  it('asks for the permissions that docs/stores.md gives reasons for, and for no others', () => {
    const rows = [...read('docs/stores.md').matchAll(/^\| `([^`]+)`( \(Chrome alone\))? \|/gm)]
    for (const browser of browsers) {
      const reasons = rows.filter(([, , alone]) => browser === 'chrome' || !alone).map(([, name]) => name)
      const manifest = JSON.parse(readFileSync(join(scratch, 'first', `${browser}-mv3`, 'manifest.json'), 'utf8'))
      expect([...manifest.permissions, ...manifest.host_permissions].sort()).toEqual([...reasons].sort())
      expect(manifest.web_accessible_resources ?? []).toEqual([])
      expect([
        manifest.externally_connectable,
        manifest.optional_permissions,
        manifest.content_security_policy,
      ]).toEqual([undefined, undefined, undefined])
    }
  })

  it('passes Mozilla’s linter, but for the two lines of Preact that docs/stores.md explains', () => {
    const linter = join(root, 'node_modules/addons-linter/bin/addons-linter')
    const { stdout } = spawnSync(
      process.execPath,
      [linter, '--output', 'json', join(scratch, 'first', 'firefox-mv3')],
      {
        encoding: 'utf8',
      },
    )
    const { errors, notices, warnings } = JSON.parse(stdout)
    expect([errors, notices]).toEqual([[], []])
    expect(warnings.map(({ code, message }: { code: string; message: string }) => `${code} ${message}`)).toEqual(
      Array(2).fill('UNSAFE_VAR_ASSIGNMENT Unsafe assignment to innerHTML'),
    )
  })

  it('holds no code of ours that sets markup', () => {
    const files = ['entrypoints', 'components', 'lib'].flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name}`),
    )
    const code = files.filter(name => /\.tsx?$/.test(name))
    expect(code.length).toBeGreaterThan(100)
    const marks = /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write|\beval\(|new Function/
    expect(code.filter(name => marks.test(read(name)))).toEqual([])
  })

  it('is built with the Node that docs/stores.md names', () => {
    expect(read('docs/stores.md')).toContain(`Node ${read('.node-version').trim()}`)
  })
})
