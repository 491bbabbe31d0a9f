import type { Report, Source, Voice } from '../model/record.ts'

type Voices = { voices: Voice[] }

/**
 * Who says it: the report's voice, else the source itself, as the voice of its publisher's name.
 * The result is a voice's id, or a publisher's name where the publisher has no entry among the voices.
 */
export function voiceOf(report: Report, { voices, sources }: Voices & { sources: Source[] }): string {
  if (report.voice) return report.voice
  const publisher = sources.find(source => source.id === report.source)?.publisher ?? report.source
  return voices.find(voice => voice.name === publisher)?.id ?? publisher
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
