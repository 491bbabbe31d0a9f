import type { ReportRow, SourceRow } from '../lib/model/card.ts'
import { timeWords } from '../lib/model/date-words.ts'
import { useLocale } from './locale.ts'
import { SourceLink } from './SourceLink.tsx'

/** Reports of the claim's measure side by side, those in conflict first; then the rest. */
export function Reports({ rows, sources }: { rows: ReportRow[]; sources: SourceRow[] }) {
  const { say } = useLocale()
  const current = rows.some(row => row.current) ? rows.filter(row => row.current) : rows
  const conflicts = current.filter(row => row.conflicts)
  const others = current.filter(row => !row.conflicts)
  if (rows.length === 0) return <p class="none">{say('card_none')}</p>
  return (
    <>
      {conflicts.length > 0 && <h3>{say('card_conflicts')}</h3>}
      <Rows rows={conflicts} />
      {conflicts.length > 0 && others.length > 0 && <h3>{say('card_otherReports')}</h3>}
      <Rows rows={others} />
      {sources.length > 0 && (
        <>
          <h3>{say('card_sources')}</h3>
          <ul class="sources">
            {sources.map((source, index) => (
              <li key={index}>
                <SourceLink source={source} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Rows({ rows }: { rows: ReportRow[] }) {
  const locale = useLocale()
  return rows.length === 0 ? null : (
    <ul class="reports">
      {rows.map((row, index) => (
        <li key={index}>
          <b class="value">{row.value}</b>
          <div>
            <span class="who">{row.who}</span>
            <small>
              {[
                // The card's own heading names its measure.
                !row.current && row.measure,
                row.place,
                row.what,
                timeWords(row.asOf, locale),
                row.via.length > 0 && locale.say('card_via', row.via.join(', ')),
              ]
                .filter(Boolean)
                .join(', ')}
            </small>
            {row.why && <small class="reason">{row.why}</small>}
            <SourceLink source={row.source} />
          </div>
        </li>
      ))}
    </ul>
  )
}
