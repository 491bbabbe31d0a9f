import { type DBSchema, type IDBPDatabase, wrap } from 'idb'
import type { Pack } from '../model/figure.ts'

/** What the options page lists without reading a pack. */
export type Installed = Pick<Pack, 'id' | 'title' | 'version' | 'date'>

/** A pack as it is kept: one text reads several times faster than an object of thousands of parts. */
interface Kept extends Installed {
  text: string
}

interface Shelf extends DBSchema {
  packs: { key: string; value: Kept }
}

export interface Library {
  installed(): Promise<Installed[]>
  /** Every pack that can be read; one that is damaged is left out, and stays listed so that it can be removed. */
  packs(): Promise<Pack[]>
  /** The old pack or the new one, never half: one transaction, kept even where the worker is stopped right after. */
  install(pack: Pack): Promise<void>
  remove(id: string): Promise<void>
}

/**
 * The packs kept in IndexedDB, opened at first use and again after the browser closed or deleted the database.
 * Every call fails with one plain sentence where the database cannot be used.
 */
export function openLibrary({ indexedDB = globalThis.indexedDB, name = 'sidelight' } = {}): Library {
  let opened: Promise<IDBPDatabase<Shelf>> | undefined
  const forget = () => {
    opened = undefined
  }

  async function use<T>(what: string, work: (db: IDBPDatabase<Shelf>) => Promise<T>): Promise<T> {
    try {
      opened ??= open(indexedDB, name, forget)
      return await work(await opened)
    } catch (error) {
      const db = await opened?.catch(() => undefined)
      db?.close()
      forget()
      throw new Error(`${what}: ${reasonOf(error)}`, { cause: error })
    }
  }

  return {
    installed: () =>
      use('The list of packs cannot be read', async db =>
        (await db.getAll('packs')).map(({ text: _, ...entry }) => entry),
      ),
    packs: () =>
      use('The packs cannot be read', async db =>
        (await db.getAll('packs')).map(unpack).filter(pack => pack !== undefined),
      ),
    install: pack =>
      use('The pack cannot be installed', async db => {
        const { id, title, version, date } = pack
        const kept = { id, title, version, date, text: JSON.stringify(pack) }
        const transaction = db.transaction('packs', 'readwrite', { durability: 'strict' })
        // Where the put fails, the end of the transaction fails too, and nobody waits for it any more.
        transaction.done.catch(() => undefined)
        await transaction.store.put(kept)
        await transaction.done
      }),
    remove: id => use('The pack cannot be removed', db => db.delete('packs', id)),
  }
}

function open(indexedDB: IDBFactory, name: string, onClose: () => void): Promise<IDBPDatabase<Shelf>> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => request.result.createObjectStore('packs', { keyPath: 'id' })
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('another copy of the extension holds it'))
    request.onsuccess = () => {
      const db = request.result
      // A database that stays open would block its own deletion, and a closed one would fail at every later call.
      db.onversionchange = () => {
        db.close()
        onClose()
      }
      db.onclose = onClose
      if (db.objectStoreNames.contains('packs')) return resolve(wrap(db) as IDBPDatabase<Shelf>)
      db.close()
      reject(new Error('it holds no packs; it may have been damaged'))
    }
  })
}

/** What an older or a newer version kept, or a disk spoiled, is no pack. */
function unpack({ text }: Kept): Pack | undefined {
  try {
    const pack = JSON.parse(text) as Pack
    return pack.format === 1 ? pack : undefined
  } catch {
    return undefined
  }
}

function reasonOf(error: unknown): string {
  const { name, message } = error as Error
  if (name === 'QuotaExceededError') return 'the browser gives it no more room'
  if (name === 'VersionError') return 'a newer version of the extension has written it'
  return message || 'the database cannot be opened'
}
