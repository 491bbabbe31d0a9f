/** What a character is to the tokeniser. */
export const space = 1
export const letter = 2
/** A combining mark: it goes with the letters of its word. */
export const accent = 3
export const digit = 4
export const other = 5

/** Asking a regular expression of every character is most of what cutting a text would cost: each is asked of once. */
const known = new Uint8Array(0x10000)

/** What the character is that begins at `at`, which must lie within the text. */
export function sortAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const sort = known[code]!
  if (sort > 0) return sort
  // Half of a pair says nothing alone.
  if (isPairAt(text, at)) return sortOf(String.fromCodePoint(text.codePointAt(at)!))
  const found = sortOf(text[at]!)
  if (!isSurrogate(code)) known[code] = found
  return found
}

/** A character beyond the first 65,536 takes two places. */
export const isPairAt = (text: string, at: number): boolean =>
  isSurrogate(text.charCodeAt(at)) && text.codePointAt(at)! > 0xffff

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

function sortOf(character: string): number {
  if (/\s/.test(character)) return space
  if (/\d/.test(character)) return digit
  if (/\p{L}/u.test(character)) return letter
  return /\p{M}/u.test(character) ? accent : other
}
