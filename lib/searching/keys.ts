import { fold } from '../reading/fold.ts'

/** Letters that Unicode does not take apart into a letter and a mark. */
const plain: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ґ: 'г' }

/**
 * A text as the words it is found by: case, marks over letters and signs between words do not count, and "1,360" is one number.
 * `Київ` and `Киів` are the same, as `Zażółć` and `zazolc` are.
 */
export function keysOf(text: string): string[] {
  const known = texts.get(text)
  if (known) return known
  if (texts.size >= mostTexts) texts.clear()
  const keys = foundIn(text)
  texts.set(text, keys)
  return keys
}

/** Names of measures, places and publishers stand in line after line. */
const texts = new Map<string, string[]>()
const mostTexts = 1000

function foundIn(text: string): string[] {
  const bare = fold(text)
    .replace(/(\d)[,\u00a0\u202f](?=\d{3}(?!\d))/g, '$1')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœıґ]/g, letter => plain[letter] ?? letter)
  return bare.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Words match by their beginnings, so that a search answers while it is typed; a number matches whole. */
export const matches = (asked: string, key: string): boolean =>
  /^\p{N}/u.test(asked) ? key === asked : key.startsWith(asked)
