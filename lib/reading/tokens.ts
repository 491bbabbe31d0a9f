import { accent, digit, isPairAt, letter, sortAt, space } from './characters.ts'
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
  caps: boolean
}

/** Cuts a text into tokens; linear. Goes by character, which takes a fifth of the time of a regular expression. */
export function tokenise(text: string): Token[] {
  const source = fold(text)
  const tokens: Token[] = []
  let last = 0
  for (let start = 0; start < source.length; ) {
    const sort = sortAt(source, start)
    if (sort === space) {
      start++
      continue
    }
    const abbreviated = sort === letter && mayAbbreviate(source, start) ? abbreviationEnd(source, start) : start
    const isWord = sort === letter || sort === accent
    const end =
      abbreviated > start
        ? abbreviated
        : isWord
          ? wordEnd(source, start)
          : sort === digit
            ? numberEnd(source, start)
            : after(source, start)
    const cut = source.slice(start, end)
    tokens.push({
      kind: isWord ? 'word' : sort === digit ? 'number' : 'mark',
      text: abbreviated > start ? cut.replaceAll('.', '') : cut,
      start,
      end,
      tight: start === last,
      caps: isWord && end - start > 1 && isCapital(text, start, end),
    })
    start = last = end
  }
  return tokens
}

const after = (source: string, at: number): number => at + (isPairAt(source, at) ? 2 : 1)
const isAt = (source: string, at: number, sort: number): boolean => at < source.length && sortAt(source, at) === sort
const point = '.'.charCodeAt(0)

function wordEnd(source: string, start: number): number {
  let end = start
  while (end < source.length) {
    // Plain small letters are nearly all there is.
    const code = source.charCodeAt(end)
    if (code >= 0x61 && code <= 0x7a) {
      end++
      continue
    }
    const sort = sortAt(source, end)
    if (sort !== letter && sort !== accent) break
    end = after(source, end)
  }
  return end
}

/** Of nearly all words the second character says already that no point follows the first. */
const mayAbbreviate = (source: string, start: number): boolean =>
  start + 1 < source.length && (source.charCodeAt(start + 1) === point || isPairAt(source, start))

/** "u.s.", "p.m.": letters with a point each, two or more; `start` where there are none. */
function abbreviationEnd(source: string, start: number): number {
  let end = start
  let letters = 0
  while (isAt(source, end, letter)) {
    const next = after(source, end)
    if (next >= source.length || source.charCodeAt(next) !== point) break
    end = next + 1
    letters++
  }
  return letters > 1 && !goesOnFrom(source, start) ? end : start
}

/** A letter or digit stands before it. */
function goesOnFrom(source: string, at: number): boolean {
  if (at === 0) return false
  const before = at > 1 && isPairAt(source, at - 2) ? at - 2 : at - 1
  return isAt(source, before, letter) || isAt(source, before, digit)
}

/** Digits take their thousands marks along: "1,360", "42 000", "1.5". */
function numberEnd(source: string, start: number): number {
  const end = digitsEnd(source, start)
  if (end - start <= 3) {
    let whole = end
    for (
      let at = end;
      at < source.length && isThousandsMark(source.charCodeAt(at)) && digitsEnd(source, at + 1) - at > 3;
      at += 4
    ) {
      if (digitsEnd(source, at + 1) - at > 4) break
      whole = at + 4
    }
    if (whole > end) return whole
  }
  return end < source.length && source.charCodeAt(end) === point && isAt(source, end + 1, digit)
    ? digitsEnd(source, end + 1)
    : end
}

function digitsEnd(source: string, start: number): number {
  let end = start
  while (isAt(source, end, digit)) end++
  return end
}

const isThousandsMark = (code: number): boolean => code === 0x2c || code === 0x20

/** Plain capitals are told by their codes; a word with other letters is asked of the language's own rules. */
function isCapital(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) return isUpper(text.slice(start, end))
    if (code >= 0x61 && code <= 0x7a) return false
  }
  return true
}

const isUpper = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase()
