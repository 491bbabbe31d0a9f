import { dayWords } from '../lib/model/date-words.ts'
import type { Dossier as Content } from '../lib/model/dossier.ts'
import { snake } from '../lib/model/locale.ts'
import { Cited } from './Cited.tsx'
import { Figures } from './Figures.tsx'
import { useLocale } from './locale.ts'
import { Picture } from './Picture.tsx'
import type { PanelActions } from './panel-state.ts'
import { ReportTable } from './ReportTable.tsx'
import { SourceLink } from './SourceLink.tsx'
import { Timeline } from './Timeline.tsx'
import { usualOrigin } from './usual.ts'

interface Props {
  dossier: Content
  beside: boolean
  actions: Pick<PanelActions, 'onDossier' | 'onView' | 'onPrint' | 'onTab'>
}

/** Where the links at the top lead, and what each is called. */
const parts = [
  ['figures', 'card_tab_figures'],
  ['timeline', 'card_tab_timeline'],
  ['reports', 'dossier_reports'],
  ['sources', 'card_sources'],
] as const

/** Figures and steps beyond which a printed page takes small type. */
const dense = 40

/** Everything on record about one event. On paper: one page, with the sources that its figures stand on. */
export function Dossier({ dossier, beside, actions }: Props) {
  const { event, pictures, figures, timeline, reports, sources, cited, record } = dossier
  const locale = useLocale()
  const { say, count } = locale
  const usual = usualOrigin(figures)
  return (
    <article aria-labelledby="event" class={figures.length + timeline.length > dense ? 'dense' : undefined}>
      <nav class="parts" aria-label={say('dossier_parts')}>
        <button type="button" class="link back" onClick={() => actions.onView('list')}>
          {say('panel_back')}
        </button>
        {parts.map(([part, key]) => (
          <a key={part} href={`#${part}`}>
            {say(key)}
          </a>
        ))}
        <span class="doing">
          <button type="button" class="link" onClick={actions.onPrint}>
            {say('dossier_print')}
          </button>
          {beside && (
            <button type="button" class="link" onClick={actions.onTab}>
              {say('dossier_openInTab')}
            </button>
          )}
        </span>
      </nav>
      <header class="event-head">
        <p class="kicker">{say('dossier_title')}</p>
        <h2 id="event">{event.name}</h2>
        <p class="summary">{event.summary}</p>
      </header>
      {pictures.length > 0 && (
        <section class="pictures" aria-label={say('dossier_pictures')}>
          {pictures.map(picture => (
            <Picture key={picture.kind + picture.label} picture={picture} most={12} />
          ))}
        </section>
      )}
      <section id="figures">
        <h3>
          {say('card_tab_figures')}
          {usual && (
            <small class="paper">
              {say(
                'dossier_usual',
                usual.whose,
                say(`card_tag_${snake(usual.standing)}`),
                dayWords(usual.asOf, locale),
              )}
            </small>
          )}
        </h3>
        <Figures rows={figures} usual={usual} />
      </section>
      <section id="timeline">
        <h3>
          {say('card_tab_timeline')} <small>{say('dossier_kyivTime')}</small>
        </h3>
        <Timeline steps={timeline} />
      </section>
      <section id="reports">
        <h3>{say('dossier_reports')}</h3>
        <ReportTable key={reports.find(row => row.current)?.measure} rows={reports} />
      </section>
      <section id="sources">
        <h3>{say('card_sources')}</h3>
        <Sources sources={sources} />
      </section>
      <Cited sources={cited} />
      {event.related.length > 0 && (
        <section class="related">
          <h3>{say('card_related')}</h3>
          <ul>
            {event.related.map(({ id, name, how }) => (
              <li key={id}>
                {how}{' '}
                <button type="button" class="link" onClick={() => actions.onDossier(id)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <footer class="colophon">
        <p>{say('dossier_record', record.title, record.version, dayWords(record.checked, locale))}</p>
        <p>
          {say('dossier_onRecord', count('options_reports', reports.length), count('dossier_sources', sources.length))}
        </p>
      </footer>
    </article>
  )
}

const Sources = ({ sources }: { sources: Content['sources'] }) => (
  <ol class="sources">
    {sources.map((source, index) => (
      <li key={index}>
        <SourceLink source={source} />
      </li>
    ))}
  </ol>
)
