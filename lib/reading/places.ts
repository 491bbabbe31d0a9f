import type { Amount } from './amounts.ts'
import { isOfDateline } from './datelines.ts'
import { weaponNouns } from './joints.ts'
import type { Knowledge, KnownEvent } from './knowledge.ts'
import type { Tag } from './lexicon.ts'
import { isHome } from './scene.ts'
import { has, keyOf, ofGroup, type Parsed, type SentenceText } from './text.ts'
import { unknownPlaces } from './unknown-places.ts'
import { countryOf } from './within.ts'

/** Where a count belongs, and whether the sentence itself says so. */
export interface Where {
  place: string
  /** The sentence names the place; else it follows from what the text is about. */
  stated: boolean
}

/** A district counts as its city. */
function cityOf(knowledge: Knowledge, place: string): string {
  const known = knowledge.places.get(place)
  return (known?.kind === 'district' || known?.kind === 'site') && known.within ? known.within : place
}

const isCountry = ({ places }: Knowledge, name: string): boolean => places.get(name)?.kind === 'country'

/** The place nearest to the amount in its sentence; undefined where it is outside Ukraine. */
export function placeOf(
  amount: Pick<Amount, 'at'>,
  sentence: Pick<SentenceText, 'tags'> & Partial<SentenceText>,
  tokens: Parsed['tokens'],
  knowledge: Knowledge,
  unknown: number[] = [],
): string | undefined | 'elsewhere' {
  let best: { name: string; distance: number } | undefined
  // "in Ukraine's capital" is not said of Ukraine.
  const nationwide = sentence.tags.some(tag => tag.key === 'word:nationwide' && tokens[tag.to]?.text !== "'")
  for (const tag of ofGroup(sentence.tags, 'place')) {
    if (isOfDateline(tag, sentence, tokens)) continue
    const name = cityOf(knowledge, keyOf(tag))
    // "two were killed, one of them in the capital": the place is of the part alone.
    if (
      sentence.amounts?.some(
        part =>
          (part.pronoun || part.noun === 'other' || tokens[part.from - 1]?.text === 'including') &&
          part.at > amount.at &&
          part.at < tag.from &&
          tag.from - part.at <= 5,
      )
    )
      continue
    // "In Solomianskyi district alone": of a part of the city.
    const ends = tokens.slice(tag.to, tag.to + 2).some(({ text }) => text === 'alone')
    if (ends && name !== keyOf(tag)) return 'elsewhere'
    // "Three were killed: a woman in Odesa and two men in Dnipro": behind the colon stand the parts.
    if (tokens.slice(amount.at, tag.from).some(({ text }) => text === ':')) continue
    // "Counting the region around it, three died in all": of more than that place.
    if (tokens[tag.from - 1]?.text === 'counting') continue
    // "one killed in Kherson and six wounded in Smila": the first place is the first number's.
    const isOfOther =
      tag.to <= amount.at &&
      sentence.amounts?.some(other => other.at < tag.from && tag.from - other.at <= 10) &&
      ofGroup(sentence.tags, 'place').some(({ from }) => from > amount.at && from - amount.at <= 8)
    if (isOfOther) continue
    const distance = awayFrom(amount, tag.from)
    if (isCountry(knowledge, name) && !(isHome(knowledge, name) && nationwide)) continue
    if (!best || distance < best.distance) best = { name, distance }
  }
  // "One person in Kyiv and at least two nationwide".
  const isSaidSo = sentence.tags.some(
    ({ key, from }) => key === 'word:nationwide' && from > amount.at && from - amount.at <= 2,
  )
  if (isSaidSo && best && best.distance > 2) return countryOf(knowledge.places, best.name)
  if (unknown.some(at => awayFrom(amount, at) < Math.min(best?.distance ?? beside, beside))) return 'elsewhere'
  if (nationwide && (!best || isCountry(knowledge, best.name) || best.distance > 8)) {
    return best ? countryOf(knowledge.places, best.name) : [...knowledge.home][0]
  }
  if (best && !isHome(knowledge, best.name)) return 'elsewhere'
  return best?.name
}

/** What follows the count says where ("26 hurt in Kyiv") rather than what stands before it. */
const awayFrom = ({ at }: Pick<Amount, 'at'>, place: number): number =>
  place >= at ? place - at : (at - place) * 1.2 + 1

/** A town that the record does not know takes away only what stands beside it. */
const beside = 9

const isOfAttack = ({ key, group, name }: Tag): boolean =>
  key === 'word:attack' || (group === 'noun' && weaponNouns.has(name))

/** How far behind a number "there" may stand. */
const thereReach = 5

/** How many sentences back a text still speaks of the place it named. */
const back = 6

/** The place of a count of people or damage: the sentence's own, the passage's before it, or the raid's main target. */
export function whereOf(
  amount: Amount,
  sentence: SentenceText,
  parsed: Parsed,
  index: number,
  raid: KnownEvent,
  knowledge: Knowledge,
): Where | 'elsewhere' {
  const after = parsed.tokens.slice(amount.end, amount.end + thereReach)
  // "A house in Odesa. One woman was killed there": the place named before.
  const isThere = after.some(({ text }) => text === 'there')
  // A headline leaves out the article: "strikes kill one in capital".
  const inCapital = after.some(({ text }, i) => text === 'in' && after[i + 1]?.text === 'capital')
  if (inCapital && raid.event.target) return { place: raid.event.target, stated: true }
  const own = isThere
    ? undefined
    : placeOf(amount, sentence, parsed.tokens, knowledge, unknownPlaces(sentence, parsed, knowledge))
  if (own === 'elsewhere') return 'elsewhere'
  if (own) return { place: own, stated: true }
  const region = regionBefore(parsed, index, knowledge)
  if (region) return { place: region, stated: true }
  for (let i = index - 1; i >= Math.max(0, index - back); i--) {
    const before = parsed.sentences[i]!
    if (has(before.tags, 'word:nationwide'))
      return { place: countryOf(knowledge.places, raid.event.place), stated: false }
    const names = ofGroup(before.tags, 'place')
      .filter(tag => !isOfDateline(tag, before, parsed.tokens))
      .map(tag => cityOf(knowledge, keyOf(tag)))
      .filter(name => !isCountry(knowledge, name) && isHome(knowledge, name))
    // "A bus overturned near Lublin. Nine were hurt.": the sentence before says where.
    const isOther = i === index - 1 && !names.length && !before.tags.some(isOfAttack)
    if (isOther && unknownPlaces(before, parsed, knowledge).length) return 'elsewhere'
    if (names.length)
      return { place: names[0]!, stated: names[0] === raid.event.target && has(sentence.tags, 'word:cityVoice') }
  }
  return { place: raid.event.target ?? raid.event.place, stated: false }
}

/** "Two people were killed in the region": the region of the town that the text named last. */
function regionBefore({ sentences, tokens }: Parsed, index: number, { places }: Knowledge): string | undefined {
  const word = sentences[index]!.tags.find(({ key }) => key === 'word:region')
  if (!word || tokens[word.from - 1]?.text !== 'the') return undefined
  const named = sentences
    .slice(Math.max(0, index - back), index + 1)
    .flatMap(({ tags }) => ofGroup(tags, 'place').map(keyOf))
    .findLast(name => places.get(name)?.kind !== 'country')
  const within = named && places.get(named)?.kind === 'oblast' ? named : named && places.get(named)?.within
  return within && places.get(within)?.kind === 'oblast' ? within : undefined
}
