import type { PageText } from '../lib/model/annotation.ts'

/** A page of plain paragraphs, as the reading gets it. */
export function page(text: string | string[], published?: string): PageText {
  const passages = [text]
    .flat()
    .map((each, id) => ({ id, text: each, kind: 'text' as const, zone: 'article' as const, section: 0 }))
  return { lang: 'en', ...(published && { published }), passages }
}
