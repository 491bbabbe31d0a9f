import type messages from '../../public/_locales/en/messages.json'

/** What can be said: the keys of the English messages. A key that is not there is a type error. */
export type Key = keyof typeof messages

/** Messages with a form for each number, by their common name: `popup_found` for `popup_found_one` and `popup_found_other`. */
export type Family = Key extends infer One ? (One extends `${infer Name}_other` ? Name : never) : never

type Value = string | number

/** The messages of one language, as plain data that can be sent; `tag` is BCP 47. */
export interface Words {
  tag: string
  says: Record<string, string>
}

/** A file of `_locales`. */
export type Messages = Record<string, { message: string; description?: string }>

export const wordsOf = (messages: Messages): Words => ({
  tag: messages.language?.message ?? 'en',
  says: Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message])),
})

/** What we speak: the words of one language with its rules for numbers and dates. Pure code is given one and never asks a browser. */
export interface Locale extends Words {
  /** `$1`, `$2` … of the message are the values; numbers are written as the language writes them. */
  say(key: Key, ...values: Value[]): string
  /** In the form that `n` asks for; `$1` is the number itself where no values are given. */
  count(family: Family, n: number, ...values: Value[]): string
  /** In the form that the ordinal asks for: "4th", "4-й". */
  ordinal(family: Family, n: number): string
  number(n: number): string
}

export function localeOf({ tag, says }: Words): Locale {
  const numbers = new Intl.NumberFormat(tag)
  const number = (n: number) => numbers.format(n)
  const filled = (key: string, values: Value[]) =>
    (says[key] ?? key).replace(/\$(\d)/g, (_, place) => {
      const value = values[Number(place) - 1]
      return typeof value === 'number' ? number(value) : (value ?? '')
    })
  const inForm = (type: Intl.PluralRuleType) => {
    const rules = new Intl.PluralRules(tag, { type })
    return (family: Family, n: number, values: Value[]) => {
      const form = `${family}_${rules.select(n)}`
      return filled(form in says ? form : `${family}_other`, values.length ? values : [n])
    }
  }
  const [counted, ordered] = [inForm('cardinal'), inForm('ordinal')]
  return {
    tag,
    says,
    say: (key, ...values) => filled(key, values),
    count: (family, n, ...values) => counted(family, n, values),
    ordinal: (family, n) => ordered(family, n, []),
    number,
  }
}

/** The language without its country: the name of its folder, and of the record's words in it. */
export const languageOf = ({ tag }: Pick<Words, 'tag'>): string => tag.split('-')[0]!

/** A word of the model as a part of a key: `earlier-count` is `earlier_count`. */
export type Snake<Word extends string> = Word extends `${infer Head}${'-' | ' '}${infer Tail}`
  ? `${Head}_${Snake<Tail>}`
  : Word
export const snake = <Word extends string>(word: Word) => word.replace(/[- ]/g, '_') as Snake<Word>
