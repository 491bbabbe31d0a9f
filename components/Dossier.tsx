import type { Dossier as Content } from '../lib/model/dossier.ts'
import { Cited } from './Cited.tsx'
import { readDate } from './dates.ts'
import { Figures } from './Figures.tsx'
import type { PanelActions } from './Panel.tsx'
import { Picture } from './Picture.tsx'
import { panelWords, dossierWords as words } from './panel-words.ts'
import { ReportTable } from './ReportTable.tsx'
import { SourceLink } from './SourceLink.tsx'
import { Timeline } from './Timeline.tsx'
import { usualOrigin } from './usual.ts'
import { standingTags } from './words.ts'

interface Props {
  dossier: Content
  beside: boolean
  actions: Pick<PanelActions, 'onDossier' | 'onView' | 'onPrint' | 'onTab'>
}

/** Figures and steps beyond which a printed page takes small type. */
const dense = 40

/** Everything on record about one event. On paper: one page, with the sources that its figures stand on. */
export function Dossier({ dossier, beside, actions }: Props) {
  const { event, pictures, figures, timeline, reports, sources, cited, record } = dossier
  const usual = usualOrigin(figures)
  return (
    <article aria-labelledby="event" class={figures.length + timeline.length > dense ? 'dense' : undefined}>
      <nav class="parts" aria-label={words.parts}>
        <button type="button" class="link back" onClick={() => actions.onView('list')}>
          {panelWords.back}
        </button>
        {(['figures', 'timeline', 'reports', 'sources'] as const).map(part => (
          <a key={part} href={`#${part}`}>
            {words[part]}
          </a>
        ))}
        <span class="doing">
          <button type="button" class="link" onClick={actions.onPrint}>
            {words.print}
          </button>
          {beside && (
            <button type="button" class="link" onClick={actions.onTab}>
              {words.openInTab}
            </button>
          )}
        </span>
      </nav>
      <header class="event-head">
        <p class="kicker">{panelWords.dossier}</p>
        <h2 id="event">{event.name}</h2>
        <p class="summary">{event.summary}</p>
      </header>
      {pictures.length > 0 && (
        <section class="pictures" aria-label={words.pictures}>
          {pictures.map(picture => (
            <Picture key={picture.kind + picture.label} picture={picture} most={12} />
          ))}
        </section>
      )}
      <section id="figures">
        <h3>
          {words.figures}
          {usual && (
            <small class="paper">
              {words.usual(usual.whose, standingTags[usual.standing], readDate(usual.asOf.slice(0, 10)))}
            </small>
          )}
        </h3>
        <Figures rows={figures} usual={usual} />
      </section>
      <section id="timeline">
        <h3>
          {words.timeline} <small>{words.kyivTime}</small>
        </h3>
        <Timeline steps={timeline} />
      </section>
      <section id="reports">
        <h3>{words.reports}</h3>
        <ReportTable key={reports.find(row => row.current)?.measure} rows={reports} />
      </section>
      <section id="sources">
        <h3>{words.sources}</h3>
        <Sources sources={sources} />
      </section>
      <Cited sources={cited} />
      {event.related.length > 0 && (
        <section class="related">
          <h3>{words.related}</h3>
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
        <p>{words.record(record.title, record.version, readDate(record.checked))}</p>
        <p>{words.onRecord(reports.length, sources.length)}</p>
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
