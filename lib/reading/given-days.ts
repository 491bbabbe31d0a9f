import { isStamp } from './datelines.ts'
import type { DateMention } from './dates.ts'
import { has, type Parsed } from './text.ts'

/** Of so few words a line is a stamp alone, and dates what stands below it. */
const alone = 12
/** How far before its date an attack may stand: "the attack on Kyiv of 5 July". */
const reach = 5

/**
 * Whether a text gives this day to an attack. "KYIV, July 22 - Russia fired 426 drones on Monday" is stamped with the day on
 * which it was written, and "On July 5 the UN condemned the launch" dates what was said.
 */
export function isGivenTo({ tokens, sentences }: Parsed, index: number, date: DateMention): boolean {
  const { tags, dates, amounts } = sentences[index]!
  const after = tokens[date.to]?.text ?? ''
  if (index === 0 && isStamp(tokens, date)) return tokens.length < alone
  if (dates.some(other => other !== date && other.days.length > 0)) return false
  const before = tokens.slice(Math.max(0, date.from - reach), date.from)
  if (before.some(({ text }) => /^(night|hours|morning|record|set)$/.test(text))) return true
  if (tags.some(tag => /^(word:attack|role:hit)$/.test(tag.key) && tag.to <= date.from && date.from - tag.to <= reach))
    return true
  // "On 5 July, 550 drones were launched", "On July 5 Russia fired …".
  const next = after === ',' ? date.to + 1 : date.to
  const isSubject = /^(russia|russian|russians|moscow|kyiv|ukraine)$/.test(tokens[next]?.text ?? '')
  return (
    amounts.some(({ from }) => from === next) || (isSubject && (has(tags, 'role:launched') || has(tags, 'word:attack')))
  )
}
