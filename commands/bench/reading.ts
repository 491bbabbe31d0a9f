import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isRead } from '../../lib/annotate.ts'
import type { PageText } from '../../lib/model/annotation.ts'
import { readInput } from '../input.ts'
import { bundledPack } from '../record.ts'
import { builtReading } from './built.ts'
import { type NumbersAndDates, peers } from './peers.ts'
import { median, timeRounds } from './rounds.ts'
import type { Group, Measured, Row, Section } from './section.ts'

/** Reading in the background, from passages to judged claims, beside what finds only numbers or only dates. */
export const reading: Section = {
  about: 'reading and judging beside compromise (numbers) and chrono-node (dates) on the same text',
  measure,
}

const ownPages = fileURLToPath(new URL('../../tests/pages', import.meta.url))
/** How many times as fast reading must be. */
const wanted: Record<NumbersAndDates, number> = { compromise: 20, 'chrono-node': 2 }

async function measure(folder: string | undefined, rounds: number): Promise<Measured> {
  const packs = [bundledPack()]
  const { annotate } = await builtReading()
  const { pages, left } = await readPages(folder ?? ownPages)
  const { ways, names } = peers
  const texts = pages.map(page => ({ page, text: textOf(page), day: new Date(page.published ?? '2025-07-04') }))
  const times = timeRounds(
    {
      reading: ({ page }) => annotate(page, packs),
      compromise: ({ text }) => ways.compromise(text),
      'chrono-node': ({ text, day }) => ways['chrono-node'](text, day),
    },
    texts,
    rounds,
  )
  const taken = texts.map(({ page, text }, index) => ({
    characters: text.length,
    isSilent: annotate(page, packs).events.length === 0,
    times: times[index]!,
  }))
  const groups = [
    groupOf('all pages', taken, names),
    groupOf(
      'pages that concern no event on record',
      taken.filter(({ isSilent }) => isSilent),
      names,
    ),
  ].filter(group => group.pages > 0)
  return {
    title: 'Reading, beside libraries that find numbers or dates',
    conditions: [
      `${rounds} rounds after a warm one, taking turns on each page; medians; Node ${process.versions.node}`,
      ...(left ? [`${left} pages in languages that are not read were left out`] : []),
    ],
    groups,
    targets: Object.entries(wanted).map(([name, times]) => ({
      name: `reading is ${times} times as fast as ${name}`,
      wanted: times,
      reached: groups[0]!.rows.find(row => row.name === names[name as NumbersAndDates])!.times,
    })),
  }
}

/** The pages of a folder, or of the folders in it; a page in a language that is not read would be done in no time. */
async function readPages(folder: string): Promise<{ pages: PageText[]; left: number }> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.html?$/i.test(name))
  const all: PageText[] = []
  for (const name of names.sort()) all.push(await readInput(join(folder, name)))
  const pages = all.filter(page => isRead(page.lang) && textOf(page).length > 0)
  if (!pages.length) throw new Error(`${folder} holds no pages that are read`)
  return { pages, left: all.length - pages.length }
}

const textOf = ({ passages }: PageText): string => passages.map(({ text }) => text).join('\n')

interface Taken {
  characters: number
  times: Record<NumbersAndDates | 'reading', number>
}

function groupOf(name: string, taken: Taken[], names: Record<NumbersAndDates, string>): Group {
  const characters = sum(taken.map(each => each.characters))
  const total = (way: keyof Taken['times']) => sum(taken.map(({ times }) => times[way]))
  const row = (way: keyof Taken['times'], title: string): Row => {
    const ratios = taken.map(({ times }) => times[way] / times.reading)
    return {
      name: title,
      page: median(taken.map(({ times }) => times[way])),
      million: (total(way) / characters) * 1e6,
      times: total(way) / total('reading'),
      timesOnPage: median(ratios),
      timesAtLeast: Math.min(...ratios),
    }
  }
  return {
    name,
    pages: taken.length,
    characters,
    rows: [row('reading', 'reading'), row('compromise', names.compromise), row('chrono-node', names['chrono-node'])],
  }
}

const sum = (numbers: number[]): number => numbers.reduce((all, each) => all + each, 0)
