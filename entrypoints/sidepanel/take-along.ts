import { exportWords } from '../../components/panel-words.ts'
import { excerptAsMarkdown, pageAsMarkdown } from '../../lib/exporting/markdown.ts'
import { excerptAsText } from '../../lib/exporting/plain-text.ts'
import { passageLink } from '../../lib/exporting/text-fragment.ts'
import { annotationCollection } from '../../lib/exporting/web-annotation.ts'
import type { Excerpt } from '../../lib/model/excerpt.ts'

export type CopyForm = 'text' | 'markdown' | 'link'
export type SaveForm = 'markdown' | 'annotations'

/** A finding in the form in which it is copied. */
export function copyOf(excerpt: Excerpt, form: CopyForm): string {
  if (form === 'link') return passageLink(excerpt.address, excerpt)
  return form === 'text' ? excerptAsText(excerpt, exportWords) : excerptAsMarkdown(excerpt, exportWords)
}

/** The findings of a page as a file of the given form. */
export function fileOf(excerpts: Excerpt[], form: SaveForm, version: string, now = new Date()) {
  const [first] = excerpts
  const title = first?.title || first?.address || ''
  const day = now.toISOString().slice(0, 10)
  const name = ['sidelight', slug(title), day].filter(Boolean).join('-')
  if (form === 'markdown')
    return {
      name: `${name}.md`,
      type: 'text/markdown',
      text: pageAsMarkdown(title, first?.address ?? '', excerpts, day, exportWords),
    }
  const collection = annotationCollection(title, excerpts, {
    created: now.toISOString(),
    newId: () => `urn:uuid:${crypto.randomUUID()}`,
    generator: { name: 'Sidelight', version },
    language: 'en',
  })
  return { name: `${name}.json`, type: 'application/ld+json', text: `${JSON.stringify(collection, null, 2)}\n` }
}

/** Letters and digits of any script, joined by hyphens: a name that every file system takes. */
const slug = (title: string) => (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-').slice(0, 60)

/** Hands a file to the browser's own downloads; nothing is sent. */
export function save({ name, type, text }: ReturnType<typeof fileOf>): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
