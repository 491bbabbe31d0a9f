import { type DBSchema, type IDBPDatabase, type IDBPTransaction, wrap } from 'idb'
import type { Catalogue } from '../model/catalogue.ts'
import type { Pack } from '../model/figure.ts'
import { catalogueOf } from '../packing/catalogue.ts'
import { type Volume, volumesOf } from '../packing/volumes.ts'
import { openDatabase } from './database.ts'

/** What the options page lists without reading a pack. */
export type Installed = Pick<Pack, 'id' | 'title' | 'version' | 'date'>

/** A catalogue as it is kept: one text reads several times faster than an object of thousands of parts. */
interface KeptCatalogue extends Installed {
  text: string
}
/** An event as it is kept, by its pack and its own id. */
interface KeptVolume {
  pack: string
  id: string
  text: string
}

export interface Kept extends DBSchema {
  packs: { key: string; value: KeptCatalogue }
  events: { key: [string, string]; value: KeptVolume }
}

export interface Library {
  installed(): Promise<Installed[]>
  /** Every pack's that can be read; one that is damaged is left out, and stays listed so that it can be removed. */
  catalogues(): Promise<Catalogue[]>
  /** These events of a pack; one that is not there any more, or damaged, is left out. */
  volumes(pack: string, ids: string[]): Promise<Volume[]>
  /** The old pack or the new one, never half: one transaction, kept even where the worker is stopped right after. */
  install(pack: Pack): Promise<void>
  remove(id: string): Promise<void>
}

/**
 * The packs kept in IndexedDB, opened at first use and again after the browser closed or deleted the database.
 * Every call fails with one plain sentence where the database cannot be used.
 */
export function openLibrary({ indexedDB = globalThis.indexedDB, name = 'sidelight' } = {}): Library {
  let opened: Promise<IDBPDatabase<Kept>> | undefined
  const forget = () => {
    opened = undefined
  }

  async function use<T>(what: string, work: (db: IDBPDatabase<Kept>) => Promise<T>): Promise<T> {
    try {
      opened ??= openDatabase(indexedDB, name, forget).then(db => wrap(db) as IDBPDatabase<Kept>)
      return await work(await opened)
    } catch (error) {
      const db = await opened?.catch(() => undefined)
      db?.close()
      forget()
      throw new Error(`${what}: ${reasonOf(error)}`, { cause: error })
    }
  }

  /** Whole or not at all: what fails half-way is taken back. */
  const change = (what: string, work: (transaction: Change) => Promise<unknown>): Promise<void> =>
    use(what, async db => {
      const transaction = db.transaction(['packs', 'events'], 'readwrite', { durability: 'strict' })
      // Where a step fails, the end of the transaction fails too, and nobody waits for it any more.
      transaction.done.catch(() => undefined)
      try {
        await work(transaction)
      } catch (error) {
        abort(transaction)
        throw error
      }
      await transaction.done
    })

  return {
    installed: () =>
      use('The list of packs cannot be read', async db =>
        (await db.getAll('packs')).map(({ text: _, ...entry }) => entry),
      ),
    catalogues: () =>
      use('The packs cannot be read', async db =>
        (await db.getAll('packs')).map(read<Catalogue>).filter(catalogue => catalogue?.format === 1),
      ) as Promise<Catalogue[]>,
    volumes: (pack, ids) =>
      use('The events cannot be read', async db => {
        const { store } = db.transaction('events')
        const kept = await Promise.all(ids.map(id => store.get([pack, id])))
        return kept.map(each => each && read<Volume>(each)).filter(volume => volume !== undefined)
      }),
    install: pack =>
      change('The pack cannot be installed', async transaction => {
        const { id, title, version, date } = pack
        await removeFrom(transaction, id)
        await transaction
          .objectStore('packs')
          .put({ id, title, version, date, text: JSON.stringify(catalogueOf(pack)) })
        const events = transaction.objectStore('events')
        for (const volume of volumesOf(pack))
          await events.put({ pack: id, id: volume.event.id, text: JSON.stringify(volume) })
      }),
    remove: id => change('The pack cannot be removed', transaction => removeFrom(transaction, id)),
  }
}

type Change = IDBPTransaction<Kept, ('packs' | 'events')[], 'readwrite'>

async function removeFrom(transaction: Change, id: string): Promise<void> {
  await transaction.objectStore('packs').delete(id)
  // Every key that begins with the pack's: a list is greater than any text.
  await transaction.objectStore('events').delete(IDBKeyRange.bound([id], [id, []]))
}

/** One that the browser has aborted by itself cannot be aborted again. */
function abort(transaction: Change): void {
  try {
    transaction.abort()
  } catch {}
}

/** What an older or a newer version kept, or a disk spoiled, cannot be read. */
function read<T>({ text }: { text: string }): T | undefined {
  try {
    return JSON.parse(text) as T
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
