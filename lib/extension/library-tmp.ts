import type { Pack } from '../model/figure.ts'

const packs = new Map<string, Pack>()
export const library = {
  packs: async () => [...packs.values()],
  install: async (p: Pack) => void packs.set(p.id, p),
  remove: async (id: string) => void packs.delete(id),
}
