import { verdicts } from '../model/annotation.ts'
import type { MarkKind } from '../model/settings.ts'
import type { Mark } from './marks.ts'

/**
 * Names of the highlights, also in entrypoints/marks.css. A page can read them, so they say nothing:
 * `aside-1` to `aside-5` in the order of the verdicts, `aside-6` a mention, `aside-7` what an open card explains.
 */
const kinds: MarkKind[] = [...verdicts, 'mention']
const nameOf = (kind: MarkKind) => `aside-${kinds.indexOf(kind) + 1}`
const explained = 'aside-7'

/** Where two marks cross, the one that a reader should know of first is painted above. */
const rank: Record<MarkKind, number> = {
  mention: 0,
  supported: 1,
  unverified: 2,
  outdated: 3,
  disputed: 4,
  contradicted: 5,
}

/** Paints marks as CSS highlights: the page's own tree stays as it is. */
export function createPainter(registry: HighlightRegistry = CSS.highlights) {
  return {
    paint(marks: Mark[]): void {
      for (const kind of kinds) {
        const ranges = marks.filter(mark => mark.kind === kind).flatMap(mark => mark.ranges)
        set(registry, nameOf(kind), ranges, rank[kind])
      }
    },
    explain: (mark: Mark | undefined): void => set(registry, explained, mark?.ranges ?? [], 9),
    clear: (): void => {
      for (const name of [...kinds.map(nameOf), explained]) registry.delete(name)
    },
  }
}

function set(registry: HighlightRegistry, name: string, ranges: StaticRange[], priority: number): void {
  if (ranges.length === 0) return void registry.delete(name)
  const highlight = new Highlight(...ranges)
  highlight.priority = priority
  registry.set(name, highlight)
}
