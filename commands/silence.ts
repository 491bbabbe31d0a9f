import { annotate } from '../lib/annotate.ts'
import type { Pack } from '../lib/model/figure.ts'
import { readInput } from './input.ts'
import type { SavedPage } from './saved-pages.ts'

/** Marks on pages as they were saved, as one line and, where there are any, one for each. */
export async function silenceOf(pages: SavedPage[], packs: Pack[]): Promise<string> {
  let characters = 0
  const marks: string[] = []
  for (const { name, path } of pages) {
    const page = await readInput(path)
    characters += page.passages.reduce((sum, { text }) => sum + text.length, 0)
    for (const { quote, event, mark } of annotate(page, packs).annotations)
      if (mark) marks.push(`  ${name}: «${quote}» ${event}`)
  }
  const perMillion = characters ? (marks.length / characters) * 1e6 : 0
  return [
    `Silence: ${marks.length} marks in ${characters} characters of ${pages.length} saved pages, ${perMillion.toFixed(2)} a million`,
    ...marks,
  ].join('\n')
}
