import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Library, openLibrary } from '../lib/extension/library.ts'
import { createRecord } from '../lib/extension/record.ts'
import { inEnglish } from '../lib/judging/in-english.ts'
import type { Pack } from '../lib/model/figure.ts'
import { compile } from '../lib/packing/compile.ts'
import { packOf } from '../lib/packing/volumes.ts'
import { report, smallRecord } from './small-record.ts'

/** An event's sources lie with it: a pack that is put together again has them in another order. */
const sorted = (pack: Pack): Pack => ({
  ...pack,
  sources: pack.sources.toSorted((a, b) => a.id.localeCompare(b.id)),
})
const smallPack = (version: string, launched = 550): Pack =>
  sorted(compile({ ...smallRecord([report('launched', launched, { id: 'launched' })]), version }, []))
const versions = async (library: Library) => (await library.catalogues()).map(({ version }) => version)
const packsIn = async (library: Library) =>
  Promise.all(
    (await library.catalogues()).map(async catalogue =>
      sorted(packOf(catalogue, await library.volumes(catalogue.id, ['2025-07-04-kyiv']))),
    ),
  )

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = (request as unknown as IDBOpenDBRequest).onblocked = reject
  })

let indexedDB: IDBFactory
/** A library as a worker opens it that has just been started. */
const freshWorker = () => openLibrary({ indexedDB })
beforeEach(() => {
  indexedDB = new IDBFactory()
})
afterEach(() => vi.restoreAllMocks())

describe('a pack in the library', () => {
  it('is the same after a restart, and can be removed', async () => {
    await freshWorker().install(smallPack('1.0.0'))
    expect(await packsIn(freshWorker())).toEqual([smallPack('1.0.0')])
    expect(await freshWorker().installed()).toEqual([
      { id: 'small', title: 'A small record', version: '1.0.0', date: '2025-08-01' },
    ])
    await freshWorker().remove('small')
    expect(await packsIn(freshWorker())).toEqual([])
    expect(await freshWorker().volumes('small', ['2025-07-04-kyiv'])).toEqual([])
  })

  it('is replaced by its new version', async () => {
    const library = freshWorker()
    await library.install(smallPack('1.0.0'))
    await library.install(smallPack('2.0.0'))
    expect(await versions(library)).toEqual(['2.0.0'])
  })

  it.each(['before it is written', 'after it is written, before the transaction ends'])(
    'is the old one, whole, where the worker is killed %s',
    async moment => {
      await freshWorker().install(smallPack('1.0.0'))
      const put = IDBObjectStore.prototype.put
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
        const request = moment.startsWith('after') ? put.apply(this, args) : undefined
        this.transaction.abort()
        return request ?? put.apply(this, args)
      })
      await expect(freshWorker().install(smallPack('2.0.0', 999))).rejects.toThrow(/^The pack cannot be installed: /)
      vi.restoreAllMocks()
      expect(await packsIn(freshWorker())).toEqual([smallPack('1.0.0')])
    },
  )

  it('is the old one, whole, where the disk is full', async () => {
    await freshWorker().install(smallPack('1.0.0'))
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await expect(freshWorker().install(smallPack('2.0.0'))).rejects.toThrow(
      'The pack cannot be installed: the browser gives it no more room',
    )
    expect(await versions(freshWorker())).toEqual(['1.0.0'])
  })

  it('that cannot be read any more is left out, listed, and removable', async () => {
    const library = freshWorker()
    await library.install(smallPack('1.0.0'))
    await library.install({ ...smallPack('1.0.0'), id: 'other', format: 7 as 1 })
    expect((await library.catalogues()).map(({ id }) => id)).toEqual(['small'])
    expect((await library.installed()).map(entry => entry.id)).toEqual(['other', 'small'])
    await library.remove('other')
    expect(await library.installed()).toHaveLength(1)
  })
})

describe('the library', () => {
  it('opens its database anew after it was deleted under it', async () => {
    const library = freshWorker()
    await library.install(smallPack('1.0.0'))
    await done(indexedDB.deleteDatabase('sidelight'))
    expect(await library.catalogues()).toEqual([])
    await library.install(smallPack('2.0.0'))
    expect(await versions(library)).toEqual(['2.0.0'])
  })

  it('says in one sentence what is wrong with a database it cannot use', async () => {
    const written = await done(indexedDB.open('sidelight', 9))
    written.close()
    await expect(freshWorker().catalogues()).rejects.toThrow(
      'The packs cannot be read: a newer version of the extension has written it',
    )
    const broken = {
      open: () => {
        throw new DOMException('', 'InvalidStateError')
      },
    } as unknown as IDBFactory
    await expect(openLibrary({ indexedDB: broken }).installed()).rejects.toThrow(
      'The list of packs cannot be read: the database cannot be opened',
    )
  })
})

describe('the bundled record', () => {
  let marked: string | undefined
  const bundled = (version: string) => ({
    id: 'small',
    digest: version,
    fetch: async () => smallPack(version),
    installed: async () => marked,
    setInstalled: async (digest: string) => {
      marked = digest
    },
  })
  const start = (version: string, factory = indexedDB) =>
    createRecord(openLibrary({ indexedDB: factory }), bundled(version), async () => inEnglish)
  const catalogues = (version: string, factory?: IDBFactory) => start(version, factory).catalogues()
  beforeEach(() => {
    marked = undefined
  })

  it('is installed at first run, at a version change, and where the database was deleted', async () => {
    expect((await catalogues('1.0.0'))[0]?.version).toBe('1.0.0')
    expect(await versions(freshWorker())).toEqual(['1.0.0'])
    await catalogues('2.0.0')
    expect(await versions(freshWorker())).toEqual(['2.0.0'])
    indexedDB = new IDBFactory()
    expect((await catalogues('2.0.0'))[0]?.version).toBe('2.0.0')
    expect(await versions(freshWorker())).toEqual(['2.0.0'])
  })

  it('is read from what was shipped where the database cannot be used', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const broken = {
      open: () => {
        throw new Error('corrupt')
      },
    } as unknown as IDBFactory
    expect((await catalogues('1.0.0', broken)).map(({ version }) => version)).toEqual(['1.0.0'])
  })

  it('is read on where its database is deleted, or an event in it lost, while the background runs', async () => {
    const record = start('1.0.0')
    expect((await record.dossier('2025-07-04-kyiv'))?.figures).toHaveLength(1)
    for (const lose of [
      () => done(indexedDB.deleteDatabase('sidelight')),
      async () => {
        const db = await done(indexedDB.open('sidelight'))
        await done(db.transaction('events', 'readwrite').objectStore('events').clear())
        db.close()
      },
    ]) {
      await lose()
      expect((await record.dossier('2025-07-04-kyiv'))?.reports).toHaveLength(1)
      expect(await freshWorker().volumes('small', ['2025-07-04-kyiv'])).toHaveLength(1)
    }
  })
})

it('a pack that the first version kept as one text is kept on', async () => {
  const request = indexedDB.open('sidelight', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('packs', { keyPath: 'id' })
  await done(request)
  const { id, title, version, date } = smallPack('1.0.0')
  const transaction = request.result.transaction('packs', 'readwrite')
  transaction.objectStore('packs').put({ id, title, version, date, text: JSON.stringify(smallPack('1.0.0')) })
  transaction.objectStore('packs').put({ id: 'torn', title, version, date, text: '{' })
  request.result.close()
  expect(await packsIn(freshWorker())).toEqual([smallPack('1.0.0')])
  expect((await freshWorker().installed()).map(entry => entry.id)).toEqual(['small', 'torn'])
})
