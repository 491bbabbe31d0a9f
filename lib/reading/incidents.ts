import type { Claim } from '../model/annotation.ts'
import { daysBetween } from './calendar.ts'
import { wordsAt } from './evidence.ts'
import { measuresOf } from './measures.ts'
import { bindRoles } from './roles.ts'
import type { Scene } from './scene.ts'
import { keyOf, ofGroup, type Parsed } from './text.ts'
import { liesWithin } from './within.ts'

/** News tells of an incident by its place alone for so many days. */
const newsDays = 3

/** Casualties of an incident on record, told by its place: "a woman was killed in the Rostov region". */
export function findIncidentClaims(scene: Scene, parsed: Parsed): Claim[] {
  const { article, knowledge } = scene
  if (!article) return []
  const incidents = (knowledge.byKind.get('incident') ?? []).filter(({ start }) => {
    const age = daysBetween(start, article)
    return age >= 0 && age <= newsDays
  })
  return incidents.length === 0
    ? []
    : parsed.sentences.flatMap(sentence =>
        incidents.flatMap(incident => {
          if (sentence.amounts.length === 0) return []
          const place = ofGroup(sentence.tags, 'place').find(tag =>
            liesWithin(knowledge.places, keyOf(tag), incident.event.place),
          )
          if (!place) return []
          const roles = bindRoles(sentence, parsed.tokens)
          return sentence.amounts.flatMap((amount, i): Claim[] => {
            const measure = measuresOf(amount, roles[i])[0]
            const inherited = roles[i]?.inherited
            if (
              amount.vague ||
              inherited ||
              (measure !== 'killed' && measure !== 'injured') ||
              !incident.reported.has(`${measure}@${incident.event.place}`)
            )
              return []
            const role = roles[i]!.tag
            const from = Math.min(amount.from, role?.from ?? amount.from)
            const to = Math.max(amount.to, role?.to ?? amount.to)
            return [
              {
                span: {
                  passage: parsed.passage.id,
                  start: parsed.tokens[from]!.start,
                  end: parsed.tokens[to - 1]!.end,
                },
                event: incident.event.id,
                measure,
                place: incident.event.place,
                quantity: amount.quantity,
                evidence: [
                  { kind: 'place', text: wordsAt(parsed, place.from, place.to) },
                  { kind: 'date', text: article },
                ],
                mark: parsed.passage.zone === 'article',
              },
            ]
          })
        }),
      )
}
