import { addDays, daysBetween } from './calendar.ts'
import type { DateMention } from './dates.ts'
import { large } from './joints.ts'
import type { KnownEvent } from './knowledge.ts'
import { isPast } from './past.ts'
import type { Scene } from './scene.ts'
import type { SentenceText } from './text.ts'

/** How far a wrong date may lie from the right one. */
const slip = 2
/** "The attack of 4-5 July, with 550 drones": no night on record ends then, and the one beside it has that total. */
export function slippedRaid(scene: Scene, { amounts }: SentenceText, date: DateMention): KnownEvent | undefined {
  const { knowledge } = scene
  const last = date.days.at(-1)
  if (date.kind !== 'calendar' || !last || date.days.length > 2) return undefined
  if (knowledge.knownNights.some(night => night.date === last)) return undefined
  const totals = amounts
    .filter(({ quantity: { low, high } }) => low >= large && low === high)
    .map(({ quantity: { low } }) => low)
  const isOf = (raid: KnownEvent) =>
    raid.end !== last &&
    Math.abs(daysBetween(raid.end, last)) <= slip &&
    isPast(scene, raid) &&
    totals.some(value => [...(raid.weaponValues.get(value) ?? [])].some(measure => measure.startsWith('launched')))
  const days = Array.from({ length: 2 * slip + 1 }, (_, i) => addDays(last, i - slip))
  const near = [...new Set(days.flatMap(day => knowledge.raidsByDay.get(day) ?? []))]
  const raids = near.some(({ end }) => end === last) ? [] : near.filter(isOf)
  return raids.length === 1 ? raids[0] : undefined
}
