import { weaponNouns } from './joints.ts'
import type { KnownEvent } from './knowledge.ts'
import type { Scene } from './scene.ts'
import type { Parsed } from './text.ts'
import { isDistinctive } from './topic.ts'

/** How many passages off another figure of the same box may stand. */
const boxReach = 3

/** "72 not stopped", in a box that has a figure of the page's raid beside it. */
export function isOfFigures(scene: Scene, { passage }: Parsed, known: (raid: KnownEvent) => boolean): boolean {
  const { topic, parsed, knowledge, article } = scene
  if (!topic || passage.zone !== 'aside' || !known(topic)) return false
  return parsed
    .slice(Math.max(0, passage.id - boxReach), passage.id + boxReach + 1)
    .filter(other => other.passage.zone === 'aside')
    .some(({ sentences }) =>
      sentences.some(({ amounts }) =>
        amounts.some(({ noun, quantity: { low, high } }) => {
          const counts = noun === undefined || weaponNouns.has(noun)
          return counts && low === high && isDistinctive(low, topic, knowledge, article)
        }),
      ),
    )
}

/** "539 drones, decoys included", in a box: a count that the page's raid has and hardly any other night. */
export const isOfBox = (
  { topic, knowledge, article }: Scene,
  { passage }: Parsed,
  value: number | undefined,
  known: (raid: KnownEvent) => boolean,
): boolean =>
  topic !== undefined &&
  value !== undefined &&
  passage.zone === 'aside' &&
  known(topic) &&
  isDistinctive(value, topic, knowledge, article)

/** So many numbered lines make a ranking. */
const ranked = 3

/** "1 … 2 … 3 …", line by line: a box of headlines, whatever zone it stands in. */
export const isRanking = ({ tokens, sentences }: Parsed): boolean =>
  sentences.reduce((next, { from }) => (tokens[from]?.text === `${next}` ? next + 1 : next), 1) > ranked
