import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import budget from '../budget.json' with { type: 'json' }
import { check, until } from './check.ts'
import { marksOn, rest } from './reader.ts'
import { withPage } from './world.ts'

/** With the build that people install: the card's root is closed, so it is seen from outside only. */
export const release = [
  check('the release build marks a page, opens its card, and lets no page look into it', world =>
    withPage(world, '/raid', async page => {
      await rest(page, '550 drones and missiles')
      const host = await until(
        'a card',
        () =>
          page.evaluate(() => {
            const element = document.querySelector(':popover-open')
            const box = element?.getBoundingClientRect()
            return box && { open: element!.shadowRoot !== null, wide: box.width, high: box.height }
          }),
        seen => seen && seen.high > 100,
      )
      assert.equal(host?.open, false)
      assert.ok((await marksOn(page)).length >= 5)
    }),
  ),
  check('what is put into pages keeps to its budget of bytes', async ({ extension }) => {
    const gzip = (files: string[]) =>
      files.reduce((sum, file) => sum + gzipSync(readFileSync(join(extension, file)), { level: 9 }).length, 0)
    const { content_scripts } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
    const everyPage = content_scripts.flatMap((script: { js: string[]; css: string[] }) => [
      ...script.js,
      ...script.css,
    ])
    // The script of one line runs beside the gate while packs of the reader's own are installed.
    const sizes = {
      everyPage: gzip([...everyPage, 'more.js']),
      'overlay.js': gzip(['overlay.js']),
      'page.js': gzip(['page.js']),
    }
    for (const [what, { gzip: most }] of Object.entries(budget)) {
      const size = sizes[what as keyof typeof sizes]
      assert.ok(size <= most, `${what}: ${size} bytes, at most ${most}`)
    }
  }),
]
