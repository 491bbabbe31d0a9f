import type { Pack } from '../model/figure.ts'
import { catalogueOf } from '../packing/catalogue.ts'
import { volumesOf } from '../packing/volumes.ts'

/** Catalogues by pack, events by pack and id. */
const stores = ['packs', 'events']
/** In the first one a pack was one text. */
const version = 2

export function openDatabase(indexedDB: IDBFactory, name: string, onClose: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = ({ oldVersion }) => {
      const { result: db, transaction } = request
      if (oldVersion === 0) db.createObjectStore('packs', { keyPath: 'id' })
      db.createObjectStore('events', { keyPath: ['pack', 'id'] })
      if (oldVersion === 1 && transaction) divide(transaction)
    }
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
      if (stores.every(store => db.objectStoreNames.contains(store))) return resolve(db)
      db.close()
      reject(new Error('it holds no packs; it may have been damaged'))
    }
  })
}

/** Packs of the reader's own that the first version kept, each as catalogue and events; what cannot be read stays as it is. */
function divide(transaction: IDBTransaction): void {
  const events = transaction.objectStore('events')
  const cursors = transaction.objectStore('packs').openCursor()
  cursors.onsuccess = () => {
    const cursor = cursors.result
    if (!cursor) return
    const pack = packIn(cursor.value)
    if (pack) {
      cursor.update({ ...cursor.value, text: JSON.stringify(catalogueOf(pack)) })
      for (const volume of volumesOf(pack))
        events.put({ pack: pack.id, id: volume.event.id, text: JSON.stringify(volume) })
    }
    cursor.continue()
  }
}

function packIn({ text }: { text: string }): Pack | undefined {
  try {
    const pack = JSON.parse(text) as Pack
    return pack.format === 1 ? pack : undefined
  } catch {
    return undefined
  }
}
