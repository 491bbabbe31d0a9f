import type { IsoTime } from '../model/record.ts'
import { decodeTime } from './moment.ts'
import { nameOf } from './zones.ts'

const liveEntry = /(^|[\s_-])(live|block|entry|update|post|liveblog|timeline)([\s_-]|$)/i

/** The time an entry of a live blog carries: its own `<time>`, before any text of an inner entry. */
export function entryTime(element: Element, tag: string): IsoTime | undefined {
  if (tag !== 'ARTICLE' && !element.hasAttribute('data-block-id') && !liveEntry.test(nameOf(element))) return undefined
  const times = element.querySelectorAll('time[datetime]')
  if (times.length === 0 || times.length > 2) return undefined
  return decodeTime(times[0]?.getAttribute('datetime'))
}
