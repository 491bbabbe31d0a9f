import { excerptAsMarkdown, pageAsMarkdown } from '../../lib/exporting/markdown.ts'
import { excerptAsText } from '../../lib/exporting/plain-text.ts'
import { passageLink } from '../../lib/exporting/text-fragment.ts'
import { annotationCollection } from '../../lib/exporting/web-annotation.ts'
import { saveFile } from '../../lib/extension/save-file.ts'
import type { Excerpt } from '../../lib/model/excerpt.ts'
import type { Locale } from '../../lib/model/locale.ts'

export type CopyForm = 'text' | 'markdown' | 'link'
export type SaveForm = 'markdown' | 'annotations'

/** Copies a finding, and gives what to tell of it. */
export const copy = (excerpt: Excerpt, form: CopyForm, locale: Locale): Promise<string> =>
  navigator.clipboard.writeText(copyOf(excerpt, form, locale)).then(
    () => locale.say('panel_copied'),
    () => locale.say('panel_notCopied'),
  )

/** Saves the findings of a page, and gives what to tell of it. */
export function save(excerpts: Excerpt[], form: SaveForm, version: string, locale: Locale): string {
  const { name, type, text } = fileOf(excerpts, form, version, locale)
  saveFile(name, text, type)
  return locale.say('panel_saved', name)
}

function copyOf(excerpt: Excerpt, form: CopyForm, locale: Locale): string {
  if (form === 'link') return passageLink(excerpt.address, excerpt)
  return form === 'text' ? excerptAsText(excerpt, locale) : excerptAsMarkdown(excerpt, locale)
}

/** The findings of a page as a file of the given form. */
function fileOf(excerpts: Excerpt[], form: SaveForm, version: string, locale: Locale, now = new Date()) {
  const [first] = excerpts
  const title = first?.title || first?.address || ''
  const day = now.toISOString().slice(0, 10)
  const name = ['sidelight', slug(title), day].filter(Boolean).join('-')
  if (form === 'markdown')
    return {
      name: `${name}.md`,
      type: 'text/markdown',
      text: pageAsMarkdown(title, first?.address ?? '', excerpts, day, locale),
    }
  const collection = annotationCollection(title, excerpts, {
    created: now.toISOString(),
    newId: () => `urn:uuid:${crypto.randomUUID()}`,
    generator: { name: 'Sidelight', version },
    language: locale.tag,
  })
  return { name: `${name}.json`, type: 'application/ld+json', text: `${JSON.stringify(collection, null, 2)}\n` }
}

/** Letters and digits of any script, joined by hyphens: a name that every file system takes. */
const slug = (title: string) => (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-').slice(0, 60)
