import type { IsoDate } from '../model/record.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** "4 July 2025". */
export function dayWords(date: IsoDate): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number)
  return `${day} ${months[(month ?? 1) - 1]} ${year}`
}

/** "3–4 July 2025", "30 June – 1 July 2025". */
export function nightWords(start: IsoDate, end: IsoDate): string {
  const [, month, day] = start.split('-').map(Number)
  return start.slice(0, 7) === end.slice(0, 7)
    ? `${day}–${dayWords(end)}`
    : `${day} ${months[(month ?? 1) - 1]} – ${dayWords(end)}`
}
