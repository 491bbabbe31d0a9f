import { proseOf } from '../../lib/judging/told-in.ts'
import type { Dataset } from '../../lib/model/record.ts'
import { count } from '../terminal.ts'

/** Translations of what is on record no more. */
export function stale(own: Dataset, whole: Dataset): string[] {
  const prose = proseOf(whole)
  return Object.entries(own.translations ?? {}).flatMap(([language, texts]) =>
    Object.keys(texts)
      .filter(text => !prose.includes(text))
      .map(
        text =>
          `translations/${language}.json: found ${JSON.stringify(text)}, expected a text that is on record, word for word`,
      ),
  )
}

/**
 * What a language that the record itself is told in still lacks, a line each: readers of it are told the English. Not an
 * error, since whoever adds an event need not know every language. Names of people and places may stand among their forms.
 */
export function untranslated(own: Dataset, { translations = {}, people, places, ...record }: Dataset): string[] {
  const prose = proseOf({ ...record, people })
  return Object.keys(own.translations ?? {}).flatMap(language => {
    const texts = translations[language] ?? {}
    const named = [...people, ...places].filter(({ forms }) => forms[language]).map(({ name }) => name)
    const missing = prose.filter(text => !(text in texts) && !named.includes(text))
    const path = `translations/${language}.json`
    return missing.length
      ? [`${path} lacks ${count(missing.length, 'text')}:`, ...missing.map(text => `  ${JSON.stringify(text)}`)]
      : []
  })
}
