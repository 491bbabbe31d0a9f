import type { Token } from './tokens.ts'

const light = new Set(
  'a an the of at to by from up as its their our all some total were was are is be been being have has had it that which who also already reportedly successfully least about more than another further at said known confirmed so far russian ukrainian enemy people other others risen rose rising climbed reached stands stood now again going gone managed on in out record new aerial'.split(
    ' ',
  ),
)

function stepCost(token: Token): number {
  if (token.kind === 'number') return 3
  if (token.kind === 'mark')
    return token.text === ',' || token.text === ':' || token.text === '–' || token.text === '—'
      ? 2.2
      : token.text === '-' || token.text === "'" || token.text === '"'
        ? 0.1
        : 2
  if (token.text === 'and' || token.text === 'but' || token.text === 'while') return 2.2
  return light.has(token.text) || token.text.endsWith('ly') ? 0.3 : 1
}

/** What an aside costs: "four people, including a child, were hurt". */
const aside = 0.5
const longestAside = 9

/** "aged between 25 and 57", "between 25 and 57 years of age", "so badly that they": where it closes. */
function addedEnd(tokens: Token[], at: number, to: number): number | undefined {
  const { text } = tokens[at]!
  if (text === 'so') return tokens[at + 2]?.text === 'that' && at + 3 < to ? at + 3 : undefined
  if (text !== 'aged' && text !== 'between') return undefined
  let end = at
  while (
    end + 1 < to &&
    (tokens[end + 1]!.kind === 'number' || /^(between|and|to|from|-|–)$/.test(tokens[end + 1]!.text))
  )
    end++
  const years = tokens.slice(end + 1, end + 4).map(word => word.text)
  if (years[0] === 'years' && /^(of|old)$/.test(years[1] ?? '')) return end + (years[1] === 'of' ? 3 : 2)
  return text === 'aged' && end > at ? end : undefined
}

/** Where an aside that opens at a comma closes. */
function asideEnd(tokens: Token[], at: number, to: number): number | undefined {
  if (tokens[at]!.text !== ',') return undefined
  const opens = /^(including|among)$/.test(tokens[at + 1]?.text ?? '')
  for (let i = at + 2; i < Math.min(to, at + longestAside); i++) {
    if (tokens[i]!.text !== ',') continue
    return opens || /^(are|were|is|was|had|have)$/.test(tokens[i + 1]?.text ?? '') ? i : undefined
  }
  return undefined
}

export function distance(tokens: Token[], from: number, to: number): number {
  let cost = 0
  for (let i = from; i < to && cost <= reach; i++) {
    const end = asideEnd(tokens, i, to) ?? addedEnd(tokens, i, to)
    cost += end ? aside : stepCost(tokens[i]!)
    if (end) i = end
  }
  return cost
}

/** Beyond this a word no longer speaks of the number. */
export const reach = 6
