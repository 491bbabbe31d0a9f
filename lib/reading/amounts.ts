import type { Language } from '../languages/language.ts'
import { exactly, type Quantity } from '../model/quantity.ts'
import type { DateMention } from './dates.ts'
import type { Tag } from './lexicon.ts'
import { isNoCount } from './no-counts.ts'
import { findNoun, type Surroundings } from './nouns.ts'
import { findNumerals, type Numeral } from './numerals.ts'
import { bound, qualifierBefore } from './qualifiers.ts'
import type { Token } from './tokens.ts'

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
  const slice = tokens.slice(from, to)
  const numerals = findNumerals(slice, language).map(n => ({ ...n, from: n.from + from, to: n.to + from }))
  const starts = new Set(numerals.map(n => n.from))
  const around: Surroundings = { tokens, tags, limit: to, isNumber: at => starts.has(at) }
  const amounts: Amount[] = []
  for (let i = 0; i < numerals.length; i++) {
    const numeral = numerals[i]!
    if (dates.some(date => numeral.from >= date.from && numeral.from < date.to)) continue
    const range = rangeWith(tokens, numeral, numerals[i + 1], language)
    const end = range ? numerals[++i]!.to : numeral.to
    if (isNoCount(tokens, { ...numeral, to: end }, tags, to)) continue
    amounts.push(amountOf(around, numeral, end, range, language))
  }
  linkParts(tokens, amounts)
  linkWholes(tokens, from, amounts)
  return [...amounts, ...withoutNumeral(around, from, language)].sort((a, b) => a.at - b.at)
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
  const noun = fraction ? { noun: 'percent', to: fraction.to } : findNoun(around, end)
  const qualifier = qualifierBefore(tokens, numeral.from, end, language)
  const value = fraction ? fraction.value : numeral.value
  const quantity = range ?? bound(value, qualifier.kind, noun?.noun, numeral.vague)
  return {
    from: qualifier.from,
    to: Math.max(noun?.to ?? 0, qualifier.to, end),
    at: numeral.from,
    end,
    quantity: numeral.ordinal && !fraction ? { ...exactly(value), ordinal: true } : quantity,
    ...(noun && noun.noun !== 'pronoun' && { noun: noun.noun }),
    ...(noun?.noun === 'pronoun' && { pronoun: true as const }),
    ...(numeral.vague && { vague: true as const }),
  }
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
  const dash = /^[-–—]$/.test(link)
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

/** "72 of the 550 drones", "476 out of a record 539": the part takes the noun of the whole. */
function linkParts(tokens: Token[], amounts: Amount[]): void {
  for (let i = 1; i < amounts.length; i++) {
    const part = amounts[i - 1]!
    const whole = amounts[i]!
    if (whole.from - part.to > 4 || whole.at - part.at > 8) continue
    const between = tokens.slice(part.end, whole.at).map(token => token.text)
    const of = between.indexOf('of')
    if (
      of < 0 ||
      of > 2 ||
      between.slice(0, of).some(word => word !== 'out' && word !== '-' && !/^\p{L}+$/u.test(word)) ||
      between.some(word => /^([,.:;]|and|or)$/.test(word))
    )
      continue
    if (part.noun && part.noun !== whole.noun && part.noun !== 'other') continue
    part.part = true
    if (whole.noun) part.noun = whole.noun
    delete part.pronoun
    // "one of six districts" counts the six; "72 of the 550" both.
    if (part.quantity.high === 1) part.noun = 'other'
    else {
      whole.whole = true
      part.to = Math.max(part.to, whole.to)
    }
  }
}

/** "Of the 550 drones launched overnight, 72 …": the number after the comma is a part of the first. */
function linkWholes(tokens: Token[], from: number, amounts: Amount[]): void {
  amounts.forEach((whole, i) => {
    const opens = tokens[whole.at - 1]?.text === 'the' ? whole.at - 2 : whole.at - 1
    if (tokens[opens]?.text !== 'of' || (opens > from && tokens[opens - 1]!.kind === 'word')) return
    const part = amounts[i + 1]
    if (!whole.noun || !part || part.noun || part.at - whole.to > 6) return
    whole.whole = true
    part.part = true
    part.noun = whole.noun
  })
}

/** Amounts without a number: "a woman", "nearly every district", "multiple missiles". */
function withoutNumeral(around: Surroundings, from: number, language: Language): Amount[] {
  const { qualifiers } = language
  const { tokens, tags, limit: to } = around
  const found: Amount[] = []
  for (const tag of tags)
    if (
      tag.key === 'word:killedOne' &&
      !/^one$/.test(tokens[tag.from]!.text) &&
      !tags.some(other => other.key === tag.key && other.from < tag.from && other.to >= tag.to)
    )
      found.push({
        from: tag.from,
        to: tag.to,
        at: tag.from,
        end: tag.to,
        quantity: exactly(1),
        noun: 'people',
        one: true,
      })
  for (const tag of tags) {
    // "almost an hour".
    if (tag.key !== 'noun:hours' || tokens[tag.from - 1]?.text !== 'an') continue
    const qualifier = qualifierBefore(tokens, tag.from - 1, tag.to, language)
    found.push({
      from: qualifier.from,
      to: tag.to,
      at: tag.from - 1,
      end: tag.to,
      quantity: bound(1, qualifier.kind, 'hours', undefined),
      noun: 'hours',
      one: true,
    })
  }
  const starts: [string[], Partial<Amount>][] = [
    [qualifiers.nearlyAll, { share: [0.8, 0.95], quantity: { low: 0, approximate: true } }],
    [qualifiers.several, { quantity: { low: 2 } }],
  ]
  for (const [phrases, given] of starts) {
    for (const phrase of phrases) {
      const words = phrase.split(' ')
      for (let i = from; i + words.length < to; i++) {
        if (!words.every((word, w) => tokens[i + w]!.text === word)) continue
        const noun = findNoun(around, i + words.length)
        if (noun && noun.noun !== 'pronoun')
          found.push({
            from: i,
            to: noun.to,
            at: i,
            end: i + words.length,
            quantity: { low: 2 },
            noun: noun.noun,
            ...given,
          })
      }
    }
  }
  return found
}
