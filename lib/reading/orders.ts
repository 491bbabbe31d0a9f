import type { Claim } from '../model/annotation.ts'
import { hisAdministration, isActor, isOwnPause } from './administrations.ts'
import type { Tag } from './lexicon.ts'
import type { Occasion } from './occasions.ts'
import { has, type Parsed, type SentenceText } from './text.ts'

/** How far the one who ordered may stand before what was ordered. */
const reach = 12

/** Who ordered a pause, as the sentence has it: "the Biden administration has begun to halt …", "Hegseth ordered it". */
export function findOrderClaims(parsed: Parsed, index: number, own: Occasion[], before: Occasion[]): Claim[] {
  const sentence = parsed.sentences[index]!
  if (own.length === 0 && before.length === 0) return []
  if (has(sentence.tags, 'word:correction')) return []
  const { tokens, passage } = parsed
  const occasions = own.length ? own : before
  return occasions
    .filter(({ known }) => known.event.kind === 'pause')
    .flatMap(({ known, evidence }): Claim[] => {
      const named = sentence.tags.filter(tag => isActor(tag.key, known))
      const actors = [...named, ...hisAdministration(parsed, index, known)]
      const words = own.length ? ['word:pause', 'word:ordered'] : ['word:ordered']
      const found = actors.length ? order(parsed, sentence, actors, words) : undefined
      if (!found) return []
      return [
        {
          span: { passage: passage.id, start: tokens[found.from]!.start, end: tokens[found.end - 1]!.end },
          event: known.event.id,
          measure: 'ordered-by',
          place: known.event.place,
          value: found.actor.key.slice('value:ordered-by='.length),
          evidence,
          mark: passage.zone !== 'comment',
        },
      ]
    })
}

/** The one who acts and the end of what is done. Of names in one line the first acts: "the Pentagon under Pete Hegseth halted". */
function order(
  { tokens }: Parsed,
  sentence: SentenceText,
  actors: Tag[],
  words: string[],
): { from: number; actor: Tag; end: number } | undefined {
  const named = actors.filter(({ to }) => !/^[—–]$/.test(tokens[to]?.text ?? ''))
  const isOwn = (act: Tag) => named.some(actor => isOwnPause(tokens, actor, act))
  for (const act of sentence.tags.filter(tag => words.includes(tag.key) || isOwn(tag))) {
    const by = named.find(actor => passive(tokens, act, actor))
    const before = named.filter(actor => acts(tokens, sentence, actor, act))
    const actor = before.reduce<Tag | undefined>(
      (best, each) => (best && !isNearer(each, best) ? best : each),
      undefined,
    )
    // "Shipments of US weapons have been paused by the Pentagon".
    const doer = by && tokens[by.from - 1]?.text === 'by' ? by : undefined
    if (doer) return { from: act.from, actor: doer, end: doer.to }
    if (actor) return { from: actor.from, actor, end: endOf(act, sentence) }
    if (by) return { from: act.from, actor: by, end: by.to }
  }
  return undefined
}

/** The name stands before the act, in the same clause, and nothing between them says that it was undone. */
const acts = (tokens: Parsed['tokens'], { tags }: SentenceText, actor: Tag, act: Tag): boolean =>
  !/^(spokesman|spokeswoman|spokesperson|official|officials|press|sources)$/.test(tokens[actor.to]?.text ?? '') &&
  // "Who in Washington made the decision": a place, and nobody who acts.
  !(tokens[actor.from - 1]?.text === 'in' && !/^['’]$/.test(tokens[actor.to]?.text ?? '')) &&
  act.from >= actor.to &&
  act.from - actor.to <= reach &&
  !tokens.slice(actor.to, act.from).some(token => /^[;:”"]$/.test(token.text)) &&
  // "The Pentagon has called the move a review": who names it need not have made it.
  !tokens
    .slice(actor.to, act.from)
    .some(({ text }) => /^(called|calls|described|describes|asked|asks|who|whether)$/.test(text)) &&
  // "The Pentagon has said the review was meant …".
  !tokens
    .slice(actor.to, act.from)
    .some(({ text }, i) => /^(said|says)$/.test(text) && tokens[actor.to + i + 1]?.text === 'the') &&
  !tags.some(tag => tag.key === 'word:resumed' && tag.from >= actor.to && tag.to <= act.from)

/** How near two names stand that are one who acts: "the Pentagon under Pete Hegseth". */
const oneActor = 4

/** The name nearest to the act acts; of two in one line the first. */
const isNearer = (actor: Tag, best: Tag): boolean =>
  actor.from < best.from ? best.from - actor.to <= oneActor : actor.from - best.to > oneActor

/** "held up by the Pentagon", "the suspension of some deliveries by Washington", "traced the order to Pete Hegseth". */
function passive(tokens: Parsed['tokens'], act: Tag, actor: Tag): boolean {
  if (actor.from < act.to || actor.from - act.to > reach || tokens[act.from]!.text === 'review') return false
  const between = tokens.slice(act.to, actor.from).map(({ text }) => text)
  // "the suspension of some deliveries by Washington".
  const last = between.at(-1) === 'the' ? between.at(-2) : between.at(-1)
  if (between.length > 4) return last === 'by'
  return (
    between.includes('by') ||
    (act.key === 'word:ordered' && /^(to|from|of)$/.test(between.find(word => word !== 'came') ?? ''))
  )
}

/** The stretch takes in what was paused where it follows at once. */
function endOf(act: Tag, { tags, to }: SentenceText): number {
  const what = tags.filter(tag => tag.key === 'word:weapons' && tag.from >= act.to && tag.from - act.to <= 3).at(-1)
  return Math.min(to, what?.to ?? act.to)
}
