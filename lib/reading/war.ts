import type { Claim } from '../model/annotation.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Amount } from './amounts.ts'
import type { KnownEvent } from './knowledge.ts'
import { isOnSubject, type Scene } from './scene.ts'
import { has, type Parsed, type SentenceText } from './text.ts'

/** How many tokens the war may stand from its years, the territory from its share. */
const reach = 9

/** What is said of the war as a whole: how long it lasts, how much is occupied, how long the front is. */
export function findWarClaims(scene: Scene, parsed: Parsed): Claim[] {
  const war = scene.knowledge.byKind.get('war')?.[0]
  if (!war) return []
  return parsed.sentences.flatMap(sentence => {
    if (
      sentence.amounts.length === 0 ||
      has(sentence.tags, 'word:elsewhere') ||
      !(isOnSubject(sentence, scene) || scene.headlineOnSubject || scene.spoken.has(parsed.passage.id))
    )
      return []
    return sentence.amounts.flatMap(amount => {
      const stated = measureOf(amount, sentence, parsed)
      return stated ? [claimOf(war, scene, parsed, amount, stated.measure, stated.quantity)] : []
    })
  })
}

function near(sentence: SentenceText, key: string, amount: Amount): boolean {
  return sentence.tags.some(tag => tag.key === key && tag.from - amount.to <= reach && amount.from - tag.to <= reach)
}

function measureOf(
  amount: Amount,
  sentence: SentenceText,
  { tokens }: Parsed,
): { measure: string; quantity: Quantity } | undefined {
  const { noun, quantity, atMost } = amount
  if (atMost) return undefined
  const said = { quantity }
  if (
    noun === 'years' &&
    quantity.low < 10 &&
    near(sentence, 'role:warLength', amount) &&
    !isOtherYears(amount, tokens)
  ) {
    return { measure: 'war-length', ...said }
  }
  if (noun === 'percent' && near(sentence, 'role:occupied', amount)) return { measure: 'territory-occupied', quantity }
  if (noun === 'kilometres' && quantity.low >= 500 && isOfFront(sentence, amount, tokens))
    return { measure: 'front-line', quantity }
  if (
    noun === 'attacks' &&
    quantity.low >= 1000 &&
    (has(sentence.tags, 'word:longTime') || has(sentence.tags, 'role:warLength'))
  ) {
    return { measure: 'aerial-attacks-since-2022', quantity }
  }
  return undefined
}

/** "a 1,000-kilometre front line", "the front line stretches over 1,000 km"; not "600 km from the front". */
const isOfFront = ({ tags }: SentenceText, amount: Amount, tokens: Parsed['tokens']): boolean =>
  tags.some(
    tag =>
      tag.key === 'role:front' &&
      ((tag.from >= amount.to && tag.from - afterBrackets(tokens, amount.to) <= 1) ||
        (tag.to <= amount.from && amount.from - tag.to <= 5)),
  )

/** Behind "(620-mile)". */
function afterBrackets(tokens: Parsed['tokens'], at: number): number {
  if (tokens[at]?.text !== '(') return at
  const close = tokens.slice(at, at + 8).findIndex(({ text }) => text === ')')
  return close < 0 ? at : at + close + 1
}

/** "the first year of the war" looks back; "in three years" may be of anything. */
function isOtherYears(amount: Amount, tokens: Parsed['tokens']): boolean {
  if (amount.quantity.ordinal) return amount.quantity.low < 2
  const around = tokens.slice(Math.max(0, amount.from - 3), amount.to + 5).map(token => token.text)
  // "a war that has gone on for more than three years".
  const before = tokens.slice(Math.max(0, amount.from - 8), amount.from).map(token => token.text)
  const goesOn = before.at(-1) === 'for' && before.some(word => /^(gone|raged|lasted|dragged|going|raging)$/.test(word))
  const isOfWar = goesOn || around.some(word => /^(into|war|conflict|invasion|ago|after|since)$/.test(word))
  return !isOfWar || around.includes('prison')
}

function claimOf(
  war: KnownEvent,
  scene: Scene,
  parsed: Parsed,
  amount: Amount,
  measure: string,
  quantity: Quantity,
): Claim {
  const { tokens, passage } = parsed
  return {
    span: { passage: passage.id, start: tokens[amount.from]!.start, end: tokens[amount.to - 1]!.end },
    event: war.event.id,
    measure,
    place: war.event.place,
    quantity,
    ...(passage.at && { asOf: passage.at }),
    evidence: [
      { kind: 'name', text: war.event.name },
      { kind: 'passage', text: war.event.place },
      ...(scene.article ? [{ kind: 'date' as const, text: scene.article }] : []),
    ],
    // How long the war has lasted can only be judged by the day on which that was written.
    mark: passage.zone === 'article' && (measure !== 'war-length' || scene.article !== undefined),
  }
}
