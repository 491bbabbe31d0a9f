import type { Browser } from '../../commands/find-browser.mjs'
import type { World } from './world.ts'

export interface Check {
  name: string
  work: (world: World) => Promise<void>
  /** Where one browser alone has what is tried, or lets a driver try it. */
  only?: Browser
}

/** A promise and its proof, to be run in each browser. */
export const check = (name: string, work: Check['work'], only?: Browser): Check => ({ name, work, only })

/** Waits for something to become true; fails with what was there last. */
export async function until<T>(
  what: string,
  look: () => Promise<T>,
  isSo: (seen: T) => unknown,
  limit = 8000,
): Promise<T> {
  let seen = await look()
  for (const end = Date.now() + limit; !isSo(seen); seen = await look()) {
    if (Date.now() > end) throw new Error(`${what}: still ${JSON.stringify(seen)?.slice(0, 400)}`)
    await pause(100)
  }
  return seen
}

export const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))
