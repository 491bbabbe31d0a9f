import type { Forms } from '../model/entities.ts'
import type { Anchor } from '../model/figure.ts'
import type { Dataset } from '../model/record.ts'
import { distinctiveNumbers } from './distinctive.ts'
import { stems } from './stems.ts'

/** The gate is one RegExp over every page; past about a hundred alternatives its cold cost doubles. */
export const mostAnchors = 100
const mostSubjects = 40
/** However many languages bring their words, so many figures find room. */
const keptNumbers = 20

/** A language's part in the gate: the few words by which its reports of such events are known. */
export interface GateWords {
  id: string
  gateWords: string[]
}

type Subjects = Pick<Dataset, 'events' | 'places' | 'people'>

/** What the gate looks for: who or where (`subject`), and what, when or how many (`detail`). At most a hundred. */
export function anchorsOf(dataset: Subjects, languages: GateWords[]): Anchor[] {
  const subjects = stems(subjectForms(dataset, languages)).slice(0, mostSubjects)
  const words = turns(languages.map(language => language.gateWords)).filter(word => !subjects.includes(word))
  const numbers = distinctiveNumbers(dataset.events)
  const room = mostAnchors - subjects.length
  const details = [...words.slice(0, room - Math.min(keptNumbers, numbers.length)), ...numbers].slice(0, room)
  return [
    ...subjects.map(text => ({ text, role: 'subject' as const })),
    ...[...new Set(details)].map(text => ({ text, role: 'detail' as const })),
  ]
}

/** Name forms, in the languages we read, of where the events happened, who acted and who took part. */
function subjectForms({ events, places, people }: Subjects, languages: GateWords[]): string[] {
  const weight = new Map<string, number>()
  for (const event of events) {
    const actor = places.find(place => place.name.toLowerCase().replaceAll(' ', '-') === event.actor)?.name
    const named = [event.target, actor, ...(event.people ?? []), ...within(event.place, places)]
    for (const name of named) if (name) weight.set(name, (weight.get(name) ?? 0) + 1)
  }
  const read = (forms: Forms = {}) => turns(languages.map(({ id }) => forms[id] ?? []))
  return [...weight]
    .sort((a, b) => b[1] - a[1])
    .flatMap(([name]) => {
      // "Kyiv Oblast" says no more to a gate than "Kyiv", and "Oblast" nothing; a person is known by the last word.
      const ofPlace = read(places.find(place => place.name === name)?.forms).filter(form => !form.includes(' '))
      const ofPerson = read(people.find(person => person.id === name)?.forms).map(form => form.split(' ').at(-1)!)
      return [...ofPlace, ...ofPerson]
    })
}

function within(place: string, places: Dataset['places']): string[] {
  const found = places.find(each => each.name === place)
  return found?.within ? [place, ...within(found.within, places)] : [place]
}

/** One of each list by turns, so that where room ends no language has been left out. */
function turns(lists: string[][]): string[] {
  const longest = Math.max(0, ...lists.map(list => list.length))
  const taken = Array.from({ length: longest }, (_, i) => lists.flatMap(list => list[i] ?? []))
  return [...new Set(taken.flat())]
}
