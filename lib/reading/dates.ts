import type { Language } from '../languages/language.ts'
import type { IsoDate } from '../model/record.ts'
import { dayFirst, isoAt, monthFirst, tens, type Vocabulary } from './date-forms.ts'
import { monthAlone } from './months.ts'
import type { Token } from './tokens.ts'
import { weekdayAt } from './weekdays.ts'

/** A date in the text: tokens `from` up to `to`. */
export interface DateMention {
  from: number
  to: number
  /** One day, or the two days of a night. Empty where the year is unknown. */
  days: IsoDate[]
  /** `calendar`: day and month are written; `weekday`: resolved against the article's date; `month`: a month alone. */
  kind: 'calendar' | 'weekday' | 'month'
  /** The text itself gives the year. */
  withYear?: true
  /** Told from the date before it: "two nights later". */
  relative?: true
  /** Month and day where no year could be told: "07-04". */
  monthDay?: string
  /** Of a month alone: its number from 1, and its year where the text gives it. */
  month?: number
  year?: number
}

const vocabularies = new WeakMap<Language, Vocabulary>()

function vocabularyOf(language: Language): Vocabulary {
  const known = vocabularies.get(language)
  if (known) return known
  const numbered = (lists: string[][]) => new Map(lists.flatMap((forms, n) => forms.map(form => [form, n] as const)))
  const { ordinals } = language.numbers
  const months = numbered(language.months)
  const weekdays = numbered(language.weekdays)
  const openers = new Set(['the', ...tens.keys(), ...Object.keys(ordinals), ...months.keys(), ...weekdays.keys()])
  const made = { months, weekdays, ordinals, openers }
  vocabularies.set(language, made)
  return made
}

/** Every date among the tokens. `article` is the day the text was published; weekdays resolve to the last such day before it. */
export function findDates(tokens: Token[], language: Language, article: IsoDate | undefined): DateMention[] {
  const vocabulary = vocabularyOf(language)
  const found: DateMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!canOpen(tokens[i]!, vocabulary)) continue
    const mention =
      isoAt(tokens, i) ??
      dayFirst(tokens, i, vocabulary, article) ??
      monthFirst(tokens, i, vocabulary, article) ??
      weekdayAt(tokens, i, vocabulary, article) ??
      monthAlone(tokens, i, vocabulary.months)
    if (!mention) continue
    found.push(mention)
    i = mention.to - 1
  }
  return found
}

/** Hardly any word begins a date: the others are not tried in each of its forms. */
const canOpen = ({ kind, text }: Token, { openers }: Vocabulary): boolean =>
  kind === 'number' ? text.length <= 4 : kind === 'word' && openers.has(text)
