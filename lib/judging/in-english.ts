import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { type Locale, localeOf, wordsOf } from '../model/locale.ts'

/** What is said where nobody asks for a language: in the terminal, and in the record's own checks. */
export const inEnglish: Locale = localeOf(wordsOf(messages))
