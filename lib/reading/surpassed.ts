import type { Evidence } from '../model/annotation.ts'
import type { Amount } from './amounts.ts'
import { add, wordsAt } from './evidence.ts'
import { weaponNouns } from './joints.ts'
import type { KnownEvent } from './knowledge.ts'
import { isPast } from './past.ts'
import { onlyOne } from './raid-index.ts'
import type { Scene } from './scene.ts'
import { has, type Parsed, type SentenceText } from './text.ts'

/** How many tokens "previous high of" may stand from its number. */
const recordReach = 10

/** "surpassing the previous high of 537": the raid that has this figure and lies before the one spoken of. */
export function previousRecord(
  scene: Scene,
  sentence: SentenceText,
  amount: Amount | undefined,
  evidence: Evidence[],
  parsed: Parsed,
): KnownEvent | 'none' | undefined {
  // "The alert exceeded 15 hours" surpasses no raid.
  if (amount?.noun !== undefined && !weaponNouns.has(amount.noun) && amount.noun !== 'other') return undefined
  if (!amount || !(has(sentence.tags, 'word:surpass') || has(sentence.tags, 'word:previous'))) return undefined
  const before = (key: string) =>
    sentence.tags.findLast(tag => tag.key === key && tag.to <= amount.at + 1 && amount.at - tag.to <= recordReach)
  const after = (key: string) =>
    sentence.tags.find(tag => tag.key === key && tag.from >= amount.at && tag.from - amount.to <= 4)
  const record = before('word:record') ?? after('word:record')
  const previous = before('word:previous')
  const named = previous && record && record.from >= previous.from - 6
  if (!named && !before('word:surpass')) return undefined
  const value = telling(sentence, amount)
  const { raidsByOwnValue, raidsByWrongValue } = scene.knowledge
  const isEarlier = (raid: KnownEvent) => raid !== scene.topic && isPast(scene, raid)
  // A raid that has the number rightly is meant before one that only a wrong report gave it.
  const right = raidsByOwnValue.get(value) ?? []
  const earlier = onlyOne(right.some(isEarlier) ? right : (raidsByWrongValue.get(value) ?? []), isEarlier)
  if (!earlier || value < 100) return 'none'
  if (value !== amount.quantity.low && !earlier.weaponValues.has(amount.quantity.low)) return 'none'
  add(evidence, 'figure', wordsAt(parsed, amount.from, amount.to))
  add(evidence, 'name', record ? wordsAt(parsed, record.from, record.to) : 'record')
  return earlier
}

/** "ahead of 477 drones and 60 missiles": of joined numbers the large one tells the raid. */
const telling = ({ amounts }: SentenceText, amount: Amount): number =>
  amount.quantity.low >= 100
    ? amount.quantity.low
    : (amounts.findLast(({ to, quantity }) => to <= amount.from && amount.from - to <= 3 && quantity.low >= 100)
        ?.quantity.low ?? amount.quantity.low)
