import type { Amount } from './amounts.ts'
import type { Tag } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** How far behind two names the length of their call may stand. */
const reach = 3

/** "Trump and Zelensky, around 40 minutes", "Trump–Putin: almost an hour": two names and a length are a call, though no word says so. */
export function unspokenCall(tags: Tag[], amounts: Amount[], tokens: Token[]): Tag | undefined {
  if (tags.some(({ key }) => key === 'word:call')) return undefined
  const people = tags.filter(({ group }) => group === 'person')
  for (const [i, first] of people.entries()) {
    const second = people[i + 1]
    if (!second || second.key === first.key) continue
    const between = tokens.slice(first.to, second.from).map(({ text }) => text)
    if (between.length !== 1 || !/^(and|[-–/&])$/.test(between[0]!)) continue
    if (amounts.some(amount => isLength(amount) && follows(amount, second.to, tokens)))
      return { key: 'word:call', group: 'word', name: 'call', from: first.from, to: second.to }
  }
  return undefined
}

const isLength = ({ noun, quantity }: Amount): boolean => noun === 'minutes' || (noun === 'hours' && quantity.low <= 3)

/** Nothing but a sign or a preposition stands between. */
const follows = ({ from }: Amount, at: number, tokens: Token[]): boolean =>
  from >= at &&
  from - at <= reach &&
  tokens.slice(at, from).every(({ text, kind }) => kind === 'mark' || /^(for|in|on|the|line)$/.test(text))
