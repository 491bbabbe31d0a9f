import type { Amount } from './amounts.ts'
import { isInName, raidHere } from './by-value.ts'
import { weaponNouns } from './joints.ts'
import type { Tag } from './lexicon.ts'
import { hasValue, onlyReported } from './reported.ts'
import type { Role } from './roles.ts'
import type { Scene } from './scene.ts'
import { has, keyOf, type Parsed } from './text.ts'

/** What is said of a number whose own sentence leaves it out: it goes on about what the text counted before. */
export const leftOut = (scene: Scene, parsed: Parsed, index: number, amount: Amount): Role | undefined =>
  goesOn(parsed, index, amount) ??
  partOf(parsed, index, amount) ??
  farOff(parsed, index, amount) ??
  tollGoesOn(scene, parsed, index, amount)

/** What may be said of a thing at any distance in its sentence: nothing else in the news has so many of them. */
const far: Record<string, string> = {
  buildings: 'damaged',
  ambulances: 'damaged',
  districts: 'damaged',
  hours: 'alert',
  regions: 'hit',
  tonnes: 'removed',
}

const isWeapon = ({ group, name }: Tag): boolean => group === 'noun' && weaponNouns.has(name)

/** "Around 40 residential buildings, five schools and a clinic were damaged": so far off that only a number of the record will do. */
function farOff(parsed: Parsed, index: number, { noun, quantity, share }: Amount): Role | undefined {
  if (share) return undefined
  const key = far[noun ?? '']
  const near = parsed.sentences.slice(Math.max(0, index - 1), index + 1)
  const isSaid = ({ tags }: Parsed['sentences'][number]) =>
    has(tags, `role:${key}`) ||
    (noun === 'hours' && has(tags, 'word:underAttack')) ||
    (noun === 'regions' && (has(tags, 'word:attack') || tags.some(isWeapon))) ||
    (noun === 'districts' && (has(tags, 'word:cityVoice') || has(tags, 'word:attack')))
  const said = key !== undefined && near.some(isSaid)
  return said || (noun === 'buildings' && quantity.low >= small) ? { key: key!, cost: onlyReported } : undefined
}

/** "The bombardment went on. The air force says more than eight hours." */
const goesOn = (parsed: Parsed, index: number, { noun }: Amount): Role | undefined =>
  noun === 'hours' && index > 0 && has(parsed.sentences[index - 1]!.tags, 'role:alert')
    ? { key: 'alert', cost: 3 }
    : undefined

/** How many sentences back a toll may have been named. */
const back = 2
/** A small number is of many things: it goes on with a toll only behind a word that gives it as one. */
const small = 10
const gives = /^(to|at|as|was|is|of|stood|reached|had|has|toll|number|now|then|later)$/

/** What may follow a bare number that is a whole toll. */
const goesOnWith =
  /^(and|or|but|in|on|at|by|after|as|with|while|from|now|so|to|dead|injured|wounded|hurt|killed|people|when|since|this|that|the)$/

/** "A day earlier it stood at 26": a bare number that the record has for the toll that the text speaks of. */
function tollGoesOn(scene: Scene, parsed: Parsed, index: number, amount: Amount): Role | undefined {
  // "The number of people hurt has edged up again, to nine": of people, though the word stands before.
  const isBare = !amount.noun || (amount.noun === 'people' && amount.to === amount.end)
  if (!isBare || amount.pronoun || amount.vague || amount.whole || amount.quantity.ordinal) return undefined
  const { tokens, sentences } = parsed
  const before = tokens[amount.from - 1]
  if (isInName(parsed, index, amount)) return undefined
  // "It was one explosion after another".
  const next = tokens[amount.end]
  if (amount.quantity.low < small && next?.kind === 'word' && !goesOnWith.test(next.text)) return undefined
  if (amount.quantity.low < small && !gives.test(before?.text ?? '')) return undefined
  const raid = raidHere(scene, parsed, index)
  if (!raid) return undefined
  const tolls = sentences
    .slice(Math.max(0, index - back), index + 1)
    .flatMap(({ tags }) => tags)
    .filter(tag => /^role:(killed|injured|hospitalised)$/.test(tag.key) && tag.to <= amount.from)
    .reverse()
    .map(keyOf)
    .sort((a, b) => Number(a === 'hospitalised') - Number(b === 'hospitalised'))
  const key = tolls.find(toll => hasValue(raid, toll, amount.quantity.low))
  return key ? { key, cost: 3 } : undefined
}

/** "Fires broke out in four districts. Police later recorded damage in seven": a bare number counts what the sentence before did. */
export function withNounBefore({ sentences, tokens }: Parsed, index: number, amount: Amount): Amount {
  const last = sentences[index - 1]?.amounts ?? []
  // "… striking eight locations. Wreckage fell on 33 others."
  if (tokens[amount.end]?.text === 'others' && /^(on|at|in)$/.test(tokens[amount.from - 1]?.text ?? ''))
    return last.some(({ noun }) => noun === 'locations') ? { ...amount, noun: 'locations' } : amount
  const own = sentences[index]!
  const before = [...last, ...own.amounts.filter(({ to }) => to <= amount.from)].some(
    ({ noun }) => noun === 'districts',
  )
  const { tags } = own
  const after = tokens[amount.from - 1]?.text
  const isSaid =
    (['role:damaged', 'role:hit'].some(role => has(tags, role)) && after === 'in') ||
    (/^(at|to)$/.test(after ?? '') &&
      tokens.slice(own.from, amount.from).some(({ text }) => /^(number|figure|count)$/.test(text)))
  // "Damage was found in six districts; police later listed seven."
  const isNamed = /^(name|named|names|list|listed|lists|mentioned|recorded)$/.test(after ?? '')
  return before && (isSaid || isNamed) && !amount.noun && !amount.pronoun && amount.quantity.low <= small
    ? { ...amount, noun: 'districts' }
    : amount
}

/** "Two people were killed, one of them in Kyiv": what was said of the whole is said of the part. */
function partOf({ sentences, tokens }: Parsed, index: number, { pronoun, end, at }: Amount): Role | undefined {
  const place = tokens[end + 2]?.text
  if (!pronoun || (place !== 'in' && place !== 'at')) return undefined
  const { tags } = sentences[index]!
  const named = tags.some(({ key, from }) => key.startsWith('place:') && from > end && from - end <= 5)
  const role = tags.findLast(tag => /^role:(killed|injured)$/.test(tag.key) && tag.to <= at)
  return named && role ? { key: keyOf(role), cost: onlyReported } : undefined
}
