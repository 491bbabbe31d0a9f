import type { Quantity } from '../model/quantity.ts'
import type { Amount } from './amounts.ts'
import type { KnownEvent } from './knowledge.ts'
import { whereOf } from './places.ts'
import type { Scene } from './scene.ts'
import { keyOf, ofGroup, type Parsed, type SentenceText } from './text.ts'
import { countryOf, liesWithin } from './within.ts'

/** The region around the raid's main target. */
const regionOf = (raid: KnownEvent, { knowledge }: Scene): string | undefined => {
  const name = `${raid.event.target} Oblast`
  return knowledge.places.has(name) ? name : undefined
}

/** "539 drones on Kyiv": weapons said of the main target; all others are of the whole country. */
export function weaponPlace(
  scene: Scene,
  parsed: Parsed,
  sentence: SentenceText,
  amount: Amount,
  measure: string,
  raid: KnownEvent,
): string {
  const country = countryOf(scene.knowledge.places, raid.event.place)
  if (/^(hit|debris)-locations$/.test(measure) && isSaidOfTarget(sentence, parsed, amount, raid))
    return raid.event.target!
  if (!measure.startsWith('launched')) return country
  const near = ofGroup(sentence.tags, 'place').find(tag => tag.from >= amount.to && tag.from - amount.to <= 7)
  // "550 drones, most of them at Kyiv" counts them all.
  if (
    near &&
    parsed.tokens
      .slice(amount.to, near.from)
      .some(({ text }) => /^(most|mostly|mainly|largely|many|chiefly)$/.test(text))
  )
    return country
  return near && keyOf(near) === raid.event.target ? raid.event.target : country
}

/** "direct hits at eight locations across the city". */
const isSaidOfTarget = ({ tags }: SentenceText, { tokens }: Parsed, { to }: Amount, { event }: KnownEvent): boolean =>
  event.target !== undefined &&
  tags.some(
    tag =>
      tag.from > to &&
      tag.from - to <= 2 &&
      /^(in|across|around|of)$/.test(tokens[to]!.text) &&
      (tag.key === `place:${event.target}` || tag.key === 'word:cityVoice'),
  )

/** "A woman died": where the text names no place, the one place on record that has this very count. */
function onlyPlace(raid: KnownEvent, measure: string, { low }: Quantity, { knowledge }: Scene): string | undefined {
  const places = [...knowledge.places.keys()].filter(place =>
    raid.reported.get(`${measure}@${place}`)?.some(value => value.low === low),
  )
  return places.length === 1 ? places[0] : undefined
}

/** The region is named in the number's own clause. */
const isAroundCapital = ({ tags }: SentenceText, { tokens }: Parsed, { at }: Amount): boolean =>
  tags.some(
    ({ key, from, to }) =>
      key === 'word:aroundCapital' &&
      !tokens.slice(Math.min(to, at), Math.max(from, at)).some(({ text }) => /^(while|but|whereas|;)$/.test(text)),
  )

export function countPlace(
  scene: Scene,
  parsed: Parsed,
  index: number,
  amount: Amount,
  raid: KnownEvent,
  measure: string,
  quantity: Quantity,
): string | undefined {
  const sentence = parsed.sentences[index]!
  const country = countryOf(scene.knowledge.places, raid.event.place)
  if (measure === 'duration' && isAroundCapital(sentence, parsed, amount)) return regionOf(raid, scene)
  if (measure === 'duration') {
    const where = whereOf(amount, sentence, parsed, index, raid, scene.knowledge)
    const own = where === 'elsewhere' ? undefined : where.place
    if (own && raid.reported.has(`duration@${own}`)) return own
    return raid.event.target ?? onlyPlace(raid, measure, quantity, scene) ?? country
  }
  const where = whereOf(amount, sentence, parsed, index, raid, scene.knowledge)
  if (where === 'elsewhere') return undefined
  const reported = (place: string) => raid.reported.get(`${measure}@${place}`)
  const agrees = (place: string) => reported(place)?.some(value => value.low === quantity.low)
  if (where.stated && !reported(where.place)) {
    // "six wounded in the Cherkasy region" is the count that the record has for a town there.
    const { places } = scene.knowledge
    const region = places.get(where.place)?.within
    const isCity = places.get(where.place)?.kind === 'city' && region === `${where.place} Oblast`
    const around = isCity ? region : where.place
    const within = [...places.keys()].filter(
      place =>
        agrees(place) && place !== country && (liesWithin(places, place, around) || liesWithin(places, around, place)),
    )
    if (within.length === 1) return within[0]
  }
  // "A bombardment of Kyiv and cities as far west as Lviv killed two": of several places none has the count.
  const named = ofGroup(sentence.tags, 'place')
  const isBeside = (place: number) => named.some(({ from }) => from > place && from - place <= 2)
  const isSaidOfOne = named.some(
    ({ from, to }) =>
      parsed.tokens.slice(Math.max(0, from - 3), from).some(({ text }) => /^(in|at|near)$/.test(text)) &&
      !(/^(and|,)$/.test(parsed.tokens[to]?.text ?? '') && isBeside(to)),
  )
  // "Odesa, Pavlohrad and Sumy are hit, killing at least 1".
  const isBound = (place: string) =>
    quantity.high === undefined && (reported(place)?.some(({ low }) => low >= quantity.low) ?? false)
  if (
    where.stated &&
    new Set(named.map(keyOf)).size > 1 &&
    !isSaidOfOne &&
    !agrees(where.place) &&
    (agrees(country) || isBound(country))
  )
    return country
  if (where.stated)
    return reported(where.place) || where.place === raid.event.target || where.place === country
      ? where.place
      : undefined
  // The text does not say where: the place on record that the count fits, else where the text is.
  if (agrees(where.place)) return where.place
  const target = raid.event.target
  for (const place of [target, country]) if (place && agrees(place)) return place
  const only = onlyPlace(raid, measure, quantity, scene)
  if (only) return only
  if (reported(where.place)) return where.place
  if (where.place !== raid.event.target && where.place !== country) return undefined
  return [target, country].find(place => place && reported(place)) ?? undefined
}
