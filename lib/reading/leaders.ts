import type { IsoDate } from '../model/record.ts'
import type { Knowledge } from './knowledge.ts'
import type { Tag } from './lexicon.ts'
import { ofGroup } from './text.ts'
import type { Token } from './tokens.ts'

const office = /^(?:value:office=|word:)(president-of-.+)$/

/** "The Ukrainian leader", "the Russian president": whoever held that office on the day, where no name follows it; "the US president's envoy" is another. */
export function leadersIn(tags: Tag[], tokens: Token[], day: IsoDate, { people }: Knowledge): Tag[] {
  const named = ofGroup(tags, 'person')
  return tags.flatMap(tag => {
    const isGenitive = /^['’]$/.test(tokens[tag.to]?.text ?? '')
    const held = office.exec(tag.key)?.[1]
    if (
      !held ||
      isGenitive ||
      named.some(({ from, to }) => (from >= tag.to && from - tag.to <= 1) || to === tag.from - 1)
    )
      return []
    const holder = [...people.values()].find(({ offices }) =>
      offices.some(each => each.office === held && each.from <= day && (!each.to || day < each.to)),
    )
    return holder ? [{ ...tag, group: 'person', name: holder.id, key: `person:${holder.id}` }] : []
  })
}
