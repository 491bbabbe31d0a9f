/** A way of doing something with an item. */
export type Way<Item> = (item: Item) => unknown

/**
 * Milliseconds that each way takes over each item: the median of the rounds after one that only warms up. The ways take
 * turns on every item, each round beginning with another, so that what slows the machine for a while slows all alike.
 */
export function timeRounds<Name extends string, Item>(
  ways: Record<Name, Way<Item>>,
  items: readonly Item[],
  rounds: number,
): Record<Name, number>[] {
  const names = Object.keys(ways) as Name[]
  const taken = items.map(() => Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, number[]>)
  for (let round = 0; round <= rounds; round++) {
    for (const [index, item] of items.entries()) {
      for (let turn = 0; turn < names.length; turn++) {
        const name = names[(turn + round) % names.length]!
        const start = performance.now()
        ways[name](item)
        const time = performance.now() - start
        if (round > 0) taken[index]![name].push(time)
      }
    }
  }
  return taken.map(each => Object.fromEntries(names.map(name => [name, median(each[name])])) as Record<Name, number>)
}

/** NaN of nothing. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
