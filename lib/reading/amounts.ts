import type { Language } from '../languages/language.ts'
import { exactly, type Quantity } from '../model/quantity.ts'
import type { DateMention } from './dates.ts'
import type { Surroundings } from './joined-nouns.ts'
import type { Tag } from './lexicon.ts'
import { kilometres } from './miles.ts'
import { isNoCount } from './no-counts.ts'
import { findNoun } from './nouns.ts'
import { findNumerals, type Numeral } from './numerals.ts'
import { linkCounts, linkMore, linkNone, linkParts, linkRest, linkWholes } from './parts.ts'
import { bound, qualifierBefore } from './qualifiers.ts'
import type { Token } from './tokens.ts'
import { linkTypes } from './told-types.ts'
import { withoutNumeral } from './unnumbered.ts'

/** An amount of something, before anybody knows what is said of it. Positions are tokens of the passage. */
export interface Amount {
  /** From the qualifier ("at least") to the end of the noun. */
  from: number
  to: number
  /** The number itself: where it begins and ends. */
  at: number
  end: number
  quantity: Quantity
  /** Kind of thing, a key of `Language.nouns`; absent where the noun is left out. */
  noun?: string
  /** No number was said: "dozens". */
  vague?: true
  /** "72 of the 550 drones": the 550 is the whole, the 72 a part of it. */
  whole?: true
  part?: true
  /** "nine of them": the noun is that of the amount before. */
  pronoun?: true
  /** "a woman": one, without a numeral. */
  one?: true
  /** "up to 200": no more than that, and perhaps far fewer. */
  atMost?: true
  /** "Two more people": so many besides those counted before. */
  added?: true
  /** "A six-hour alert": one that is not yet known. */
  anyOne?: true
  /** A share of all there are, "nearly every district": bounds of the share from 0 to 1. */
  share?: [number, number]
}

/** All amounts of a sentence. */
export function findAmounts(
  tokens: Token[],
  from: number,
  to: number,
  tags: Tag[],
  dates: DateMention[],
  language: Language,
): Amount[] {
  const numerals = findNumerals(tokens.slice(from, to), language)
  for (const numeral of numerals) {
    numeral.from += from
    numeral.to += from
  }
  const around: Surroundings = { tokens, tags, limit: to, isNumber: at => numerals.some(({ from }) => from === at) }
  const amounts: Amount[] = []
  for (let i = 0; i < numerals.length; i++) {
    const numeral = numerals[i]!
    if (dates.some(date => numeral.from >= date.from && numeral.from < date.to)) continue
    const range = rangeWith(tokens, numeral, numerals[i + 1], language)
    const last = range ? numerals[++i]!.to : numeral.to
    // "50-odd countries", "300-odd tonnes".
    const isOdd = tokens[last]?.text === '-' && tokens[last + 1]?.text === 'odd'
    const end = isOdd ? last + 2 : last
    if (isNoCount(tokens, end === numeral.to ? numeral : { ...numeral, to: end }, tags, to)) continue
    const amount = amountOf(around, numeral, end, range, language)
    amounts.push(isOdd ? { ...amount, quantity: { ...amount.quantity, approximate: true } } : amount)
  }
  if (amounts.length === 0) return withoutNumeral(around).sort((a, b) => a.at - b.at)
  linkRest(tokens, amounts)
  linkParts(tokens, amounts)
  linkWholes(tokens, from, amounts)
  linkCounts(around, amounts)
  linkTypes(around, amounts)
  linkMore(tokens, amounts)
  return [...linkNone(tokens, amounts), ...withoutNumeral(around)].sort((a, b) => a.at - b.at)
}

function amountOf(
  around: Surroundings,
  numeral: Numeral,
  end: number,
  range: Quantity | undefined,
  language: Language,
): Amount {
  const { tokens } = around
  const fraction = fractionAt(tokens, numeral, language)
  const found = fraction ? { noun: 'percent', to: fraction.to } : findNoun(around, end)
  // "1,000 km (620 miles)" says one length twice.
  const inMiles = found?.noun === 'miles' && tokens[numeral.from - 1]?.text !== '('
  const noun = inMiles ? { ...found, noun: 'kilometres' } : found
  const qualifier = qualifierBefore(tokens, around.tags, numeral.from, end)
  const value = fraction ? fraction.value : inMiles ? kilometres(numeral.value) : numeral.value
  const quantity = range ?? bound(value, qualifier.kind, noun?.noun, numeral.vague)
  const amount: Amount = {
    from: qualifier.from,
    to: Math.max(noun?.to ?? 0, qualifier.to, end),
    at: numeral.from,
    end,
    quantity: numeral.ordinal && !fraction ? { ...exactly(value), ordinal: true } : quantity,
  }
  if (noun?.noun === 'pronoun') amount.pronoun = true
  else if (noun) amount.noun = noun.noun
  if (numeral.vague) amount.vague = true
  if (/^(a|an|any|each|every)$/.test(tokens[amount.from - 1]?.text ?? '')) amount.anyOne = true
  if (qualifier.kind === 'upTo') amount.atMost = true
  if (tokens[end]?.text === 'more' && tokens[end + 1]?.text !== 'than') amount.added = true
  return amount
}

/** "8 to 9", "8–9", "between 8 and 9". */
function rangeWith(
  tokens: Token[],
  a: Numeral,
  b: Numeral | undefined,
  { qualifiers }: Language,
): Quantity | undefined {
  if (!b || b.from !== a.to + 1 || b.value <= a.value || a.ordinal || b.ordinal) return undefined
  const link = tokens[a.to]!.text
  const before = tokens[a.from - 1]?.text ?? ''
  // "UPDATE 2 – Twenty-three" is no range: a range's dash stands close.
  const dash = /^[-–—]$/.test(link) && tokens[a.to]!.tight && tokens[b.from]!.tight
  if (!dash && link !== 'to' && !(qualifiers.between.includes(before) && qualifiers.to.includes(link))) return undefined
  if (before === 'from' && link === 'to') return undefined
  return { low: a.value, high: b.value }
}

/** "one-fifth", "a fifth", "two thirds": as percent. */
function fractionAt(tokens: Token[], numeral: Numeral, language: Language): { value: number; to: number } | undefined {
  if (numeral.ordinal) {
    const article = tokens[numeral.from - 1]?.text
    return (article === 'a' || article === 'one') && numeral.value > 2 && tokens[numeral.to]?.text === 'of'
      ? { value: 100 / numeral.value, to: numeral.to }
      : undefined
  }
  const at = tokens[numeral.to]?.text === '-' ? numeral.to + 1 : numeral.to
  const word = (tokens[at]?.text ?? '').replace(/s$/, '')
  const parts = Object.hasOwn(language.numbers.ordinals, word) ? language.numbers.ordinals[word]! : 0
  if (parts < 3 || numeral.value >= parts || tokens[at + 1]?.text !== 'of') return undefined
  return { value: (100 * numeral.value) / parts, to: at + 1 }
}
