import type { Claim, Evidence } from '../model/annotation.ts'
import { addDays } from './calendar.ts'
import { wordsAt } from './evidence.ts'
import { weaponNouns } from './joints.ts'
import type { KnownEvent } from './knowledge.ts'
import { measuresOf } from './measures.ts'
import { bindRoles } from './roles.ts'
import { isOnSubject, type Scene } from './scene.ts'
import { has, type Parsed } from './text.ts'

/** News speaks of "last month" for so many days after it. */
const monthAfter = 31

/** Monthly totals of weapons: "a record 5,438 drones in June". */
export function findCampaignClaims(scene: Scene, parsed: Parsed): Claim[] {
  const { article } = scene
  const campaigns = [...scene.knowledge.events.values()].filter(
    ({ event, start, end }) =>
      event.kind === 'campaign' && article !== undefined && article >= start && article <= addDays(end, monthAfter),
  )
  if (!campaigns.length) return []
  return parsed.sentences.flatMap(sentence => {
    const cue = sentence.tags.find(tag => tag.key === 'word:month')
    if (
      !cue ||
      has(sentence.tags, 'word:elsewhere') ||
      has(sentence.tags, 'word:ukrainianDrones') ||
      !(isOnSubject(sentence, scene) || scene.headlineOnSubject || scene.spoken.has(parsed.passage.id))
    )
      return []
    const roles = bindRoles(sentence, parsed.tokens)
    return sentence.amounts.flatMap((amount, i) => {
      if (!amount.noun || !weaponNouns.has(amount.noun) || amount.vague || amount.quantity.low < 100) return []
      const measure = measuresOf(amount, roles[i])[0]
      return measure?.startsWith('launched')
        ? campaigns.map(campaign => claimOf(campaign, parsed, amount, measure, cue))
        : []
    })
  })
}

function claimOf(
  campaign: KnownEvent,
  parsed: Parsed,
  amount: { from: number; to: number; quantity: Claim['quantity'] },
  measure: string,
  cue: { from: number; to: number },
): Claim {
  const { tokens, passage } = parsed
  const evidence: Evidence[] = [
    { kind: 'date', text: wordsAt(parsed, cue.from, cue.to) },
    { kind: 'place', text: campaign.event.place },
  ]
  return {
    span: { passage: passage.id, start: tokens[amount.from]!.start, end: tokens[amount.to - 1]!.end },
    event: campaign.event.id,
    measure: measure === 'launched.drones.shahed' ? 'launched.drones' : measure,
    place: campaign.event.place,
    quantity: amount.quantity,
    evidence,
    mark: passage.zone === 'article',
  }
}
