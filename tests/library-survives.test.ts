import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openLibrary } from '../lib/extension/library.ts'
import { createRecord } from '../lib/extension/record.ts'
import { inEnglish } from '../lib/judging/in-english.ts'
import type { Pack } from '../lib/model/figure.ts'
import { compile } from '../lib/packing/compile.ts'
import { report, smallRecord } from './small-record.ts'

const packOf = (version: string, launched = 550): Pack =>
  compile({ ...smallRecord([report('launched', launched, { id: 'launched' })]), version }, [])
const versions = async (library: ReturnType<typeof openLibrary>) => (await library.packs()).map(pack => pack.version)

let indexedDB: IDBFactory
/** A library as a worker opens it that has just been started. */
const freshWorker = () => openLibrary({ indexedDB })
beforeEach(() => {
  indexedDB = new IDBFactory()
})
afterEach(() => vi.restoreAllMocks())

describe('a pack in the library', () => {
  it('is the same after a restart, and can be removed', async () => {
    await freshWorker().install(packOf('1.0.0'))
    expect(await freshWorker().packs()).toEqual([packOf('1.0.0')].map(pack => JSON.parse(JSON.stringify(pack))))
    expect(await freshWorker().installed()).toEqual([
      { id: 'small', title: 'A small record', version: '1.0.0', date: '2025-08-01' },
    ])
    await freshWorker().remove('small')
    expect(await freshWorker().packs()).toEqual([])
  })

  it('is replaced by its new version', async () => {
    const library = freshWorker()
    await library.install(packOf('1.0.0'))
    await library.install(packOf('2.0.0'))
    expect(await versions(library)).toEqual(['2.0.0'])
  })

  it.each(['before it is written', 'after it is written, before the transaction ends'])(
    'is the old one, whole, where the worker is killed %s',
    async moment => {
      await freshWorker().install(packOf('1.0.0'))
      const put = IDBObjectStore.prototype.put
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
        const request = moment.startsWith('after') ? put.apply(this, args) : undefined
        this.transaction.abort()
        return request ?? put.apply(this, args)
      })
      await expect(freshWorker().install(packOf('2.0.0', 999))).rejects.toThrow(/^The pack cannot be installed: /)
      vi.restoreAllMocks()
      expect(await freshWorker().packs()).toEqual([JSON.parse(JSON.stringify(packOf('1.0.0')))])
    },
  )

  it('is the old one, whole, where the disk is full', async () => {
    await freshWorker().install(packOf('1.0.0'))
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await expect(freshWorker().install(packOf('2.0.0'))).rejects.toThrow(
      'The pack cannot be installed: the browser gives it no more room',
    )
    expect(await versions(freshWorker())).toEqual(['1.0.0'])
  })

  it('that cannot be read any more is left out, listed, and removable', async () => {
    const library = freshWorker()
    await library.install(packOf('1.0.0'))
    await library.install({ ...packOf('1.0.0'), id: 'other', format: 7 as 1 })
    expect((await library.packs()).map(pack => pack.id)).toEqual(['small'])
    expect((await library.installed()).map(entry => entry.id)).toEqual(['other', 'small'])
    await library.remove('other')
    expect(await library.installed()).toHaveLength(1)
  })
})

describe('the library', () => {
  it('opens its database anew after it was deleted under it', async () => {
    const library = freshWorker()
    await library.install(packOf('1.0.0'))
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('sidelight')
      request.onsuccess = resolve
      request.onblocked = reject
    })
    expect(await library.packs()).toEqual([])
    await library.install(packOf('2.0.0'))
    expect(await versions(library)).toEqual(['2.0.0'])
  })

  it('says in one sentence what is wrong with a database it cannot use', async () => {
    const written = indexedDB.open('sidelight', 9)
    await new Promise(resolve => {
      written.onsuccess = resolve
    })
    written.result.close()
    await expect(freshWorker().packs()).rejects.toThrow(
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
    fetch: async () => packOf(version),
    installed: async () => marked,
    setInstalled: async (digest: string) => {
      marked = digest
    },
  })
  const start = (version: string, factory = indexedDB) =>
    createRecord(openLibrary({ indexedDB: factory }), bundled(version), async () => inEnglish).packs()
  beforeEach(() => {
    marked = undefined
  })

  it('is installed at first run, at a version change, and where the database was deleted', async () => {
    expect((await start('1.0.0'))[0]?.version).toBe('1.0.0')
    expect(await versions(freshWorker())).toEqual(['1.0.0'])
    await start('2.0.0')
    expect(await versions(freshWorker())).toEqual(['2.0.0'])
    indexedDB = new IDBFactory()
    expect((await start('2.0.0'))[0]?.version).toBe('2.0.0')
    expect(await versions(freshWorker())).toEqual(['2.0.0'])
  })

  it('is read from what was shipped where the database cannot be used', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const broken = {
      open: () => {
        throw new Error('corrupt')
      },
    } as unknown as IDBFactory
    expect((await start('1.0.0', broken)).map(pack => pack.version)).toEqual(['1.0.0'])
  })
})
