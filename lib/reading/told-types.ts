import type { Amount } from './amounts.ts'
import type { Surroundings } from './joined-nouns.ts'
import { nounAt } from './nouns.ts'

/** How far behind missiles it may be said what they were. */
const reach = 12

/** "Seven of the missiles used that night were of the ballistic type": the type is told behind them. */
export function linkTypes(around: Surroundings, amounts: Amount[]): void {
  const { tokens, limit } = around
  for (const amount of amounts) {
    if (amount.noun !== 'missiles' || amount.whole) continue
    const end = Math.min(limit, amount.to + reach)
    const verb = tokens.slice(amount.to, end).findIndex(({ text }) => /^(were|are|[,;])$/.test(text))
    if (verb < 0 || tokens[amount.to + verb]!.kind === 'mark') continue
    const type = nounAt(around, amount.to + verb + 1, 2)
    if (type?.noun === 'ballistic') amount.noun = type.noun
  }
}
