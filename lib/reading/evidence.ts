import type { Evidence, EvidenceKind } from '../model/annotation.ts'
import type { Amount } from './amounts.ts'
import type { KnownEvent } from './knowledge.ts'
import { dayAt } from './past.ts'
import { isOnSubject, type Scene } from './scene.ts'
import { has, keyOf, ofGroup, type Parsed, type SentenceText } from './text.ts'
import { isDistinctive } from './topic.ts'

/** A raid, with what ties the amount to it. */
export interface Tie {
  raid: KnownEvent
  evidence: Evidence[]
  /** It was named as the record before: the number is what was launched then. */
  surpassed?: true
}

/** The page's own words for a stretch of tokens. */
export const wordsAt = ({ tokens, passage }: Parsed, from: number, to: number): string =>
  passage.text.slice(tokens[from]!.start, tokens[Math.min(to, tokens.length) - 1]!.end)

/** How many kinds of evidence there are; two make a mark. */
export const kindsOf = (evidence: Evidence[]): number => new Set(evidence.map(({ kind }) => kind)).size

/** Nothing but the number itself says which raid it is of. */
export const isByItself = (evidence: Evidence[], parsed: Parsed, { from, to }: Amount): boolean =>
  evidence.every(({ kind, text }) => kind === 'passage' || (kind === 'figure' && text === wordsAt(parsed, from, to)))

export function add(evidence: Evidence[], kind: EvidenceKind, text: string): void {
  if (!evidence.some(known => known.kind === kind)) evidence.push({ kind, text })
}

/** Evidence that stands in the sentence itself or follows from the page, for a raid already chosen. */
export function gather(
  scene: Scene,
  parsed: Parsed,
  sentence: SentenceText,
  amount: Amount | undefined,
  raid: KnownEvent,
  evidence: Evidence[],
): void {
  const value = amount?.quantity.low
  if (
    value !== undefined &&
    amount!.quantity.high === value &&
    isDistinctive(value, raid, scene.knowledge, dayAt(scene, parsed.passage))
  ) {
    add(evidence, 'figure', wordsAt(parsed, amount!.from, amount!.to))
  }
  for (const tag of ofGroup(sentence.tags, 'place')) {
    if (keyOf(tag) === raid.event.target || keyOf(tag) === raid.event.place)
      add(evidence, 'place', wordsAt(parsed, tag.from, tag.to))
  }
  if (scene.topic === raid) {
    if (scene.topicEvidence.date && scene.article) add(evidence, 'date', scene.article)
    if (scene.topicEvidence.figures > 0) add(evidence, 'article', `${scene.topicEvidence.figures}`)
    if (
      parsed.passage.zone === 'article' &&
      (isOnSubject(sentence, scene) || scene.headlineOnSubject || scene.spoken.has(parsed.passage.id))
    )
      add(evidence, 'passage', raid.event.target ?? raid.event.place)
  }
  if (has(sentence.tags, `event:${raid.event.id}`)) add(evidence, 'name', raid.event.name)
}
