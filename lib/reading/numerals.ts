import type { Language } from '../languages/language.ts'
import type { Token } from './tokens.ts'

/** A number in the text, in digits or in words: tokens `from` up to `to`. */
export interface Numeral {
  from: number
  to: number
  value: number
  /** "dozens", "hundreds", "thousands": no number was said. */
  vague?: true
  ordinal?: true
}

const own = (map: Record<string, number>, word: string): number | undefined =>
  Object.hasOwn(map, word) ? map[word] : undefined

/** Largest number of digits read; what is longer is no count of anything. */
const maxDigits = 9

/** Every number among the tokens, left to right. */
export function findNumerals(tokens: Token[], { numbers }: Language): Numeral[] {
  const found: Numeral[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const numeral =
      token.kind === 'number'
        ? inDigits(tokens, i, numbers)
        : token.kind === 'word'
          ? inWords(tokens, i, numbers)
          : undefined
    if (!numeral) continue
    const whole = withHalf(tokens, numeral)
    found.push(whole)
    i = whole.to - 1
  }
  return found
}

/** "three and a half", "three-and-a-half". */
function withHalf(tokens: Token[], numeral: Numeral): Numeral {
  const words = tokens.slice(numeral.to, numeral.to + 7).map(({ text }) => text)
  const tail = words
    .filter(text => text !== '-')
    .slice(0, 3)
    .join(' ')
  if (tail !== 'and a half' || numeral.ordinal || numeral.vague) return numeral
  return { ...numeral, to: numeral.to + words.indexOf('half') + 1, value: numeral.value + 0.5 }
}

function inDigits(tokens: Token[], i: number, numbers: Language['numbers']): Numeral | undefined {
  const token = tokens[i]!
  const digits = token.text.replace(/[, ]/g, '')
  if (digits.length > maxDigits) return undefined
  const next = tokens[i + 1]
  // "4th": an ordinal in digits.
  if (next?.tight && /^(st|nd|rd|th)$/.test(next.text))
    return { from: i, to: i + 2, value: Number(digits), ordinal: true }
  let value = Number(digits)
  let to = i + 1
  const scale = next && own(numbers.scales, next.text)
  if (scale && !next.text.endsWith('s')) {
    value *= scale
    to++
  }
  return { from: i, to, value }
}

function inWords(tokens: Token[], i: number, numbers: Language['numbers']): Numeral | undefined {
  const first = tokens[i]!.text
  const ordinal = own(numbers.ordinals, first)
  if (ordinal !== undefined) return { from: i, to: i + 1, value: ordinal, ordinal: true }
  let at = i
  let total = 0
  let group = 0
  let said = false
  let vague = false
  if (first === 'a' || first === 'half') {
    // "a dozen", "a hundred", "half a dozen".
    const half = first === 'half'
    const skip = half && tokens[i + 1]?.text === 'a' ? 2 : half ? -1 : 1
    const scale = skip > 0 ? own(numbers.scales, tokens[i + skip]?.text ?? '') : undefined
    if (!scale || tokens[i + skip]!.text.endsWith('s')) return undefined
    group = half ? scale / 2 : scale
    at = i + skip + 1
    said = true
  }
  while (at < tokens.length) {
    const word = tokens[at]!.text
    const one = own(numbers.ones, word)
    const scale = own(numbers.scales, word)
    if (one !== undefined) {
      // "twenty three" adds; "four five" does not.
      if (said && group % 100 !== 0 && !(group % 10 === 0 && group % 100 >= 20 && one < 10)) break
      group += one
    } else if (scale !== undefined) {
      if (!said && !word.endsWith('s')) break
      if (!said) vague = true
      if (scale === 1000) {
        total += (group || 1) * scale
        group = 0
      } else group = (group || 1) * scale
    } else if (
      numbers.and.includes(word) &&
      said &&
      group % 100 === 0 &&
      group >= 100 &&
      own(numbers.ones, tokens[at + 1]?.text ?? '') !== undefined
    ) {
      at++
      continue
    } else if (
      word === '-' &&
      said &&
      own(numbers.ones, tokens[at + 1]?.text ?? '') !== undefined &&
      group % 10 === 0 &&
      group > 0 &&
      tokens[at]!.tight
    ) {
      at++
      continue
    } else break
    said = true
    at++
  }
  if (!said) return undefined
  return { from: i, to: at, value: total + group, ...(vague && { vague: true as const }) }
}
