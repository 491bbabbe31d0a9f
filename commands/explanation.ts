import type { NumberNote } from '../lib/reading/number-notes.ts'

/** Each number of a page in its words, with what it was taken for and on which evidence, or why it was left alone. */
export function explanation(path: string, notes: NumberNote[]): string {
  const lines = notes.flatMap(({ text, claims, left }) => [
    `  … ${text.replace(/\s+/g, ' ').trim()} …`,
    ...claims.map(({ event, measure, place, evidence, mark }) => {
      const tied = evidence.map(({ kind, text }) => `${kind}: ${text}`).join('; ')
      return `      ${mark ? 'marked' : 'listed'}: ${measure}, ${place}, ${event} (${tied})`
    }),
    ...(left ? [`      left alone: ${left}`] : []),
  ])
  const taken = notes.filter(({ claims }) => claims.length).length
  return [
    path,
    ...lines,
    `${notes.length} numbers, ${taken} taken for claims, ${notes.length - taken} left alone.`,
  ].join('\n')
}
