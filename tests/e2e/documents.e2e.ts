import assert from 'node:assert/strict'
import { unreadNumbers } from './awkward-pages.ts'
import { check, pause, until } from './check.ts'
import { withPanel } from './extension.ts'
import { heardOf, overhear } from './overhear.ts'
import { beside, marksOn, rest, waitForCard, waitForMark } from './reader.ts'
import { newPage, visit, withPage } from './world.ts'

/** Each kind of document and of text that a browser shows. */
export const documents = [
  check('fields, text out of sight, drawings and formulas are not read, let alone sent', world =>
    withPanel(world, 'options.html', async panel => {
      await overhear(panel)
      await withPage(world, '/unread', async page => {
        await waitForMark(page, '550 drones and missiles')
        const { read } = await until(
          'what was sent',
          () => heardOf(panel, '/unread'),
          heard => heard.read,
        )
        const sent = JSON.stringify(read)
        assert.ok(sent.includes('23 people'))
        assert.deepEqual(
          unreadNumbers.filter(people => sent.includes(`${people} people`)),
          [],
        )
      })
    }),
  ),
  ...['/editor', '/design'].map(path =>
    check(`nothing of a document that the reader is writing in is sent (${path})`, world =>
      withPanel(world, 'options.html', async panel => {
        await overhear(panel)
        await withPage(world, path, async page => {
          const { read } = await until(
            'a reading of nothing',
            () => heardOf(panel, path),
            heard => heard.read,
          )
          assert.deepEqual(read?.passages, [])
          assert.deepEqual(await marksOn(page), [])
        })
      }),
    ),
  ),
  ...[
    ['/xhtml', 'an XHTML document'],
    ['/plain', 'a document of plain text'],
    ['/slotted', 'text in the slot of a shadow root'],
    ['/right-to-left', 'text set from right to left'],
    ['/vertical', 'text set in columns from top to bottom'],
  ].map(([path, name]) =>
    check(`${name} is read, and its card opens inside the window`, world =>
      withPage(world, path!, async page => {
        await rest(page, '550 drones and missiles')
        const { box, text } = await waitForCard(page)
        assert.ok(text.includes('The record'))
        const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
        assert.ok(box.left >= 0 && box.top >= 0 && box.right <= view.width && box.bottom <= view.height)
        assert.ok(box.right - box.left > 300 && box.bottom - box.top > 150, JSON.stringify(box))
      }),
    ),
  ),
  check('a drawing, a PDF file and pages of the browser are left alone', async world => {
    const page = await newPage(world)
    for (const address of [
      `${world.site.address}/drawing`,
      // Chromium's viewer of PDF files is a page of the browser's own, in which its driver loses its way.
      ...(world.kind === 'firefox' ? [`${world.site.address}/paper`] : []),
      'about:blank',
      world.kind === 'chrome' ? 'chrome://version' : 'about:license',
    ]) {
      await visit(world, page, address)
      await pause(500)
      assert.deepEqual(await marksOn(page), [], address)
    }
    await page.close()
  }),
  check('frames are read: sandboxed, of another origin, of an attribute, blank and filled by script', world =>
    withPage(world, '/frames', async page => {
      const frames = await until(
        'four frames',
        async () => page.frames().filter(frame => frame !== page.mainFrame()),
        all => all.length === 4,
      )
      for (const frame of frames)
        await until(
          `a mark in ${frame.url()}`,
          // A frame that is just loading has no world to look into, and a sandboxed one runs no script of its own.
          () => marksOn(beside(frame)).catch(() => []),
          marks => marks.some(({ text }) => text === '550 drones and missiles'),
        )
      assert.deepEqual(await marksOn(page), [])
    }),
  ),
]
