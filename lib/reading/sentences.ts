import type { Token } from './tokens.ts'

/** A sentence as a stretch of tokens. */
export interface Sentence {
  from: number
  to: number
}

const closing = new Set(['"', '”', '»', ')', "'", ']'])
/** A full stop after these ends no sentence. */
const abbreviations = new Set(
  'mr mrs ms dr st gen col lt sgt maj capt gov sen rep prof no vs etc inc jr sr u s jan feb mar apr jun jul aug sept sep oct nov dec a p m e g i km approx'.split(
    ' ',
  ),
)

/** What never comes to a full stop is cut here, so that no sentence grows with the page. */
const longest = 250

/** Cuts tokens into sentences at full stops, question marks and line breaks. */
export function splitSentences(tokens: Token[], text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const next = tokens[i + 1]
    const broken = next !== undefined && !next.tight && hasLineBreak(text, token.end, next.start)
    if (broken || i - from >= longest || (isStop(token) && endsSentence(tokens, i, text))) {
      let to = i + 1
      while (!broken && to < tokens.length && tokens[to]!.tight && closing.has(tokens[to]!.text)) to++
      sentences.push({ from, to })
      from = to
      i = to - 1
    }
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length })
  return sentences
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === lineBreak) return true
  return false
}

const lineBreak = 0x0a

const stops = new Set(['.', '?', '!', '…', ';', '•'])
const isStop = ({ kind, text }: Token): boolean => kind === 'mark' && stops.has(text)

function endsSentence(tokens: Token[], i: number, text: string): boolean {
  const token = tokens[i]!
  if (token.text !== '.') return true
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (!next) return true
  if (next.tight && !closing.has(next.text)) return false
  if (before && token.tight && abbreviations.has(before.text)) {
    // "the U.S. had": an abbreviation goes on unless a capital follows that is no name we can know; "p.m. The" ends.
    const capital = /^\p{Lu}/u.test(text.slice(next.start, next.end))
    return capital && (before.text === 'm' || before.text === 'etc' || before.text === 'km')
  }
  // An initial ("J. Smith") ends nothing; a type of missile ("Iskander-K.") may.
  // "He wrote on X." is no initial either.
  const isNetwork = before?.text === 'x' && /^(on|to|via|platform|network)$/.test(tokens[i - 2]?.text ?? '')
  if (
    before &&
    !isNetwork &&
    before.kind === 'word' &&
    before.end - before.start === 1 &&
    token.tight &&
    !(before.tight && tokens[i - 2]?.text === '-')
  )
    return false
  return true
}
