import type { Claim } from '../model/annotation.ts'
import type { Person } from '../model/entities.ts'
import type { IsoDate } from '../model/record.ts'
import { kindsOf } from './evidence.ts'
import type { Occasion } from './occasions.ts'
import { isHome, type Scene } from './scene.ts'
import { has, keyOf, ofGroup, type Parsed } from './text.ts'
import { tie } from './ties.ts'

/** Offices that a text gives a person and that the record knows for wrong on that day. An office rightly given is no claim. */
export function findOfficeClaims(scene: Scene, parsed: Parsed, index: number, occasions: Occasion[]): Claim[] {
  const sentence = parsed.sentences[index]!
  const { tokens, passage } = parsed
  const people = sentence.tags.filter(tag => tag.key.startsWith('person:'))
  const offices = sentence.tags.filter(tag => tag.key.startsWith('value:office='))
  return people.flatMap((tag): Claim[] => {
    const person = scene.knowledge.people.get(keyOf(tag))
    // A longer wording that holds a shorter one says more: "former US president" against "president".
    const before = offices
      .filter(office => office.to <= tag.from && tag.from - office.to <= 1)
      .sort((a, b) => a.from - b.from)[0]
    const after =
      tokens[tag.to]?.text === ','
        ? offices.find(
            office => office.from > tag.to && office.from - tag.to <= 5 && noComma(parsed, tag.to + 1, office.from),
          )
        : undefined
    const office = after ?? before
    if (!person || !office || !scene.article) return []
    const value = office.key.slice('value:office='.length)
    if (!isWrong(person, value, scene.article, office === after || office.to < tag.from)) return []
    const occasion = occasions.find(
      ({ known }) =>
        known.event.people?.includes(person.id) ||
        (known.event.kind === 'meeting' && !has(sentence.tags, 'word:attack')),
    )
    const tied = occasion
      ? { event: occasion.known.event, evidence: occasion.evidence }
      : tieToRaid(scene, parsed, index)
    if (!tied) return []
    const from = Math.min(tag.from, office.from)
    const to = Math.max(tag.to, office.to)
    return [
      {
        span: { passage: passage.id, start: tokens[from]!.start, end: tokens[to - 1]!.end },
        event: tied.event.id,
        measure: 'office',
        place: tied.event.place,
        subject: person.id,
        value,
        evidence: [...tied.evidence, { kind: 'name', text: person.name }],
        mark: passage.zone === 'article' && kindsOf(tied.evidence) >= 1,
      },
    ]
  })
}

/** A person is news for many things: the passage, or one of the two before it, must speak of the war's places. */
function tieToRaid(scene: Scene, parsed: Parsed, index: number) {
  const { id } = parsed.passage
  // A part of a long page starts at a later passage.
  const at = scene.parsed[id] === parsed ? id : scene.parsed.indexOf(parsed)
  const around = scene.parsed.slice(Math.max(0, at - 2), at + 1)
  const places = around.flatMap(({ sentences }) => sentences.flatMap(({ tags }) => ofGroup(tags, 'place')))
  if (!places.some(tag => isHome(scene.knowledge, keyOf(tag)))) return undefined
  const tied =
    scene.topic && parsed.passage.zone === 'article' ? tie(scene, parsed, index, undefined, false) : undefined
  return tied && { event: tied.raid.event, evidence: tied.evidence }
}

const noComma = ({ tokens }: Parsed, from: number, to: number): boolean =>
  !tokens.slice(from, to).some(token => token.kind === 'mark' && token.text !== "'" && token.text !== '-')

/**
 * Whether the record rules an office out on a day. A bare title before a name ("President Biden") is a courtesy that
 * English keeps for those who held it, so before a name only "former" and "candidate" can be wrong.
 */
export function isWrong(person: Person, office: string, day: IsoDate, apposition: boolean): boolean {
  const held = person.offices.filter(({ from, to }) => from <= day && (!to || day < to))
  if (office.startsWith('former-')) {
    const current = office.slice('former-'.length)
    return held.some(({ office: now }) => now === current || now.startsWith(`${current}-`))
  }
  if (office === 'candidate') return held.some(({ office: now }) => now.startsWith('president'))
  if (!apposition || !person.offices.length) return false
  return !held.some(({ office: now }) => now === office)
}
