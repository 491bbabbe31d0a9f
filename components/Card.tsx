import type { Card as Content } from '../lib/model/card.ts'
import { dayWords } from '../lib/model/date-words.ts'
import { Comparison } from './Comparison.tsx'
import { Figures } from './Figures.tsx'
import { Glance } from './Glance.tsx'
import { Hint } from './Hint.tsx'
import { CloseIcon, PanelIcon, PinIcon } from './Icons.tsx'
import { useLocale } from './locale.ts'
import { Reports } from './Reports.tsx'
import { type Tab, Tabs } from './Tabs.tsx'
import { Timeline } from './Timeline.tsx'

export interface CardProps {
  card: Content
  held: boolean
  onHold: (held: boolean) => void
  onClose: () => void
  onPanel: () => void
  /** The reader finds the mark wrong. */
  onWrong: () => void
  /** There is a hint to show, and it was read. */
  onHintRead?: () => void
}

/** The record beside a claim, or beside an event that a page names. */
export function Card({ card, held, onHold, onClose, onPanel, onWrong, onHintRead }: CardProps) {
  const locale = useLocale()
  const { say, tag } = locale
  const { event, claim, figures, timeline, reports, record } = card
  // The figure that the claim is held against stands where the list begins.
  const own = figures.filter(row => row.current)
  const rows = [...own, ...figures.filter(row => !row.current)]
  const tabs: Tab[] = [
    { id: 'glance', label: say('card_tab_glance'), body: <Glance card={card} onWrong={onWrong} /> },
    { id: 'figures', label: say('card_tab_figures'), body: <Figures rows={rows} /> },
    { id: 'timeline', label: say('card_tab_timeline'), body: <Timeline steps={timeline} related={event.related} /> },
    { id: 'reports', label: say('card_tab_reports'), body: <Reports rows={reports} sources={card.sources} /> },
  ]
  return (
    <div class="card" role="dialog" lang={tag} aria-label={say('card_label', claim?.label ?? event.name)} tabIndex={-1}>
      <div class="buttons">
        <button type="button" class="icon" aria-label={say('card_panel')} title={say('card_panel')} onClick={onPanel}>
          <PanelIcon />
        </button>
        <button
          type="button"
          class="icon"
          aria-pressed={held}
          aria-label={say('card_pin')}
          title={say('card_pin')}
          onClick={() => onHold(!held)}
        >
          <PinIcon />
        </button>
        <button type="button" class="icon" aria-label={say('card_close')} title={say('card_close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <Comparison event={event} claim={claim} />
      <Tabs label={say('card_tabs')} tabs={tabs} />
      {onHintRead ? (
        <Hint onRead={onHintRead} />
      ) : (
        <footer class="colophon" title={record.title}>
          {say('card_record', record.version, dayWords(record.checked, locale))}
        </footer>
      )}
    </div>
  )
}
