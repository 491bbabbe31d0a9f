import type { Card as Content } from '../lib/model/card.ts'
import { Comparison } from './Comparison.tsx'
import { readDate } from './dates.ts'
import { Figures } from './Figures.tsx'
import { Glance } from './Glance.tsx'
import { CloseIcon, PanelIcon, PinIcon } from './Icons.tsx'
import { openInPanel } from './panel-words.ts'
import { Reports } from './Reports.tsx'
import { type Tab, Tabs } from './Tabs.tsx'
import { Timeline } from './Timeline.tsx'
import { cardWords as words } from './words.ts'

export interface CardProps {
  card: Content
  held: boolean
  onHold: (held: boolean) => void
  onClose: () => void
  onPanel: () => void
}

/** The record beside a claim, or beside an event that a page names. */
export function Card({ card, held, onHold, onClose, onPanel }: CardProps) {
  const { event, claim, figures, timeline, reports, record } = card
  const tabs: Tab[] = [
    { id: 'glance', label: words.tabs.glance, body: <Glance card={card} /> },
    { id: 'figures', label: words.tabs.figures, body: <Figures rows={figures} /> },
    { id: 'timeline', label: words.tabs.timeline, body: <Timeline steps={timeline} related={event.related} /> },
    { id: 'reports', label: words.tabs.reports, body: <Reports rows={reports} sources={card.sources} /> },
  ]
  return (
    <div class="card" role="dialog" aria-label={words.label(claim?.label ?? event.name)} tabIndex={-1}>
      <div class="buttons">
        <button type="button" class="icon" aria-label={openInPanel} title={openInPanel} onClick={onPanel}>
          <PanelIcon />
        </button>
        <button
          type="button"
          class="icon"
          aria-pressed={held}
          aria-label={words.pin}
          title={words.pin}
          onClick={() => onHold(!held)}
        >
          <PinIcon />
        </button>
        <button type="button" class="icon" aria-label={words.close} title={words.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <Comparison event={event} claim={claim} />
      <Tabs label={words.tabList} tabs={tabs} />
      <footer class="colophon" title={record.title}>
        {words.record(record.version, readDate(record.checked))}
      </footer>
    </div>
  )
}
