import { weaponNouns } from './joints.ts'
import type { Tag } from './lexicon.ts'
import type { Parsed, SentenceText } from './text.ts'

/** How far an attack may stand behind its superlative: "largest drone and missile attack on Kyiv". */
const reach = 10

/** "set a new record": where the words begin. */
export function setAt(tokens: Parsed['tokens'], { from }: Tag): number | undefined {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) if (/^(set|sets|setting|new)$/.test(tokens[i]!.text)) return i
  return undefined
}

/** "described the strike as the most massive the country had faced": the attack stands before its superlative. */
const isSaidOf = ({ tags }: SentenceText, tag: Tag, tokens: Parsed['tokens']): boolean =>
  (tags.some(({ key, to }) => key === 'word:attack' && to === tag.from - 1) &&
    /^(on|of|in|since|to|so|the|that|up|from|ever|yet)$/.test(tokens[tag.to]?.text ?? '')) ||
  (tokens[tag.from - 1]?.text === 'the' &&
    /^(as|was|is|were|been|be|of|,)$/.test(tokens[tag.from - 2]?.text ?? '') &&
    tags.some(other => other.key === 'word:attack' && other.to <= tag.from && tag.from - other.to <= 10) &&
    /^(the|that|in|of|to|so|up|from|yet|ever|this|"|”|,|\.|since)$/.test(tokens[tag.to]?.text ?? '.'))

/** Where the words of a rank end; undefined where the superlative is about something else. */
export function endOfRank(
  sentence: SentenceText,
  tag: Tag,
  { tokens }: Parsed,
  amount: SentenceText['amounts'][number] | undefined,
): number | undefined {
  const word = tokens[tag.from]!.text
  if (word === 'record') {
    if (tokens[tag.to]?.text === 'number' && tokens[tag.to + 1]?.text === 'of') return tag.to + 1
    const setsOne = setAt(tokens, tag) !== undefined
    if (setsOne && tag.to !== amount?.at) return tag.to
    if (amount?.noun && weaponNouns.has(amount.noun))
      return tag.to === amount.at ? amount.to : Math.min(amount.to, tag.to + 6)
    const attack = sentence.tags.find(
      other => other.key === 'word:attack' && other.from >= tag.to && other.from - tag.to <= 3,
    )
    // "a record for the full-scale war".
    const ofWar =
      /^(for|of|in)$/.test(tokens[tag.to]?.text ?? '') &&
      tokens.slice(tag.to, tag.to + 7).some(({ text }) => text === 'war')
    return attack?.to ?? (ofWar ? tag.to : undefined)
  }
  // "One of its worst nights since 2022", "one of the worst nights the city has endured"; without a measure a night is only said to be bad.
  const isMeasured =
    /^(since|of|the|in|that|so|yet)$/.test(tokens[tag.to + 1]?.text ?? '') || tokens[tag.from - 1]?.text === 'its'
  if (/^nights?$/.test(tokens[tag.to]?.text ?? '')) return isMeasured ? tag.to + 1 : undefined
  const attack = sentence.tags.find(
    other => other.key === 'word:attack' && other.from >= tag.to && other.from - tag.to <= reach,
  )
  const since = sentence.tags.find(
    other =>
      other.key === 'word:since' &&
      other.from - tag.to <= (/^(["”]|number)$/.test(tokens[tag.to]?.text ?? '') ? 1 : 0) &&
      other.from >= tag.to,
  )
  // "Among the heaviest on the capital since the start of the war".
  const onIt =
    tokens[tag.to]?.text === 'on' &&
    sentence.tags.find(other => other.key === 'word:since' && other.from >= tag.to && other.from - tag.to <= 4)
  const ofWar = tokens[tag.from - 1]?.text === 's' && tokens[tag.from - 3]?.text === 'war'
  return (
    attack?.to ??
    since?.to ??
    (onIt ? onIt.from : undefined) ??
    (ofWar || isSaidOf(sentence, tag, tokens) ? tag.to : undefined)
  )
}
