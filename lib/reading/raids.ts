import type { Claim } from '../model/annotation.ts'
import { exactly } from '../model/quantity.ts'
import type { Amount } from './amounts.ts'
import { byValue } from './by-value.ts'
import { spanOf } from './claim-span.ts'
import { doubtOf, misfitOf } from './doubts.ts'
import { leftOut, withNounBefore } from './ellipsis.ts'
import { isByItself, kindsOf } from './evidence.ts'
import {
  candidatesOf,
  hasWeaponBefore,
  isBareRecord,
  isBareTotal,
  isFitting,
  isToldDeath,
  isWeaponRole,
  shareOf,
  weaponMeasure,
} from './fitting.ts'
import { weaponNouns } from './joints.ts'
import { countPlace, weaponPlace } from './raid-places.ts'
import { regionalCount } from './regional.ts'
import { isBoundOf, isElsewise, isReported, mostOf } from './reported.ts'
import { bindRoles, type Role } from './roles.ts'
import { readRow } from './rows.ts'
import type { Scene } from './scene.ts'
import { statedMeasure } from './stated-measure.ts'
import type { Parsed } from './text.ts'
import { tie } from './ties.ts'

/** Claims about air raids in one passage: every amount whose role is bound and that something ties to a raid. */
export function findRaidClaims(scene: Scene, parsed: Parsed): Claim[] {
  const claims: Claim[] = []
  const bare = parsed.passage.cells ? readRow(scene, parsed) : []
  for (const { amount, role } of bare) {
    const index = parsed.sentences.findIndex(({ from, to }) => amount.at >= from && amount.at < to)
    const claim = claimOf(scene, parsed, index, amount, role)
    if (claim) claims.push(claim)
  }
  parsed.sentences.forEach((sentence, index) => {
    if (!sentence.amounts.length) return
    const roles = bindRoles(sentence, parsed.tokens)
    sentence.amounts.forEach((amount, i) => {
      if (bare.some(cell => cell.amount.at === amount.at)) return
      const counted = withNounBefore(parsed, index, amount)
      const role = counted === amount ? roles[i] : bindRoles({ ...sentence, amounts: [counted] }, parsed.tokens)[0]
      const claim =
        regionalCount(scene, parsed, index, counted) ??
        claimOf(scene, parsed, index, counted, role ?? leftOut(scene, parsed, index, counted))
      if (claim) claims.push(claim)
    })
  })
  return claims
}

function claimOf(
  scene: Scene,
  parsed: Parsed,
  index: number,
  amount: Amount,
  role: Role | undefined,
): Claim | undefined {
  const leave = (why: string): undefined => void scene.left?.set(`${parsed.passage.id}:${amount.at}`, why)
  if (amount.pronoun && isWeaponRole(role) && !hasWeaponBefore(scene, parsed, index, amount))
    return leave('nothing was counted before that "of them" could mean')
  if (amount.vague) return leave('no number is said')
  if (amount.quantity.ordinal)
    return ordinalDeath(scene, parsed, index, amount, role) ?? leave('an ordinal counts no weapons and no people')
  if (!Number.isInteger(amount.quantity.low)) return leave('a fraction counts no weapons and no people')
  const sentence = parsed.sentences[index]!
  const isWeapon = amount.noun !== undefined && weaponNouns.has(amount.noun)
  const candidates = candidatesOf(amount, role, sentence.tags)
  if (!candidates.length) {
    const known = byValue(scene, parsed, index, amount)
    if (known) return claimOf(scene, parsed, index, known.amount, known.role)
    if (isBareTotal(scene, parsed, index, amount, role)) return totalClaim(scene, parsed, index, amount)
    if (isBareRecord(amount, role))
      return tie(scene, parsed, index, amount, true)?.surpassed && totalClaim(scene, parsed, index, amount)
    return leave(
      amount.noun === 'other'
        ? 'it counts something that has no measure'
        : 'nothing near it says what became of what it counts',
    )
  }
  const ofWhole = amount.whole && !amount.noun ? byValue(scene, parsed, index, amount) : undefined
  if (ofWhole && role !== ofWhole.role && role?.key !== 'launched')
    return claimOf(scene, parsed, index, ofWhole.amount, ofWhole.role)
  if (amount.whole && !isWeapon && role?.key !== 'launched')
    return leave('it is the whole that another number is a part of')
  if (!isFitting(sentence.tags, candidates[0]!, role, amount))
    return leave(`its sentence is not about ${candidates[0]}`)
  const counted =
    isWeapon ||
    (amount.noun === undefined && /^(launched|shot-down|suppressed|neutralised|got-through)/.test(candidates[0]!))
  const tied = tie(scene, parsed, index, amount, counted, raid =>
    candidates.some(candidate => isReported(raid, candidate, amount.quantity)),
  )
  if (!tied) return leave('no date, place, name or figure ties it to an event on record')
  const { raid, evidence } = tied
  const isBound = candidates.some(candidate => isBoundOf(raid, candidate, amount.quantity))
  const most = mostOf(raid, candidates, amount, parsed.tokens)
  if (amount.atMost && !isBound && !most) return leave('"up to" leaves open how many there were')
  const doubt = isBound ? undefined : doubtOf({ raid, amount, role, candidates, counted, isWeapon })
  if (doubt) return leave(doubt)
  if (!tied.surpassed && role && isElsewise(raid, candidates, amount, role))
    return leave('the record has this number for something else, and no word close by says which is meant')
  const { surpassed } = tied
  const measure = statedMeasure(raid, candidates, amount, { sentence, role, isWeapon, surpassed })
  const byItself = isByItself(evidence, parsed, amount)
  const corrected = index > parsed.correctedFrom
  const misfit = misfitOf({ raid, amount, role, measure, isWeapon, sentence, corrected, byItself })
  if (misfit) return leave(misfit)
  const quantity = shareOf(amount, scene) ?? most ?? amount.quantity
  const place = weaponMeasure.test(measure)
    ? weaponPlace(scene, parsed, sentence, amount, measure, raid)
    : countPlace(scene, parsed, index, amount, raid, measure, quantity)
  if (!place) return leave('the place it is said of has no such count on record')
  return {
    span: spanOf(parsed, amount, role),
    event: raid.event.id,
    measure,
    place,
    quantity,
    ...(parsed.passage.at && { asOf: parsed.passage.at }),
    evidence,
    mark: parsed.passage.zone !== 'comment' && kindsOf(evidence) >= 2,
  }
}

/** "A third man has died", "the first death": the toll by its last step. */
function ordinalDeath(
  scene: Scene,
  parsed: Parsed,
  index: number,
  amount: Amount,
  role: Role | undefined,
): Claim | undefined {
  if (!isToldDeath(parsed, amount, role)) return undefined
  const claim = claimOf(scene, parsed, index, { ...amount, quantity: exactly(amount.quantity.low) }, role)
  const counts = scene.knowledge.events.get(claim?.event ?? '')?.reported.get(`killed@${claim?.place}`)
  return counts?.some(({ low }) => low === amount.quantity.low) ? claim : undefined
}

/** "The 450 of last night", "surpassing 537": a bare number that says how many were launched. */
function totalClaim(scene: Scene, parsed: Parsed, index: number, { noun: _, ...amount }: Amount): Claim | undefined {
  return claimOf(scene, parsed, index, amount, { key: 'launched', cost: 0 })
}
