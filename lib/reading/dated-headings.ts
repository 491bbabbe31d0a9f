import type { Claim } from '../model/annotation.ts'
import type { KnownEvent } from './knowledge.ts'
import type { Scene } from './scene.ts'
import type { Parsed } from './text.ts'

/** How many words a line may have that heads a stretch of a timeline with its date. */
const longest = 7
const longestHeading = 12
/** How many passages below it what it dates may stand. */
const reach = 3

/** "4 July" above the account of a night: a timeline gives the event its date by where it stands. */
export function findDatedHeadings(scene: Scene, claims: Claim[]): Claim[] {
  return scene.parsed.flatMap((parsed, at): Claim[] => {
    const { passage, tokens, sentences } = parsed
    const date = sentences[0]?.dates.find(({ kind, days }) => kind === 'calendar' && days.length > 0)
    if (
      (passage.kind !== 'row' && tokens.length > (passage.kind === 'heading' ? longestHeading : longest)) ||
      !date ||
      date.from > 2 ||
      passage.kind === 'title'
    )
      return []
    // The day of publication above a text is its stamp.
    if (date.days.at(-1) === scene.article) return []
    // A row's own figures stand beside its date.
    const below =
      passage.kind === 'row'
        ? [passage.id]
        : scene.parsed
            .slice(at + 1, at + 1 + reach)
            .filter(other => other.passage.section === passage.section && !isHeading(other))
            .map(other => other.passage.id)
    const told = claims.find(
      ({ span, event, mark }) => mark && below.includes(span.passage) && isOf(scene, event, date.days),
    )
    const known = told && scene.knowledge.events.get(told.event)
    const isSaid = claims.some(({ span, measure }) => span.passage === passage.id && measure === 'date')
    return known && !isSaid ? [claimOf(parsed, date, known, told)] : []
  })
}

const isHeading = ({ passage, tokens, sentences }: Parsed): boolean =>
  passage.kind === 'heading' || (tokens.length <= longest && (sentences[0]?.dates.length ?? 0) > 0)

/** The event happened on that day, or in the night of those two. The invasion's long years are no date of anything. */
function isOf({ knowledge }: Scene, event: string, days: string[]): boolean {
  const known = knowledge.events.get(event)
  return (
    known !== undefined &&
    /^(aerial-attack|call|pause|exchange|offer|meeting)$/.test(known.event.kind) &&
    days.every(day => day >= known.start && day <= known.end) &&
    days.includes(known.event.kind === 'aerial-attack' ? known.end : known.start)
  )
}

function claimOf(
  { passage, tokens }: Parsed,
  { from, to, days }: Parsed['sentences'][number]['dates'][number],
  { event }: KnownEvent,
  told: Claim,
): Claim {
  const start = tokens[from]!.start
  const end = tokens[to - 1]!.end
  return {
    span: { passage: passage.id, start, end },
    event: event.id,
    measure: 'date',
    place: event.place,
    value: days.join('/'),
    evidence: [
      { kind: 'date', text: passage.text.slice(start, end) },
      ...told.evidence.filter(({ kind }) => kind !== 'date'),
    ],
    mark: passage.zone === 'article',
  }
}
