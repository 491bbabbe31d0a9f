import type { Annotation } from '../model/annotation.ts'
import type { Picture } from '../model/card.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Pack, PackedEvent } from '../model/figure.ts'
import type { Locale } from '../model/locale.ts'
import { composeCard } from './card.ts'
import { figureAddress } from './card-figures.ts'
import { dots, pictureOf, steps } from './card-pictures.ts'
import { sourceRow } from './card-reports.ts'
import { inEnglish } from './in-english.ts'
import { outcome, sumOf } from './sum-picture.ts'
import { toldIn } from './told-in.ts'

/** The dossier of an event; of a claim's event, with the claim's own picture first. Undefined where no pack holds it. */
export function composeDossier(
  packs: Pack[],
  eventId: string,
  claim?: Annotation,
  locale: Locale = inEnglish,
): Dossier | undefined {
  const card = composeCard(packs, eventId, claim, locale)
  const written = packs.find(({ events }) => events.some(({ id }) => id === eventId))
  const pack = written && toldIn(written, locale)
  const event = pack?.events.find(({ id }) => id === eventId)
  if (!card || !pack || !event) return undefined
  const { picture: _, figures, timeline, ...rest } = card
  const ofFigures = figures.map(({ address }) => bestOf(pack, sourcesOfFigure(event, address)))
  const ofSteps = event.developments.map(({ sources }) => bestOf(pack, sources))
  const cited = fewest([...ofFigures, ...ofSteps])
  const cite = (sources: string[] | undefined) => {
    const at = cited.findIndex(id => sources?.includes(id))
    return at < 0 ? {} : { cite: at + 1 }
  }
  return {
    ...rest,
    pictures: picturesOf(pack, event, claim, locale),
    figures: figures.map((row, index) => ({ ...row, ...cite(ofFigures[index]) })),
    timeline: timeline.map((step, index) => ({ ...step, ...cite(ofSteps[index]) })),
    cited: cited.map(id => sourceRow(pack, id)),
  }
}

/** The claim's picture, then what was launched and what became of it, the toll, and how long it lasted. */
function picturesOf(pack: Pack, event: PackedEvent, claim: Annotation | undefined, locale: Locale): Picture[] {
  const places = [...new Set([event.target ?? event.place, event.place])]
  const all = [
    claim && pictureOf(pack, event, claim, locale),
    sumOf(pack, event, { measure: 'launched', verdict: 'supported' }, locale),
    outcome(event, undefined, locale),
    ...['injured', 'killed'].flatMap(measure => places.map(place => steps(pack, event, measure, place, locale))),
    dots(pack, event, { measure: 'duration', place: places[0]! }, locale),
  ].filter(picture => picture !== undefined)
  return all.filter((picture, index) => all.findIndex(other => sameAs(other) === sameAs(picture)) === index)
}

/** Two pictures of the same numbers are one, whatever they are called. */
const sameAs = (picture: Picture): string =>
  picture.kind === 'sum' ? `sum ${picture.equation}` : `${picture.kind} ${picture.label}`

/** Ids of the sources that print a figure, all its variants together. */
function sourcesOfFigure(event: PackedEvent, address: string): string[] {
  const reports = event.figures
    .filter(figure => figureAddress(event, figure) === address)
    .flatMap(figure => figure.reports)
  return event.reports.filter(({ id }) => reports.includes(id)).map(({ source }) => source)
}

/** Those that a reader can look up, and of these the ones that need no caution; the others only where there are no better. */
function bestOf(pack: Pack, ids: string[]): string[] {
  const rank = (id: string) => {
    const { url, note } = sourceRow(pack, id)
    return Number(url !== undefined) * 2 + Number(note === undefined)
  }
  const best = Math.max(...ids.map(rank))
  return ids.filter(id => rank(id) === best)
}

/** Sources that together give everything, each time the one that gives most of what is still open; of equals the first by id. */
function fewest(sets: string[][]): string[] {
  const chosen: string[] = []
  let open = sets.filter(set => set.length > 0)
  while (open.length > 0) {
    const counts = new Map<string, number>()
    for (const id of open.flatMap(set => [...new Set(set)])) counts.set(id, (counts.get(id) ?? 0) + 1)
    const [best] = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
    if (!best) break
    chosen.push(best[0])
    open = open.filter(set => !set.includes(best[0]))
  }
  return chosen
}
