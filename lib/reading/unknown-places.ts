import type { Knowledge } from './knowledge.ts'
import type { Parsed, SentenceText } from './text.ts'

/** Before the name of a town: "in Dubai", "near Lublin". Whoever is "at" a name is at a hospital or a station as often. */
const towards = /^(in|near|outside|inside|around)$/

/** Words that make of a name a part of a town: "in Shevchenko Street", "near Victory Park". */
const partsOfTown =
  /^(street|avenue|boulevard|square|park|station|metro|hospital|clinic|district|districts|lane|road|school|university|market|bridge|embankment|airport|centre|center|hall|building|church|cathedral|quarter|neighbourhood|neighborhood|area|house|tower|plant|council|parliament)$/

/** Names that are no towns: "in Telegram", "in Parliament". */
const noTowns = /^(telegram|parliament|congress|english|ukrainian|russian|god|building|block|apartment|ward|class)$/

/** "Zelensky said in Lublin that two had died": where somebody spoke. */
const saying = /^(said|says|told|spoke|speaking|wrote|reporters|journalists|meeting|talks|summit|minister|ministers)$/

/** A name that begins like a place on record is a form of it: Obolon, of Obolonskyi; districts are told by their endings. */
const stem = 5
const districtEnding = /(skyi|sky|skiy|skyy|ska|skyj)$/

const stems = new WeakMap<Knowledge['places'], Set<string>>()

/** How the names of all places begin; made once. */
function stemsOf(places: Knowledge['places']): Set<string> {
  const made = stems.get(places) ?? new Set([...places.keys()].map(name => name.toLowerCase().slice(0, stem)))
  stems.set(places, made)
  return made
}

const isCapital = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word)

/** From how many words, and from what share of them in capitals, a line is set in capitals throughout. */
const fewest = 3
const mostly = 0.6

function isTitleCase({ from, to }: SentenceText, { tokens, passage }: Parsed, at: number): boolean {
  const words = tokens
    .slice(from + 1, to)
    .filter((token, i) => token.kind === 'word' && token.text.length > 3 && from + 1 + i !== at)
    .map(({ start, end }) => passage.text.slice(start, end))
  return words.length >= fewest && words.filter(isCapital).length >= mostly * words.length
}

/** Where a sentence names a town that the record does not know: positions of the names. */
export function unknownPlaces(sentence: SentenceText, parsed: Parsed, { places }: Knowledge): number[] {
  const { tokens, passage } = parsed
  const known = stemsOf(places)
  const isTagged = (at: number) =>
    sentence.tags.some(({ group, from, to }) => (group === 'place' || group === 'person') && at >= from && at < to) ||
    sentence.dates.some(({ from, to }) => at >= from && at < to)
  const found: number[] = []
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const { kind, text, start, end, caps } = tokens[at]!
    if (kind !== 'word' || caps || text.length < 3 || !towards.test(tokens[at - 1]!.text)) continue
    if (!isCapital(passage.text.slice(start, end)) || isTagged(at) || noTowns.test(text)) continue
    if (saying.test(tokens[at - 2]?.text ?? '') || saying.test(tokens[at + 1]?.text ?? '')) continue
    if (tokens[at + 1]?.text === "'" || tokens.slice(at + 1, at + 4).some(next => partsOfTown.test(next.text))) continue
    // "In Luhansk": the town, of which the record knows the region alone.
    const isTown = places.has(`${passage.text.slice(start, end)} Oblast`)
    if (districtEnding.test(text) || isTitleCase(sentence, parsed, at)) continue
    if (known.has(text.slice(0, stem)) && !isTown) continue
    found.push(at)
  }
  return found
}
