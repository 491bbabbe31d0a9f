import { exactly } from '../model/quantity.ts'
import type { Amount } from './amounts.ts'
import type { Surroundings } from './joined-nouns.ts'
import { weaponNouns } from './joints.ts'
import { nounAt } from './nouns.ts'
import type { Token } from './tokens.ts'

/** "72 of the 550 drones", "476 out of a record 539": the part takes the noun of the whole. */
export function linkParts(tokens: Token[], amounts: Amount[]): void {
  for (let i = 1; i < amounts.length; i++) {
    const part = amounts[i - 1]!
    const whole = amounts[i]!
    if (whole.at - part.at > 8) continue
    const between = tokens.slice(part.end, whole.at).map(token => token.text)
    const of = between.indexOf('of')
    // "344 downed or jammed out of 379": what became of the part may stand between.
    const isOutOf = /(^| )out of( the| its| all)?$/.test(between.join(' '))
    if (isOutOf && !part.noun && !between.some(word => /^[,.:;]$/.test(word))) {
      whole.whole = true
      part.part = true
      if (whole.noun) part.noun = whole.noun
      continue
    }
    if (
      whole.from - part.to > 4 ||
      of < 0 ||
      of > 2 ||
      between.slice(0, of).some(word => word !== 'out' && word !== '-' && !/^\p{L}+$/u.test(word)) ||
      between.some(word => /^([,.:;]|and|or)$/.test(word))
    )
      continue
    if (part.noun && part.noun !== whole.noun && part.noun !== 'other') continue
    part.part = true
    if (whole.noun) part.noun = whole.noun
    delete part.pronoun
    // "one of six districts" counts the six; "72 of the 550" both.
    if (part.quantity.high === 1) part.noun = 'other'
    else {
      whole.whole = true
      part.to = Math.max(part.to, whole.to)
    }
  }
}

/** How far the part may stand behind its whole: "Of these 450 objects, Ukraine claims to have shot down 224". */
const wholeReach = 8

/** "Of the 550 drones launched overnight, 72 …", "Of the 550, 72 …": the number after the comma is a part of the first. */
export function linkWholes(tokens: Token[], from: number, amounts: Amount[]): void {
  amounts.forEach((whole, i) => {
    const isOfThese = /^(the|these|those|its|all)$/.test(tokens[whole.from - 1]?.text ?? '')
    const opens = isOfThese ? whole.from - 2 : whole.from - 1
    if (tokens[opens]?.text !== 'of' || (opens > from && tokens[opens - 1]!.kind === 'word')) return
    const part = amounts[i + 1]
    const isNamed = whole.noun !== undefined || tokens[whole.end]?.text === ','
    // "Of the 426 drones, 23 reached their targets": the targets are not what is counted.
    const isOpen = !part?.noun || (part.noun === 'mixed' && whole.noun !== 'mixed')
    if (!isNamed || !part || !isOpen || part.at - whole.to > wholeReach) return
    whole.whole = true
    part.part = true
    if (whole.noun) part.noun = whole.noun
  })
}

/** How far a number may stand behind what it is the number of. */
const countReach = 16

/** "The number of armed Shaheds was put at 330": what a bare number counts, said before it. */
export function linkCounts(around: Surroundings, amounts: Amount[]): void {
  const { tokens } = around
  amounts.forEach((amount, i) => {
    if (amount.noun || amount.pronoun || !/^(at|to|was|is|as|of|reached|:)$/.test(tokens[amount.from - 1]?.text ?? ''))
      return
    for (let at = amount.from - 2; at > Math.max(0, amount.from - countReach); at--) {
      if (tokens[at]!.text !== 'of' || !/^(number|count|tally|total|share)$/.test(tokens[at - 1]?.text ?? '')) continue
      const noun = nounAt(around, at + 1, 4)
      if (noun && noun.to <= amount.from && !amounts.slice(0, i).some(other => other.at >= at)) amount.noun = noun.noun
      return
    }
  })
}

const gone = /^(vanished|disappeared|dropped|failed|veered|strayed)$/
const isWeapon = (amount: Amount | undefined): boolean => weaponNouns.has(amount?.noun ?? '')

/** "Hits were recorded in six locations, and wreckage fell in eight more": the second counts what the first does. */
export function linkMore(tokens: Token[], amounts: Amount[]): void {
  amounts.forEach((amount, i) => {
    const isMore =
      tokens[amount.end]?.text === 'more' || /^(another|further|additional)$/.test(tokens[amount.at - 1]?.text ?? '')
    const isOthers = tokens[amount.end]?.text === 'others' && /^(at|in|on)$/.test(tokens[amount.from - 1]?.text ?? '')
    const before = amounts.slice(0, i).findLast(({ noun }) => noun !== undefined)
    // "270 targets were destroyed, and 208 others vanished from radar".
    if (tokens[amount.end]?.text === 'others' && gone.test(tokens[amount.end + 1]?.text ?? '') && isWeapon(before))
      amount.noun = before!.noun!
    if (!((!amount.noun && !amount.pronoun && isMore) || isOthers)) return
    if (before?.noun === 'locations') amount.noun = 'locations'
  })
}

/** "None of the 24 missiles reached its target": none of them did, and 24 is the whole. */
export function linkNone(tokens: Token[], amounts: Amount[]): Amount[] {
  // "Not one of the missiles got through".
  for (const amount of amounts)
    if (tokens[amount.at - 1]?.text === 'not' && amount.quantity.high === 1 && tokens[amount.end]?.text === 'of')
      Object.assign(amount, { from: amount.at - 1, quantity: exactly(0), one: true })
  // Hardly any sentence says it.
  if (!tokens.slice(Math.max(0, amounts[0]!.from - 3), amounts.at(-1)!.from).some(({ text }) => text === 'none'))
    return amounts
  return amounts.flatMap(whole => {
    const the = /^(the|these|those|its|all)$/.test(tokens[whole.from - 1]?.text ?? '') ? whole.from - 2 : whole.from - 1
    if (tokens[the]?.text !== 'of' || tokens[the - 1]?.text !== 'none' || !whole.noun) return [whole]
    const none: Amount = {
      from: the - 1,
      to: whole.to,
      at: the - 1,
      end: the,
      quantity: exactly(0),
      noun: whole.noun,
      part: true,
    }
    return [none, { ...whole, whole: true as const }]
  })
}

const others: Record<string, string> = { drones: 'missiles', missiles: 'drones' }

/** "All but 11 were drones": the 11 are what the others are not. */
export const isRest = ({ at, end, noun }: Amount, tokens: Token[]): boolean =>
  others[noun ?? ''] !== undefined &&
  tokens[at - 1]?.text === 'but' &&
  tokens[at - 2]?.text === 'all' &&
  /^(were|are)$/.test(tokens[end]?.text ?? '')

export function linkRest(tokens: Token[], amounts: Amount[]): void {
  for (const amount of amounts) if (isRest(amount, tokens)) amount.noun = others[amount.noun!]!
}
