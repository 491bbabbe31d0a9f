import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Locale } from '../lib/model/locale.ts'

/** What the surface speaks; whoever draws one provides it. */
export const LocaleContext = createContext<Locale>(undefined as never)
export const useLocale = (): Locale => useContext(LocaleContext)
