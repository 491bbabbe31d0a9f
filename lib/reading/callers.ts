import { hasLengthOf } from './call-lengths.ts'
import type { KnownEvent } from './knowledge.ts'
import { leadersIn } from './leaders.ts'
import type { Tag } from './lexicon.ts'
import type { Scene } from './scene.ts'
import { keyOf, ofGroup, type Parsed, type SentenceText } from './text.ts'

/** The word for the call, and whether only one of those who spoke is named beside it. */
interface Spoken {
  call: Tag
  loose?: true
}

/** The two people nearest to the word for the call are the event's; one of them may be named in the sentence before, where the day is given. */
export function speaks(
  scene: Scene,
  parsed: Parsed,
  index: number,
  known: KnownEvent,
  people: string[],
  told: boolean,
): Spoken | undefined {
  const sentence = parsed.sentences[index]!
  const calls = (scene.knowledge.byKind.get('call') ?? []).map(({ event }) => event)
  const callers = new Set(calls.flatMap(({ people: both }) => both ?? []))
  const inSentence = [
    ...ofGroup(sentence.tags, 'person'),
    ...leadersIn(sentence.tags, parsed.tokens, known.start, scene.knowledge),
  ]
  const own = inSentence.filter(tag => callers.has(keyOf(tag)))
  const dated = sentence.dates.some(date => date.days.includes(known.start))
  const above = index < 2 ? scene.parsed[parsed.passage.id - 1] : undefined
  const said = [
    ...(above?.passage.section === parsed.passage.section ? above.sentences.slice(-2) : []),
    ...parsed.sentences.slice(Math.max(0, index - 2), index),
  ]
  // "his call with Trump": who he is, the sentence before says.
  const timed = hasLengthOf(known, sentence.amounts)
  const isHis = parsed.tokens.slice(sentence.from, sentence.to).some(({ text }) => /^(he|his|him)$/.test(text))
  // "… in the course of that 40-minute conversation": its own length, and nobody else named.
  const goesOn = timed && inSentence.length === 0
  const before =
    dated || goesOn || (isHis && own.length > 0 && sentence.dates.every(({ days }) => days.length === 0))
      ? said.slice(-2).flatMap(({ tags }) => ofGroup(tags, 'person'))
      : []
  const shared = (id: string) => calls.filter(({ people: both }) => both?.includes(id)).length > 1
  const ofDay = calls.filter(({ time }) => sentence.dates.some(({ days }) => days.includes(time.start.slice(0, 10))))
  for (const call of sentence.tags) {
    if (call.key !== 'word:call') continue
    // "Trump said of the hour-long call on Thursday": one who spoke, the day and the length.
    if (dated && timed && ofDay.length === 1 && own.length === 1 && people.includes(keyOf(own[0]!))) return { call }
    const near = [...own].sort((a, b) => Math.abs(a.from - call.from) - Math.abs(b.from - call.from)).map(keyOf)
    const named = [...new Set([...near, ...before.reverse().map(keyOf)])].filter(id => callers.has(id))
    // Of the nearest two the one who had only one of the calls tells which is meant.
    const telling = named.slice(0, 2).find(id => !shared(id))
    if (telling === undefined || !people.includes(telling)) continue
    if (people.every(person => named.includes(person)))
      return isPlanned(parsed, call) ? { call, loose: true } : { call }
    if ((dated || timed) && isUnnamedCaller(parsed, sentence, call)) return { call }
    // "Zelensky called the conversation fruitful": where the text named the call before.
    if (told && near.includes(telling)) return { call, loose: true }
  }
  return undefined
}

/** "He will speak with Zelensky again for an hour": how long another call may be says nothing of this one. */
const isPlanned = ({ tokens }: Parsed, { from }: Tag): boolean =>
  tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ text }) => /^(will|would|shall|should|plans|planned|hopes|due)$/.test(text))

/** "On July 3 the president spoke with Vladimir Putin": on the day of the call, or where its length is told, who called need not be named. */
function isUnnamedCaller({ tokens }: Parsed, { tags, from }: SentenceText, call: Tag): boolean {
  const subject = tokens.slice(Math.max(from, call.from - 4), call.from)
  const partner = ofGroup(tags, 'person').find(tag => tag.from >= call.to && tag.from - call.to <= 5)
  const isGeneric = subject.some(({ text }) => /^(he|his|president|leader|they)$/.test(text))
  const isNamed = ofGroup(tags, 'person').some(tag => tag.to <= call.from && call.from - tag.to <= 4)
  return (
    isGeneric && !isNamed && partner !== undefined && /^(with|to|by|phoned|rang|called)$/.test(tokens[call.to]!.text)
  )
}
