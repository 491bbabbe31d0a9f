import type { Dataset } from '../../lib/model/record.ts'

/** Wordings that would name two things at once: two values of a measure, two places, two people. */
export function ambiguous({ measures, places, people }: Dataset): string[] {
  return [
    ...measures.flatMap((measure, i) =>
      doubles(Object.entries(measure.values ?? {})).map(error => `measures.json: measures[${i}].values: ${error}`),
    ),
    ...doubles(places.map(place => [place.name, place.forms])).map(error => `places.json: ${error}`),
    ...doubles(people.map(person => [person.name, person.forms])).map(error => `people.json: ${error}`),
  ]
}

type Worded = [name: string, forms: Record<string, string[]>]

function doubles(worded: Worded[]): string[] {
  const owner = new Map<string, string>()
  return worded.flatMap(([name, forms]) =>
    Object.entries(forms).flatMap(([language, wordings]) =>
      wordings.flatMap(wording => {
        const key = `${language} ${wording.toLowerCase()}`
        const other = owner.get(key)
        owner.set(key, name)
        return other !== undefined && other !== name
          ? [`found "${wording}" (${language}) for ${other} and for ${name}, expected it for one of them`]
          : []
      }),
    ),
  )
}
