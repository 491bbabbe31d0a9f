import type { KnownEvent } from './knowledge.ts'
import type { Tag } from './lexicon.ts'
import { ofGroup, type Parsed } from './text.ts'

/** Someone whom a report on record names, rightly or wrongly, as the one who ordered it. */
export const isActor = (key: string, { stated }: KnownEvent): boolean =>
  stated.some(report => report.measure === 'ordered-by' && key === `value:ordered-by=${report.value}`)

/** "Hegseth’s pause", "the White House’s freeze": it is said whose it is. */
export const isOwnPause = (tokens: Parsed['tokens'], actor: Tag, act: Tag): boolean =>
  act.key === 'word:pause' &&
  /^['’]$/.test(tokens[actor.to]?.text ?? '') &&
  act.from > actor.to &&
  act.from - actor.to <= 3

const actorOf = ({ name }: Tag): string => `ordered-by=${name.split('-').at(-1)}-administration`

/** How many sentences back the one whose administration it is may be named. */
const back = 2

/** "His administration": of the president whom the text named last. */
export function hisAdministration({ tokens, sentences }: Parsed, index: number, known: KnownEvent): Tag[] {
  const { from, to } = sentences[index]!
  const at = tokens
    .slice(from, to)
    .findIndex(({ text }, i) => text === 'his' && tokens[from + i + 1]?.text === 'administration')
  if (at < 0) return []
  const named = sentences
    .slice(Math.max(0, index - back), index + 1)
    .flatMap(({ tags }) => ofGroup(tags, 'person'))
    .filter(tag => tag.to <= from + at && isActor(`value:${actorOf(tag)}`, known))
    .at(-1)
  if (!named) return []
  const name = actorOf(named)
  return [{ key: `value:${name}`, group: 'value', name, from: from + at, to: from + at + 2 }]
}
