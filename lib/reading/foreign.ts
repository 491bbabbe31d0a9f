import { has, type Parsed, type SentenceText } from './text.ts'

/** "An earlier version said …" speaks of what was said, not of what is. */
export const isCorrection = (parsed: Parsed, index: number): boolean =>
  index >= parsed.correctedFrom && has(parsed.sentences[index]!.tags, 'word:correction')

/** "Iran fired 550 drones at Israel. About 270 were shot down": of those. */
export const goesOnElsewhere = ({ sentences }: Parsed, index: number): boolean =>
  index > 0 && has(sentences[index - 1]!.tags, 'word:elsewhere')

/** How near a word must stand to take a number away from the raid: "48 Ukrainian drones"; a month or a week reaches further. */
const near = 10

const far = 25

/** Words that open another clause, with its own drones. */
const clause = /^(as|while|after|whereas|hours|following|but)$/

/** "since February 2022", "the last Sunday of June"; "all of June" and "the month of June" are the month itself. */
export const isPointInTime = (tokens: Parsed['tokens'], from: number): boolean =>
  /^(since|until|for|late|early|mid)$/.test(tokens[from - 1]?.text ?? '') ||
  /^(began|begun|started|invaded|invading|invasion)$/.test(tokens[from - 2]?.text ?? '') ||
  (tokens[from - 1]?.text === 'of' && !/^(all|whole|entire|month|course|rest)$/.test(tokens[from - 2]?.text ?? ''))

/** "Ukraine launched 42 drones at Russia": the other direction. */
function isReversed({ tags, from, to }: SentenceText, tokens: Parsed['tokens']): boolean {
  const words = tokens.slice(from, to).map(({ text }) => text)
  const target = words.findIndex(
    (text, i) =>
      /^(russia|moscow|belgorod|kursk|crimea)$/.test(text) && /^(at|on|against|into|over)$/.test(words[i - 1] ?? ''),
  )
  const actor = words.findIndex(text => /^(ukraine|kyiv)$/.test(text))
  if (target < 0 || actor < 0 || actor > target) return false
  return tags.some(
    tag =>
      tag.key === 'role:launched' && tag.from > from + actor && tag.from - from - actor <= 3 && tag.to <= from + target,
  )
}

/** Numbers that are somebody else's: another war, the other direction, a month, a week. */
export function isForeign(sentence: SentenceText, tokens: Parsed['tokens'], at: number, figured: boolean): boolean {
  if (has(sentence.tags, 'word:elsewhere')) return true
  const parted = (from: number, to: number) =>
    tokens.slice(Math.min(from, to), Math.max(from, to)).some(token => clause.test(token.text))
  const within = (key: string, reach: number) =>
    sentence.tags.some(tag => tag.key === `word:${key}` && Math.abs(tag.from - at) <= reach)
  const other = ['word:ukrainianDrones', 'word:russianSide', 'word:anotherRaid']
  if (sentence.tags.some(tag => other.includes(tag.key) && Math.abs(tag.from - at) <= near && !parted(tag.from, at)))
    return true
  if (isReversed(sentence, tokens)) return true
  // "In the week before, Russia launched 477 drones in one night": the figure tells the night.
  if (figured) return false
  // "Three have died as a result of that attack, the last of them this week".
  const isOfOne = sentence.tags.some(
    ({ key, from }) => key === 'word:attack' && /^(that|this)$/.test(tokens[from - 1]?.text ?? ''),
  )
  // "the largest since the war began" is said of one night all the same.
  // "since February 2022" and "the last Sunday of June" take nothing away.
  const ofMonth = sentence.dates.some(
    ({ kind, from }) => kind === 'month' && Math.abs(from - at) <= far && !isPointInTime(tokens, from),
  )
  return (
    ofMonth ||
    (within('week', far) && !isOfOne) ||
    within('month', far) ||
    (within('season', far) && !has(sentence.tags, 'word:largest')) ||
    (within('longTime', far) && !has(sentence.tags, 'word:largest'))
  )
}
