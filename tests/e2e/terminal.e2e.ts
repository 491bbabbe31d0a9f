import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { root } from '../../commands/build.ts'
import { type Line, toLine } from '../../commands/line.ts'
import type { PageText, Reading } from '../../lib/model/annotation.ts'
import { check, until } from './check.ts'
import { withPanel } from './extension.ts'
import { fileOf, labelled, pathOf } from './labelled.ts'
import { heardOf, overhear } from './overhear.ts'
import { pages } from './pages.ts'
import { marksOn } from './reader.ts'
import { type World, withPage } from './world.ts'

/** The browser's own interface, inside a page of the extension. */
declare const chrome: { [name: string]: any }

/** Has the background read once more what the page's script sent it. */
const readingOf = (panel: Page, page: PageText): Promise<Reading> =>
  panel.evaluate(sent => chrome.runtime.sendMessage({ kind: 'read', page: sent }), page)

/** A page that the gate lets go by sends nothing; as long as that is waited for. */
const silence = 1200

/** What the extension makes of a page, in the words of the terminal's line; nothing where the gate lets it go by. */
async function lineInBrowser(world: World, panel: Page, path: string): Promise<Line | undefined> {
  return withPage(world, path, async page => {
    const start = Date.now()
    const { read, found } = await until(
      `a reading of ${path}`,
      () => heardOf(panel, path),
      heard => heard.found || (!heard.read && Date.now() - start > silence),
    )
    if (!read || !found) return undefined
    const reading = await readingOf(panel, read)
    // It is also what the page's script was told, and what is marked.
    const keys = reading.annotations.map(({ span, event, measure, verdict, mark }) =>
      [span.passage, span.start, span.end, event, measure, verdict, mark].join(' '),
    )
    const told = found.flatMap(({ key, kind, marked }) => (kind === 'mention' ? [] : [`${key} ${marked}`]))
    assert.deepEqual(told.sort(), keys.sort())
    const marked = reading.annotations.filter(({ mark }) => mark).map(({ quote }) => bare(quote))
    const named = reading.mentions.map(({ quote }) => bare(quote))
    const shown = (await marksOn(page)).map(({ text }) => bare(text))
    assert.equal([...shown].sort().join(), [...marked, ...named].sort().join())
    return toLine(path, reading)
  })
}
/** A mark over several elements is several ranges, and spaces between them are nobody's. */
const bare = (text: string) => text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '')

function linesInTerminal(files: string[]): Line[] {
  const command = ['--import', 'tsx', 'commands/annotate.ts', '--json', ...files]
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  return stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
}

/** What differs, a sentence a page. */
async function difference(world: World, panel: Page, path: string, { page: _, ...expected }: Line): Promise<string[]> {
  try {
    const line = await lineInBrowser(world, panel, path)
    if (line) assert.deepEqual({ ...line, page: undefined }, { ...expected, page: undefined })
    else assert.deepEqual([], [...expected.annotations, ...expected.mentions])
    return []
  } catch (error) {
    return [`${path}: ${(error as Error).message}`]
  }
}

export const terminal = [
  check('what is found is what the terminal finds, on twenty labelled pages and one that hides text', world =>
    withPanel(world, 'options.html', async panel => {
      const folder = mkdtempSync(join(tmpdir(), 'sidelight-'))
      const hidden = join(folder, 'hidden.html')
      writeFileSync(hidden, pages['/hidden']!.html)
      const paths = ['/hidden', ...labelled.map(pathOf)]
      const expected = linesInTerminal([hidden, ...labelled.map(fileOf)])
      rmSync(folder, { recursive: true })
      // One that finds nothing anywhere would agree with itself.
      assert.ok(expected.filter(({ annotations }) => annotations.length > 1).length >= 17)
      await overhear(panel)
      const differing: string[] = []
      for (const [index, path] of paths.entries())
        differing.push(...(await difference(world, panel, path, expected[index]!)))
      assert.equal(differing.join('\n'), '')
    }),
  ),
]
