import type { Tag } from './lexicon.ts'
import { ofGroup, type Parsed } from './text.ts'

/** How many sentences back the one whose administration it is may be named. */
const back = 2

/** "His administration": of the president whom the text named last. */
export function hisAdministration({ tokens, sentences }: Parsed, index: number): Tag[] {
  const { from, to } = sentences[index]!
  const at = tokens
    .slice(from, to)
    .findIndex(({ text }, i) => text === 'his' && tokens[from + i + 1]?.text === 'administration')
  if (at < 0) return []
  const named = sentences
    .slice(Math.max(0, index - back), index + 1)
    .flatMap(({ tags }) => ofGroup(tags, 'person'))
    .filter(tag => tag.to <= from + at && /^(donald-trump|joe-biden)$/.test(tag.name))
    .at(-1)
  if (!named) return []
  const name = `ordered-by=${named.name.split('-').at(-1)}-administration`
  return [{ key: `value:${name}`, group: 'value', name, from: from + at, to: from + at + 2 }]
}
