import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, findBrowser } from '../find-browser.mjs'
import { openBench } from './page/driven.ts'
import { gateCost } from './page/gate-cost.ts'
import { growth } from './page/growth.ts'
import { idlePages } from './page/idle-pages.ts'
import { installed } from './page/installed.ts'
import { marking } from './page/marking.ts'
import { surfaceCost } from './page/surfaces.ts'
import type { Measured, Section, Target } from './section.ts'

/** What Sidelight costs in pages, in real browsers. */
export const page: Section = {
  about: 'what it costs in pages: gate, marks, pointer, card, memory, in both browsers',
  measure,
}

const names: Record<Browser, string> = { chrome: 'Chromium', firefox: 'Firefox' }

async function measure(folder: string | undefined, rounds: number): Promise<Measured> {
  const pages = folder ? pagesIn(folder).map(path => readFileSync(path)) : idlePages()
  const targets: Target[] = []
  const kinds = (Object.keys(names) as Browser[]).filter(kind => findBrowser(kind))
  for (const kind of kinds) {
    const bench = await openBench(kind)
    try {
      const all = [...(await gateCost(bench, pages, rounds)), ...(await marking(bench, rounds))]
      targets.push(...all.map(target => ({ ...target, name: `${names[kind]}, ${target.name}` })))
    } finally {
      await bench.close()
    }
    const lived = [...(await installed(kind)), ...(await surfaceCost(kind, rounds))]
    targets.push(...lived.map(target => ({ ...target, name: `${names[kind]}, ${target.name}` })))
  }
  targets.push(...(await growth(rounds)))
  return {
    title: 'What it costs in pages',
    conditions: [
      `${pages.length} pages; ${rounds} rounds, the ways taking turns; medians; ${kinds.map(kind => names[kind]).join(', ')}`,
      'cold: the first run in a page just loaded; the floor is a walk that reads each text node once',
    ],
    groups: [],
    targets,
  }
}

function pagesIn(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.html?$/i.test(name))
  if (!paths.length) throw new Error(`${folder} holds no pages`)
  return paths.sort().map(name => join(folder, name))
}
