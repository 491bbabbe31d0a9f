import type { Amount } from './amounts.ts'
import type { Tag } from './lexicon.ts'

/** How far before what is supplied the word for it may stand. */
const reach = 2

/** "Denmark will deliver 539 drones": made, bought or given, and launched by nobody. */
export const isSupplied = (tags: Tag[], { from }: Amount): boolean =>
  tags.some(({ key, to }) => key === 'word:supplied' && to <= from && from - to <= reach)
