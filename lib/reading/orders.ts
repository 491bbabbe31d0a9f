import type { Claim } from '../model/annotation.ts'
import { isActor, type Occasion } from './occasions.ts'
import { has, type Parsed } from './text.ts'

/** How far the one who ordered may stand before what was ordered. */
const reach = 12

/** Who ordered a pause, as the sentence has it: "the Biden administration has begun to halt …". */
export function findOrderClaims(parsed: Parsed, index: number, occasions: Occasion[]): Claim[] {
  const sentence = parsed.sentences[index]!
  const { tokens, passage } = parsed
  return occasions
    .filter(({ known }) => known.event.kind === 'pause')
    .flatMap(({ known, evidence }): Claim[] => {
      const actors = sentence.tags.filter(tag => isActor(tag.key, known))
      const pauses = sentence.tags.filter(tag => tag.key === 'word:pause')
      let best: { actor: (typeof actors)[number]; pause: (typeof pauses)[number]; gap: number } | undefined
      for (const pause of pauses) {
        for (const actor of actors) {
          const gap = pause.from - actor.to
          if (gap < 0 || gap > reach || tokens.slice(actor.to, pause.from).some(token => /^[;:”"]$/.test(token.text)))
            continue
          // Of names in one line the first is the one who acts: "the Pentagon under Pete Hegseth halted".
          if (!best || actor.from < best.actor.from) best = { actor, pause, gap }
        }
      }
      if (!best || has(sentence.tags, 'word:correction')) return []
      return [
        {
          span: {
            passage: passage.id,
            start: tokens[best.actor.from]!.start,
            end: tokens[endOf(parsed, sentence.to, best.pause.to, sentence.tags) - 1]!.end,
          },
          event: known.event.id,
          measure: 'ordered-by',
          place: known.event.place,
          value: best.actor.key.slice('value:ordered-by='.length),
          evidence,
          mark: passage.zone === 'article',
        },
      ]
    })
}

/** The span takes in what was paused where it follows at once. */
function endOf(_: Parsed, limit: number, end: number, tags: { key: string; from: number; to: number }[]): number {
  const what = tags.filter(tag => tag.key === 'word:weapons' && tag.from >= end && tag.from - end <= 3).at(-1)
  return Math.min(limit, what?.to ?? end)
}
