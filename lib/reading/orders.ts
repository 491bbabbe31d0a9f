import type { Claim } from '../model/annotation.ts'
import type { Tag } from './lexicon.ts'
import { isActor, type Occasion } from './occasions.ts'
import { has, type Parsed, type SentenceText } from './text.ts'

/** How far the one who ordered may stand before what was ordered. */
const reach = 12

/** Who ordered a pause, as the sentence has it: "the Biden administration has begun to halt …", "Hegseth ordered it". */
export function findOrderClaims(parsed: Parsed, index: number, own: Occasion[], before: Occasion[]): Claim[] {
  const sentence = parsed.sentences[index]!
  if (has(sentence.tags, 'word:correction')) return []
  const { tokens, passage } = parsed
  const occasions = own.length ? own : before
  return occasions
    .filter(({ known }) => known.event.kind === 'pause')
    .flatMap(({ known, evidence }): Claim[] => {
      const actors = sentence.tags.filter(tag => isActor(tag.key, known))
      const words = own.length ? ['word:pause', 'word:ordered'] : ['word:ordered']
      const found = actors.length ? order(parsed, sentence, actors, words) : undefined
      if (!found) return []
      return [
        {
          span: { passage: passage.id, start: tokens[found.from]!.start, end: tokens[found.end - 1]!.end },
          event: known.event.id,
          measure: 'ordered-by',
          place: known.event.place,
          value: found.actor.key.slice('value:ordered-by='.length),
          evidence,
          mark: passage.zone === 'article',
        },
      ]
    })
}

/** The one who acts and the end of what is done. Of names in one line the first acts: "the Pentagon under Pete Hegseth halted". */
function order(
  { tokens }: Parsed,
  sentence: SentenceText,
  actors: Tag[],
  words: string[],
): { from: number; actor: Tag; end: number } | undefined {
  let best: { from: number; actor: Tag; end: number } | undefined
  for (const act of sentence.tags.filter(tag => words.includes(tag.key))) {
    for (const actor of actors) {
      const by = passive(tokens, act, actor)
      if (by && !best) best = { from: act.from, actor, end: actor.to }
      const gap = act.from - actor.to
      if (gap < 0 || gap > reach) continue
      const between = tokens.slice(actor.to, act.from)
      if (
        between.some(token => /^[;:”"]$/.test(token.text)) ||
        sentence.tags.some(tag => tag.key === 'word:resumed' && tag.from >= actor.to && tag.to <= act.from)
      )
        continue
      if (!best || actor.from < best.actor.from) best = { from: actor.from, actor, end: endOf(act, sentence) }
    }
  }
  return best
}

/** "held up by the Pentagon". */
const passive = (tokens: Parsed['tokens'], act: Tag, actor: Tag): boolean =>
  actor.from > act.to - 1 &&
  actor.from - act.to <= 3 &&
  tokens.slice(act.to, actor.from).some(token => token.text === 'by')

/** The stretch takes in what was paused where it follows at once. */
function endOf(act: Tag, { tags, to }: SentenceText): number {
  const what = tags.filter(tag => tag.key === 'word:weapons' && tag.from >= act.to && tag.from - act.to <= 3).at(-1)
  return Math.min(to, what?.to ?? act.to)
}
