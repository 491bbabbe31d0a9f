import { useState } from 'preact/hooks'
import type { ReportRow } from '../lib/model/card.ts'
import { timeWords } from '../lib/model/date-words.ts'
import { useLocale } from './locale.ts'
import { SourceLink } from './SourceLink.tsx'
import { type Sort, sortReports, sorts } from './sort-reports.ts'

/** Rows that are drawn at first: about two windows full. */
const first = 30

/** All reports of an event: of one measure or of all, by time, voice or value. */
export function ReportTable({ rows }: { rows: ReportRow[] }) {
  const { say, count, tag } = useLocale()
  const measures = [...new Set(rows.map(row => row.measure))].sort((a, b) => a.localeCompare(b, tag))
  const [measure, setMeasure] = useState(rows.find(row => row.current)?.measure ?? '')
  const [{ by, down }, setSort] = useState<{ by: Sort; down: boolean }>({ by: sorts[0], down: false })
  const [whole, setWhole] = useState(false)
  const chosen = rows.filter(row => measure === '' || row.measure === measure)
  const sorted = sortReports(chosen, by, down, tag)
  const shown = whole ? sorted : sorted.slice(0, first)
  return (
    <>
      <div class="tools">
        <label>
          {say('dossier_measure')}{' '}
          <select value={measure} onChange={({ currentTarget }) => setMeasure(currentTarget.value)}>
            <option value="">{say('dossier_everyMeasure')}</option>
            {measures.map(each => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend>{say('dossier_sortBy')}</legend>
          {sorts.map(each => (
            <button
              key={each}
              type="button"
              aria-pressed={each === by}
              onClick={() => setSort({ by: each, down: each === by && !down })}
            >
              {say(`dossier_sort_${each}`)}
              {each === by && <Direction down={down} />}
            </button>
          ))}
        </fieldset>
        <small role="status">
          {shown.length === chosen.length
            ? count('options_reports', chosen.length)
            : count('dossier_shown', chosen.length, shown.length, chosen.length)}
        </small>
      </div>
      <ul class="table">
        {shown.map((row, index) => (
          <Report key={index} row={row} named={measure === ''} />
        ))}
      </ul>
      {shown.length < chosen.length && (
        <button type="button" class="link" onClick={() => setWhole(true)}>
          {say('dossier_showAll', chosen.length)}
        </button>
      )}
    </>
  )
}

function Direction({ down }: { down: boolean }) {
  const { say } = useLocale()
  return (
    <>
      <span aria-hidden="true">{down ? ' ↓' : ' ↑'}</span>
      <span class="hidden">, {say(down ? 'dossier_descending' : 'dossier_ascending')}</span>
    </>
  )
}

/** `named`: reports of several measures stand together, and each says its own. */
function Report({ row, named }: { row: ReportRow; named: boolean }) {
  const locale = useLocale()
  const why = row.why ?? (row.reason === 'disputed' && locale.say('why_disputed'))
  return (
    <li>
      <b class={row.value.length > 24 ? 'value long' : 'value'}>{row.value}</b>
      <div class="what">
        <span class="who">{row.who}</span>
        <small>
          {named && `${row.measure}, `}
          {row.place}
          {row.what && `, ${row.what}`}
          {row.via.length > 0 && `, ${locale.say('card_via', row.via.join(', '))}`}
        </small>
        {why && <small class="reason">{why}</small>}
      </div>
      <time dateTime={row.asOf}>{timeWords(row.asOf, locale)}</time>
      <SourceLink source={row.source} />
    </li>
  )
}
