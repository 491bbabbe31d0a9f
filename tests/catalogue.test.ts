import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { grown } from '../commands/bench/page/growth.ts'
import { readDataset } from '../commands/dataset.ts'
import { readInput } from '../commands/input.ts'
import { bundledPack } from '../commands/record.ts'
import { annotate } from '../lib/annotate.ts'
import { openLibrary } from '../lib/extension/library.ts'
import { createRecord } from '../lib/extension/record.ts'
import { composeCard } from '../lib/judging/card.ts'
import { composeDossier } from '../lib/judging/dossier.ts'
import { inEnglish } from '../lib/judging/in-english.ts'
import { toldIn } from '../lib/judging/told-in.ts'
import { english } from '../lib/languages/en.ts'
import type { Pack } from '../lib/model/figure.ts'
import { localeOf, wordsOf } from '../lib/model/locale.ts'
import { catalogueOf } from '../lib/packing/catalogue.ts'
import { compile } from '../lib/packing/compile.ts'
import { packOf, volumesOf } from '../lib/packing/volumes.ts'
import { createSearch } from '../lib/searching/search.ts'
import ukrainian from '../public/_locales/uk/messages.json' with { type: 'json' }

const pages = new URL('pages/', import.meta.url).pathname
const inUkrainian = localeOf(wordsOf(ukrainian))
const pack = bundledPack()

const recordOf = (shipped: Pack, spoken = inEnglish) => {
  let digest: string | undefined
  const bundled = {
    id: shipped.id,
    digest: '1',
    fetch: async () => JSON.parse(JSON.stringify(shipped)) as Pack,
    installed: async () => digest,
    setInstalled: async (installed: string) => {
      digest = installed
    },
  }
  return createRecord(openLibrary({ indexedDB: new IDBFactory() }), bundled, async () => spoken)
}

it('a page reads the same by catalogue and library as with the whole record in memory', async () => {
  for (const spoken of [inEnglish, inUkrainian]) {
    const record = recordOf(pack, spoken)
    for (const name of readdirSync(pages).filter((_, i) => i % 4 === 0)) {
      const page = await readInput(join(pages, name, 'source.html'))
      expect(await record.read(page), name).toEqual(annotate(page, [pack], spoken))
    }
  }
})

it('cards, dossiers and searches tell the same, too', async () => {
  for (const spoken of [inEnglish, inUkrainian]) {
    const record = recordOf(pack, spoken)
    const search = createSearch([pack], spoken)
    for (const { id } of pack.events) {
      expect(await record.card(id), id).toEqual(composeCard([pack], id, undefined, spoken))
      expect(await record.dossier(id), id).toEqual(composeDossier([pack], id, undefined, spoken))
    }
    for (const words of ['kyiv injured', 'дрони', 'Klitschko', '539'])
      expect(await record.search(words)).toEqual(search(words))
  }
})

it('catalogue and events together are the whole record', () => {
  const whole = packOf(catalogueOf(pack), volumesOf(pack))
  const inOrder = (each: Pack) => ({ ...each, sources: each.sources.toSorted((a, b) => a.id.localeCompare(b.id)) })
  expect(inOrder(toldIn(whole, inUkrainian))).toEqual(inOrder(toldIn(pack, inUkrainian)))
  expect(whole.events).toEqual(pack.events)
})

it('a search goes through a record of many events, those that are not kept searchable, too', async () => {
  const many = compile(grown(readDataset(new URL('../data', import.meta.url).pathname), 70), [english])
  const record = recordOf(many)
  const found = await record.search('kyiv injured')
  expect(found).toEqual(createSearch([many])('kyiv injured'))
  expect(found.length).toBeGreaterThan(20)
})
