import type { IsoDate } from '../model/record.ts'
import { addDays, weekdayOf } from './calendar.ts'
import type { Vocabulary } from './date-forms.ts'
import type { DateMention } from './dates.ts'
import type { Token } from './tokens.ts'

/** "Friday", "last Saturday", "Sunday to Monday"; not "next Friday" and not "every Friday". */
export function weekdayAt(
  tokens: Token[],
  i: number,
  { weekdays }: Vocabulary,
  article: IsoDate | undefined,
): DateMention | undefined {
  const word = tokens[i]!
  // Short forms are words of their own ("sun", "sat", "wed"): they count only with a comma or full stop of a date line.
  const weekday = weekdays.get(word.text)
  if (weekday === undefined || word.text.length < 6 || !article) return undefined
  const before = tokens[i - 1]?.text
  if (before === 'next' || before === 'every' || before === 'each' || before === 'coming') return undefined
  let back = (weekdayOf(article) - weekday + 7) % 7
  if (back === 0 && before === 'last') back = 7
  return { from: i, to: i + 1, days: [addDays(article, -back)], kind: 'weekday' }
}
