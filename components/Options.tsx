import type { Settings } from '../lib/model/settings.ts'
import { Data, type DataProps } from './Data.tsx'
import { Keys, type KeysProps } from './Keys.tsx'
import { useLocale } from './locale.ts'
import { type PackLine, Packs, type PacksProps } from './Packs.tsx'
import { Showing, type ShowingProps } from './Showing.tsx'
import { Sites, type SitesProps } from './Sites.tsx'
import { Switch } from './Switch.tsx'
import type { Outcome } from './Told.tsx'

/** Where something was done, for its outcome to be told there. */
export type Section = 'sites' | 'packs' | 'data'

export type OptionsProps = {
  overview: { settings: Settings; packs: PackLine[] }
  told?: Outcome & { section: Section }
} & Omit<SitesProps, 'sites' | 'told'> &
  Omit<ShowingProps, 'settings'> &
  Omit<PacksProps, 'packs' | 'told'> &
  KeysProps &
  Omit<DataProps, 'told'>

export function Options({ overview: { settings, packs }, told, ...does }: OptionsProps) {
  const { say } = useLocale()
  const toldIn = (section: Section) => (told?.section === section ? told : undefined)
  return (
    <>
      <header>
        <h1>{say('name')}</h1>
        <p>{say('options_lead')}</p>
      </header>
      <section>
        <Switch
          label={say('options_everywhere')}
          note={say('options_everywhereNote')}
          on={settings.everywhere}
          onSwitch={everywhere => does.onChange({ everywhere })}
        />
      </section>
      <Sites sites={settings.sitesOff} told={toldIn('sites')} onSite={does.onSite} onAddSite={does.onAddSite} />
      <Showing settings={settings} languages={does.languages} onChange={does.onChange} />
      <Packs packs={packs} told={toldIn('packs')} onFile={does.onFile} onRemove={does.onRemove} />
      <Keys commands={does.commands} browser={does.browser} onChangeKeys={does.onChangeKeys} />
      <Data told={toldIn('data')} onExport={does.onExport} onImport={does.onImport} onErase={does.onErase} />
    </>
  )
}
