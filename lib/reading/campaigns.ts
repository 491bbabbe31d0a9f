import type { Claim, Evidence } from '../model/annotation.ts'
import type { IsoDate } from '../model/record.ts'
import type { Amount } from './amounts.ts'
import { daysBetween } from './calendar.ts'
import { wordsAt } from './evidence.ts'
import { weaponNouns } from './joints.ts'
import type { KnownEvent } from './knowledge.ts'
import { measuresOf } from './measures.ts'
import { bindRoles } from './roles.ts'
import { isOnSubject, type Scene } from './scene.ts'
import { has, type Parsed, type SentenceText } from './text.ts'

/** So long after its end a month needs no year: "in June" is the last June. */
const yearGoesWithoutSaying = 300

/** No monthly total is smaller. */
const fewest = 100

/** Monthly totals of weapons: "a record 5,438 drones in June". */
export function findCampaignClaims(scene: Scene, parsed: Parsed): Claim[] {
  if (parsed.sentences.every(({ amounts }) => amounts.length === 0)) return []
  const campaigns = scene.knowledge.byKind.get('campaign') ?? []
  return campaigns.flatMap(campaign => {
    let before: Cue | undefined
    return parsed.sentences.flatMap(sentence => {
      const own = cueIn(scene, parsed, sentence, campaign)
      before = own ?? (sentence.dates.some(({ kind }) => kind !== 'month') ? undefined : before)
      const counts = sentence.amounts.some(mayBeTotal)
      const cue = counts ? (own ?? before ?? headingCue(scene, parsed, campaign)) : undefined
      return cue ? claimsIn(scene, parsed, sentence, campaign, cue, own !== undefined) : []
    })
  })
}

const mayBeTotal = ({ noun, quantity }: Amount): boolean => quantity.low >= fewest || weaponNouns.has(noun ?? '')

function claimsIn(
  scene: Scene,
  parsed: Parsed,
  sentence: SentenceText,
  campaign: KnownEvent,
  cue: Cue,
  stated: boolean,
): Claim[] {
  if (
    has(sentence.tags, 'word:elsewhere') ||
    has(sentence.tags, 'word:ukrainianDrones') ||
    !(isOnSubject(sentence, scene) || scene.headlineOnSubject || scene.spoken.has(parsed.passage.id))
  )
    return []
  const roles = bindRoles(sentence, parsed.tokens)
  return sentence.amounts.flatMap((amount, i) => {
    const measure = measureOf(amount, roles[i], campaign, stated, scene)
    return measure ? [claimOf(campaign, parsed, amount, measure, cue)] : []
  })
}

/** The measure of a monthly total. Where the month is named only before, or the noun is left out, the record must have the number. */
function measureOf(
  amount: Amount,
  role: Parameters<typeof measuresOf>[1],
  { reported, event }: KnownEvent,
  stated: boolean,
  scene: Scene,
): string | undefined {
  if (amount.vague || amount.atMost || isOfOneNight(amount, scene)) return undefined
  const known = (measure: string) =>
    reported.get(`${measure}@${event.place}`)?.some(({ low }) => low === amount.quantity.low)
  if (amount.quantity.low < fewest) {
    const part = `launched.missiles.${amount.noun}`
    return known(part) ? part : undefined
  }
  if (!amount.noun) return ['launched.drones', 'launched.missiles', 'launched'].find(known)
  if (!weaponNouns.has(amount.noun)) return undefined
  const measure = measuresOf(amount, role)[0]
  return measure?.startsWith('launched') && (stated || known(measure)) ? measure : undefined
}

/** "537 in June" is one night's number, whatever the month it is put to. */
const isOfOneNight = ({ quantity }: Amount, { knowledge }: Scene): boolean =>
  knowledge.raids.some(({ weaponValues }) => (weaponValues.get(quantity.low)?.size ?? 0) > 0)

/** Words that name the month. */
interface Cue {
  text: string
}

/** "in June", "June saw", "last month": the month of the campaign, named in a sentence. */
function cueIn(scene: Scene, parsed: Parsed, sentence: SentenceText, { start, end }: KnownEvent): Cue | undefined {
  const { article } = scene
  const age = article ? daysBetween(end, article) : undefined
  const named = sentence.dates.find(
    ({ kind, month, year }) =>
      kind === 'month' &&
      month === Number(start.slice(5, 7)) &&
      (year ? year === Number(start.slice(0, 4)) : age !== undefined && age >= -31 && age <= yearGoesWithoutSaying),
  )
  if (named) return { text: wordsAt(parsed, named.from, named.to) }
  const last = sentence.tags.find(tag => tag.key === 'word:month')
  return last && article && isMonthAfter(start, article) ? { text: wordsAt(parsed, last.from, last.to) } : undefined
}

const isMonthAfter = (start: IsoDate, article: IsoDate): boolean =>
  monthNumber(article) - monthNumber(start) === 1 || (monthNumber(article) === monthNumber(start) && article > start)

const monthNumber = (day: IsoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

/** How far above an item the line that opens its list may stand. */
const longestList = 20

/** The heading, or the paragraph before a list, that names the month for what stands below it. */
function headingCue(scene: Scene, parsed: Parsed, campaign: KnownEvent): Cue | undefined {
  const at = parsed.passage.id
  let lists = parsed.passage.kind === 'item'
  for (let i = at - 1; i >= Math.max(0, at - longestList); i--) {
    const above = scene.parsed[i]!
    if (above.passage.section !== parsed.passage.section) return undefined
    const heads = above.passage.kind === 'heading' || above.tokens.length <= 4
    if (heads || lists) {
      const cue = above.sentences.map(sentence => cueIn(scene, above, sentence, campaign)).find(found => found)
      if (cue || heads) return cue
    }
    if (above.passage.kind !== 'item') lists = false
  }
  return undefined
}

function claimOf(campaign: KnownEvent, parsed: Parsed, amount: Amount, measure: string, cue: Cue): Claim {
  const { tokens, passage } = parsed
  const known = campaign.values.get(measure)?.has(amount.quantity.low) ?? false
  const evidence: Evidence[] = [
    { kind: 'date', text: cue.text },
    { kind: 'place', text: campaign.event.place },
  ]
  return {
    span: { passage: passage.id, start: tokens[amount.from]!.start, end: tokens[amount.to - 1]!.end },
    event: campaign.event.id,
    measure: measure === 'launched.drones.shahed' ? 'launched.drones' : measure,
    place: campaign.event.place,
    quantity: amount.quantity,
    evidence,
    // A box has not the article's weight: there the record must have the number.
    mark: passage.zone === 'article' || (passage.zone !== 'comment' && known),
  }
}
