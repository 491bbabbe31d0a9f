import type { Source, Voice } from '../model/entities.ts'
import type { Report } from '../model/record.ts'

type Voices = { voices: Voice[] }
type Sources = { sources: Source[] }

/**
 * Who says it: the report's voice, else the source itself, as the voice of its publisher's name.
 * The result is a voice's id, or a publisher's name where the publisher has no entry among the voices.
 */
export function voiceOf(report: Report, { voices, sources }: Voices & Sources): string {
  if (report.voice) return report.voice
  const publisher = sources.find(source => source.id === report.source)?.publisher ?? report.source
  return voices.find(voice => voice.name === publisher)?.id ?? publisher
}

/**
 * Whose word a value is. An outlet that is no voice on record and does not say from whom it has a value may repeat
 * anybody: it is named where nobody else gives the value, and it confirms nothing.
 */
export function voicesOf(reports: Report[], basis: Voices & Sources): string[] {
  const all = [...new Set(reports.map(report => voiceOf(report, basis)))]
  const recorded = all.filter(name => basis.voices.some(voice => voice.id === name))
  return recorded.length ? recorded : all
}

/** Whose count it really is: AP's monthly sum of Air Force posts is the Air Force's voice. */
export const originOf = (voice: string, { voices }: Voices): string => climb(voice, voices, each => each.basedOn)

/** The state or house a voice belongs to; bodies of one state are not independent of each other. */
export const sideOf = (voice: string, { voices }: Voices): string =>
  climb(voice, voices, each => each.basedOn ?? each.organOf)

function climb(voice: string, voices: Voice[], up: (voice: Voice) => string | undefined): string {
  const next = voices.find(each => each.id === voice)
  const above = next && up(next)
  return above ? climb(above, voices, up) : voice
}

/** Sides on record that speak among these voices: two of them are independent of each other. */
export const sidesOf = (names: string[], { voices }: Voices): string[] => [
  ...new Set(names.filter(name => voices.some(voice => voice.id === name)).map(name => sideOf(name, { voices }))),
]
