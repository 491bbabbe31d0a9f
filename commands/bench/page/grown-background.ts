import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pack } from '../../../lib/model/figure.ts'
import { buildExtension } from '../../build.ts'
import type { Target } from '../section.ts'
import { openBench } from './driven.ts'
import { most } from './gate-cost.ts'
import { heldByBackground, raid } from './installed.ts'

/** Megabytes that the background holds in Chromium with this pack as the one that was shipped, a page of it read. */
export async function grownBackground(pack: Pack): Promise<Target> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-'))
  try {
    cpSync(buildExtension('chrome', 'production'), folder, { recursive: true })
    writeFileSync(join(folder, 'pack.json'), JSON.stringify(pack))
    const bench = await openBench('chrome', folder)
    try {
      const marked = { timeout: 120_000 }
      const read = () => bench.open(raid, (_, page) => page.waitForFunction(() => CSS.highlights.size > 0, marked))
      // The first page waits until the record is in the library; a worker that starts later finds it there.
      await read()
      await read()
      return most(
        `Chromium, memory of the background with ${pack.events.length} events`,
        30,
        await heldByBackground(bench),
        'MB',
      )
    } finally {
      await bench.close()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
