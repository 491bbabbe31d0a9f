import type { Amount } from './amounts.ts'
import { missileTypes } from './joined-nouns.ts'
import type { KnownEvent } from './knowledge.ts'
import { isPeople, isReported, isReportedNearly, onlyReported } from './reported.ts'
import type { Role } from './roles.ts'
import { has, type SentenceText } from './text.ts'

interface Bound {
  raid: KnownEvent
  amount: Amount
  role: Role | undefined
  isWeapon: boolean
}

/** How far above "more than 340" what was counted may lie. */
const loose = 1.1

/** No night saw so many weapons: such a number is of a week, a month, a year. */
const mostOfOneNight = 1000

/** The most that anybody counted of a measure; of what got through, all that was not stopped. */
const largestOf = ({ values }: KnownEvent, measure: string): number => {
  const counts = [...(values.get(measure.split('.').slice(0, 2).join('.')) ?? [])]
  const [launched, stopped] = ['launched', 'neutralised'].map(family =>
    Math.max(0, ...(values.get(measure.replace(/^got-through/, family)) ?? [])),
  )
  const left = measure.startsWith('got-through') && stopped ? launched! - stopped : 0
  return Math.max(0, left, ...counts)
}

/** Why a number that the record has not is not held against it: it may be of something else. */
export function doubtOf(bound: Bound & { candidates: string[]; counted: boolean }): string | undefined {
  const { raid, amount, role, isWeapon, candidates, counted } = bound
  const { low, high, approximate } = amount.quantity
  const known =
    high === undefined
      ? candidates.some(each =>
          [...(raid.values.get(each) ?? [])].some(value => value >= low - 1 && value <= low * loose),
        )
      : isKnown(raid, candidates, low)
  const isNear = approximate && candidates.some(each => isReportedNearly(raid, each, low))
  if (counted && !isWeapon && !isNear && (!known || low < 10 || approximate))
    return 'a bare number that the record has not'
  if (isWeapon && !known && low >= mostOfOneNight) return 'more than any one night saw'
  if (isWeapon && !known && high === undefined && low > 1.5 * largestOf(raid, candidates[0]!))
    return 'a bound far above what that night saw'
  if (isWeapon && !known && (role?.cost ?? 9) > 3)
    return 'a number that the record has not, and no word close by says what it counts'
  return undefined
}

/** "41 cruise missiles": two types that one report counts together, and no total; a text that names a type means it. */
const isOfGroup = (raid: KnownEvent, measure: string, { at, to, quantity }: Amount, { tags }: SentenceText): boolean =>
  /^[^.]*\.missiles$/.test(measure) &&
  quantity.low >= 10 &&
  raid.stated.some(
    ({ covers, measure: whole, value }) =>
      covers !== undefined && whole === measure && typeof value !== 'string' && value.low === quantity.low,
  ) &&
  !tags.some(tag => tag.group === 'noun' && missileTypes.has(tag.name) && tag.from >= at && tag.to <= to + 3)

/** A large number may be on record for another kind and so be a miscount; a small one is of many things. */
const isKnown = ({ weaponValues }: KnownEvent, candidates: string[], value: number): boolean => {
  const measures = weaponValues.get(value)
  const kindOf = (measure: string) => measure.replace(/^[^.]*/, '')
  if (!measures || value >= 100 || measures.size === 0) return measures !== undefined
  return candidates.some(candidate =>
    [...measures].some(
      measure =>
        kindOf(measure) === kindOf(candidate) ||
        (kindOf(candidate) !== '' && kindOf(measure).startsWith(kindOf(candidate))) ||
        // "11 ballistic missiles": all that flew, given to one kind.
        (measure === 'launched.missiles' && candidate.startsWith(measure)),
    ),
  )
}

/** What was launched that night, of all kinds and of each. */
const wholes = ({ values }: KnownEvent): number[] =>
  ['launched', 'launched.drones', 'launched.missiles'].flatMap(measure => [...(values.get(measure) ?? [])])

/** "Crews that work through a six-hour alert": of no night, where nothing in the sentence says which. */
const isOfAnyNight = ({ amount, sentence }: { amount: Amount; sentence: SentenceText }): boolean =>
  amount.anyOne === true &&
  sentence.dates.length === 0 &&
  !has(sentence.tags, 'word:overnight') &&
  !has(sentence.tags, 'word:largest') &&
  !sentence.tags.some(({ group }) => group === 'place' || group === 'person')

/** The raid has the number for what was launched, if that is what is said of it, or for what became of it, if that is. */
const isSaidSo = ({ weaponValues }: KnownEvent, measure: string, value: number): boolean =>
  [...(weaponValues.get(value) ?? [])].some(each => each.startsWith('launched') === measure.startsWith('launched'))

/** "Three people have died, a man whose body was found under a house, …": the one is one of the three. */
const isOneOfThem = ({ amounts, tags }: SentenceText, { at, one }: Amount): boolean =>
  one === true &&
  amounts.some(
    other =>
      other.at < at &&
      other.quantity.low > 1 &&
      (other.noun === undefined || other.noun === 'people') &&
      tags.some(({ key, from }) => key === 'role:killed' && from > other.at && from < at),
  )

/** Why a number whose measure is chosen is left alone all the same, where the record has it not. */
export function misfitOf(
  bound: Bound & { measure: string; sentence: SentenceText; corrected: boolean; byItself: boolean },
): string | undefined {
  const { raid, amount, role, measure, isWeapon, sentence, corrected, byItself } = bound
  const { low } = amount.quantity
  const reported = isReported(raid, measure, amount.quantity)
  if (/^(shot-down|neutralised)/.test(measure) && has(sentence.tags, 'word:interceptors') && !(reported && low >= 100))
    return 'what interceptor drones brought down is a count of its own'
  if (amount.noun === 'cruise' && !reported) return 'cruise missiles, which have no measure of their own'
  if (isOfGroup(raid, measure, amount, sentence)) return 'a count of some kinds together, which has no measure'
  if (measure === 'killed' && isOneOfThem(sentence, amount)) return 'one of those counted before it'
  if (/^(killed|injured)/.test(measure) && amount.added) return 'it adds to a count that was given before'
  if (reported) return undefined
  if (byItself && !isSaidSo(raid, measure, low))
    return 'that night has this number for something else, and nothing but the number says that night'
  if (measure === 'duration' && isOfAnyNight(bound)) return 'an alert of any night'
  if (corrected) return 'what a correction goes on with is not on record'
  // "72 of the 550": the whole is what was launched, whatever stands near.
  if (!measure.startsWith('launched') && low >= 100 && wholes(raid).includes(low))
    return 'it is the total of what was launched'
  if (role && role.cost >= onlyReported) return 'no word close by, and the record has no such number'
  if (isPeople(measure) && (amount.one || role?.inherited || (role?.cost ?? 0) > 1.5))
    return 'a count of people that the record has not, and no word close by'
  if (isWeapon && amount.one) return 'one of a kind that the record has not so'
  if (isWeapon && low < 50 && has(sentence.tags, 'word:soldiers')) return 'its sentence is about soldiers or pilots'
  if (measure === 'hit-locations' && amount.noun === undefined) return 'a bare number that the record has not'
  if (role?.key === 'hit' && isWeapon && !measure.startsWith('launched'))
    return 'weapons that hit something, in a number the record has not'
  return undefined
}
