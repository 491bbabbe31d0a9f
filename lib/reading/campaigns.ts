import type { Claim, Evidence } from '../model/annotation.ts'
import type { Amount } from './amounts.ts'
import { type Cue, cueIn, headingCue, headlineCue, totalCue } from './campaign-cues.ts'
import { missileLike } from './joined-nouns.ts'
import { weaponNouns } from './joints.ts'
import type { KnownEvent } from './knowledge.ts'
import { measuresOf } from './measures.ts'
import { bindRoles } from './roles.ts'
import { isOnSubject, type Scene } from './scene.ts'
import { has, type Parsed, type SentenceText } from './text.ts'

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
      const cue = counts
        ? (own ??
          before ??
          headingCue(scene, parsed, campaign) ??
          totalCue(scene, parsed, sentence, campaign) ??
          headlineCue(scene, campaign))
        : undefined
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
    const counted = stated && roles[i]?.key === 'launched' ? withTypeBefore(amount, sentence) : amount
    const measure = measureOf(counted, roles[i], campaign, stated, scene)
    return measure ? [claimOf(campaign, parsed, amount, measure, cue)] : []
  })
}

/** The measure of a monthly total. Where the month is named only before, or the noun is left out, the record must have the number. */
function measureOf(
  amount: Amount,
  role: Parameters<typeof measuresOf>[1],
  { reported, values, event }: KnownEvent,
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
  // "More than 400 drones on nine nights" is no word for the month's total.
  const most = Math.max(0, ...(values.get(measure ?? '') ?? []))
  if (amount.quantity.high === undefined && amount.quantity.low * 2 < most) return undefined
  return measure?.startsWith('launched') && (stated || known(measure)) ? measure : undefined
}

/** "Ballistic missiles, of which Russia used nearly 80 in June": what is counted stands before. */
function withTypeBefore(amount: Amount, { tags }: SentenceText): Amount {
  const type = amount.noun
    ? undefined
    : tags.findLast(({ group, name, to }) => group === 'noun' && missileLike.has(name) && to <= amount.from)
  return type ? { ...amount, noun: type.name } : amount
}

/** "537 in June" is one night's number, whatever the month it is put to. */
const isOfOneNight = ({ quantity }: Amount, { knowledge }: Scene): boolean =>
  knowledge.raidsByOwnValue.has(quantity.low)

function claimOf(campaign: KnownEvent, parsed: Parsed, amount: Amount, measure: string, cue: Cue): Claim {
  const { tokens, passage } = parsed
  const known = campaign.values.get(measure)?.has(amount.quantity.low) ?? false
  const evidence: Evidence[] = [
    { kind: cue.figure ? 'figure' : 'date', text: cue.text },
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
