import type { Claim } from '../model/annotation.ts'
import { kindsOf } from './evidence.ts'
import type { Scene } from './scene.ts'
import type { Parsed } from './text.ts'
import { tie } from './ties.ts'

const times = /^(night|nights|attack|attacks|raid|raids|barrage|assault|strike|time|point|day|before)$/
const bigger = /^(bigger|larger|heavier|greater|more|worse|higher|harder)$/

/** "more than on any night since …", "no earlier raid was bigger": a rank told by comparison. */
export function comparedRank(scene: Scene, parsed: Parsed, index: number): Claim | undefined {
  const stretch = overAny(parsed, index) ?? noneBigger(parsed, index) ?? neverSoMany(parsed, index)
  if (!stretch) return undefined
  const tied = tie(scene, parsed, index, undefined, false, undefined, stretch.from)
  if (!tied) return undefined
  const { tokens, passage } = parsed
  return {
    span: { passage: passage.id, start: tokens[stretch.from]!.start, end: tokens[stretch.to - 1]!.end },
    event: tied.raid.event.id,
    measure: 'rank',
    place: tied.raid.event.place,
    value: 'largest',
    evidence: tied.evidence,
    mark: passage.zone !== 'comment' && kindsOf(tied.evidence) >= 2,
  }
}

/** "more than in any single night", "harder than at any time", "more than ever before". */
function overAny({ tokens, sentences }: Parsed, index: number): { from: number; to: number } | undefined {
  const { from, to } = sentences[index]!
  for (let i = from + 1; i < to; i++) {
    if (tokens[i]!.text !== 'than') continue
    // "a bigger raid than any since".
    const at = [i - 1, i - 2, i - 3].find(before => before >= from && bigger.test(tokens[before]!.text))
    if (at === undefined) continue
    if (at < i - 1 && tokens[i + 1]?.text === 'any') return { from: at, to: i + 2 }
    if (at < i - 1) continue
    const any = /^(in|on|at|during)$/.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1
    const word = tokens[any]?.text
    if (word === 'ever')
      return { from: i - 1, to: Math.min(to, tokens[any + 1]?.text === 'before' ? any + 2 : any + 1) }
    if (word !== 'any') continue
    for (let j = any + 1; j < Math.min(to, any + 4); j++)
      if (times.test(tokens[j]!.text)) return { from: i - 1, to: j + 1 }
  }
  return undefined
}

/** "No earlier raid was bigger", "no night of this war has seen more". */
function noneBigger({ tokens, sentences }: Parsed, index: number): { from: number; to: number } | undefined {
  const { from, to } = sentences[index]!
  for (let i = from; i < to; i++) {
    if (tokens[i]!.text !== 'no') continue
    const what = tokens.slice(i + 1, Math.min(to, i + 4)).findIndex(({ text }) => times.test(text))
    if (what < 0) continue
    const end = tokens
      .slice(i + what + 2, Math.min(to, i + what + 10))
      .findIndex(({ text }, k, all) => bigger.test(text) || (text === 'so' && all[k + 1]?.text === 'many'))
    if (end >= 0) return { from: i, to: i + what + 3 + end }
  }
  return undefined
}

/** "Russia had never used so many weapons in one attack". */
function neverSoMany({ tokens, sentences }: Parsed, index: number): { from: number; to: number } | undefined {
  const { from, to } = sentences[index]!
  const never = tokens.slice(from, to).findIndex(({ text }) => text === 'never')
  if (never < 0) return undefined
  const end = Math.min(to, from + never + 12)
  const many = tokens
    .slice(from + never, end)
    .findIndex(({ text }, i, all) => text === 'so' && all[i + 1]?.text === 'many')
  const time = tokens.slice(from + never + many, end).findIndex(({ text }) => times.test(text))
  const before = tokens.slice(from + never, from + never + 4).findIndex(({ text }) => text === 'before')
  if (before > 1) return { from: from + never, to: from + never + before + 1 }
  return many > 0 && time > 0 ? { from: from + never, to: from + never + many + time + 1 } : undefined
}
