import type { Language } from '../languages/language.ts'
import { exactly } from '../model/quantity.ts'
import type { Amount } from './amounts.ts'
import { findNoun, type Surroundings } from './nouns.ts'
import { bound, qualifierBefore } from './qualifiers.ts'

/** Amounts without a number: "a woman", "nearly every district", "multiple missiles". */
export function withoutNumeral(around: Surroundings, from: number, language: Language): Amount[] {
  const { qualifiers } = language
  const { tokens, tags, limit: to } = around
  const found: Amount[] = []
  for (const tag of tags)
    if (
      tag.key === 'word:killedOne' &&
      !/^one$/.test(tokens[tag.from]!.text) &&
      !tags.some(other => other.key === tag.key && other.from < tag.from && other.to >= tag.to)
    )
      found.push({
        from: tag.from,
        to: tag.to,
        at: tag.from,
        end: tag.to,
        quantity: exactly(1),
        noun: 'people',
        one: true,
      })
  for (const tag of tags) {
    // "almost an hour".
    if (tag.key !== 'noun:hours' || tokens[tag.from - 1]?.text !== 'an') continue
    const qualifier = qualifierBefore(tokens, tag.from - 1, tag.to, language)
    found.push({
      from: qualifier.from,
      to: tag.to,
      at: tag.from - 1,
      end: tag.to,
      quantity: bound(1, qualifier.kind, 'hours', undefined),
      noun: 'hours',
      one: true,
    })
  }
  const starts: [string[], Partial<Amount>][] = [
    [qualifiers.nearlyAll, { share: [0.8, 0.95], quantity: { low: 0, approximate: true } }],
    [qualifiers.several, { quantity: { low: 2 } }],
  ]
  for (const [phrases, given] of starts) {
    for (const phrase of phrases) {
      const words = phrase.split(' ')
      for (let i = from; i + words.length < to; i++) {
        if (!words.every((word, w) => tokens[i + w]!.text === word)) continue
        const noun = findNoun(around, i + words.length)
        if (noun && noun.noun !== 'pronoun')
          found.push({
            from: i,
            to: noun.to,
            at: i,
            end: i + words.length,
            quantity: { low: 2 },
            noun: noun.noun,
            ...given,
          })
      }
    }
  }
  return found
}
