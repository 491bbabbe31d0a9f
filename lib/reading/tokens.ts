import { fold } from './fold.ts'

/** A word, a number in digits, or one mark of punctuation; offsets into the passage's text. */
export interface Token {
  kind: 'word' | 'number' | 'mark'
  /** Folded; the genitive 's is a token of its own: "kyiv" + "s". */
  text: string
  start: number
  end: number
  /** No space stands before it. */
  tight: boolean
  /** All in capitals: "US" is no "us". */
  caps?: true
}

// Digits take their thousands marks along: "1,360", "42 000", "1.5".
const pattern =
  /(?<![\p{L}\d])\p{L}\.(?:\p{L}\.)+|\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+(?:\.\d+)?|[\p{L}\p{M}]+|'(?=s\b)|\S/gu

const isCapital = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase()

/** Cuts a text into tokens; linear. */
export function tokenise(text: string): Token[] {
  const source = fold(text)
  const tokens: Token[] = []
  let end = 0
  for (const match of source.matchAll(pattern)) {
    const first = match[0].charCodeAt(0)
    const kind = first >= 48 && first <= 57 ? 'number' : /[\p{L}\p{M}]/u.test(match[0]) ? 'word' : 'mark'
    tokens.push({
      kind,
      text: kind === 'word' ? match[0].replaceAll('.', '') : match[0],
      start: match.index,
      end: match.index + match[0].length,
      tight: match.index === end,
      ...(kind === 'word' &&
        match[0].length > 1 &&
        isCapital(text.slice(match.index, match.index + match[0].length)) && { caps: true as const }),
    })
    end = match.index + match[0].length
  }
  return tokens
}
