import type { Catalogue } from '../model/catalogue.ts'
import type { Pack } from '../model/figure.ts'
import type { Outcome } from './messages.ts'
import type { createRecord } from './record.ts'

export interface PackFiles {
  record: ReturnType<typeof createRecord>
  bundled: string
  /** A chosen file becomes a pack that stands alone, or a list of what is wrong in it. */
  open: (text: string, base: Pack) => { pack: Pack } | { errors: string[] }
  /** Tells gates which further words to look for. */
  publish: (own: Catalogue[]) => Promise<void>
}

/** How a reader's own record is added and removed: whole or not at all. */
export function createPackFiles({ record, bundled, open, publish }: PackFiles) {
  const ownOf = (catalogues: Catalogue[]) => catalogues.filter(({ id }) => id !== bundled)
  return {
    async addPack(text: string): Promise<Outcome> {
      const base = await record.whole(bundled)
      if (!base) return { done: false, reasons: ['the built-in record is not there'] }
      const opened = open(text, base)
      if ('errors' in opened) return { done: false, reasons: opened.errors }
      const { pack } = opened
      try {
        await publish(ownOf(await record.change(library => library.install(pack))))
      } catch (error) {
        return { done: false, reasons: [`the browser could not store it: ${String(error)}`] }
      }
      return { done: true, title: pack.title }
    },
    async removePack(id: string): Promise<Outcome> {
      const pack = (await record.catalogues()).find(each => each.id === id)
      if (!pack || id === bundled) return { done: false, reasons: [`no record of one's own is called "${id}"`] }
      await publish(ownOf(await record.change(library => library.remove(id))))
      return { done: true, title: pack.title }
    },
  }
}
